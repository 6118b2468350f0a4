import type { Group, GroupDraft, GroupSlot } from '#contract/groups';
import type { RecordId, SiteId, StaffId } from '#domain/ids';
import type { Instant } from '#domain/time/instant';
import type { PlainDate } from '#domain/time/plain-date';
import { type Database, engineOf } from '../database.ts';
import type { Tables } from '../tables.ts';

const slotsOf = async (trx: Database, ids: readonly RecordId[]) => {
  const rows = await trx
    .selectFrom('groupSchedules')
    .selectAll()
    .where('groupId', 'in', ids)
    .orderBy('position')
    .execute();
  return Map.groupBy(rows, ({ groupId }) => groupId);
};

const facilitatorsOf = async (trx: Database, ids: readonly RecordId[]) => {
  const rows = await trx
    .selectFrom('groupFacilitators')
    .selectAll()
    .where('groupId', 'in', ids)
    .orderBy('position')
    .execute();
  return Map.groupBy(rows, ({ groupId }) => groupId);
};

/** Groups with their schedules, from their rows. */
const withParts = async (trx: Database, rows: readonly Tables['groups'][]): Promise<Group[]> => {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const [slots, leads] = [await slotsOf(trx, ids), await facilitatorsOf(trx, ids)];
  return rows.map((row) => ({
    ...row,
    coFacilitatorIds: (leads.get(row.id) ?? []).map(({ staffId }) => staffId),
    schedule: (slots.get(row.id) ?? []).map(
      ({ weekday, startsAt, startsOn, endsOn }): GroupSlot => ({
        weekday,
        startsAt,
        startsOn,
        endsOn,
      }),
    ),
  }));
};

/** Groups of some sites, by name. */
export const readGroups = async (trx: Database, siteIds: readonly SiteId[]): Promise<Group[]> => {
  if (siteIds.length === 0) return [];
  const rows = await trx
    .selectFrom('groups')
    .selectAll()
    .where('siteId', 'in', siteIds)
    .orderBy('name')
    .orderBy('id')
    .execute();
  return withParts(trx, rows);
};

/** One group; undefined where there is none. */
export const readGroup = async (trx: Database, id: RecordId): Promise<Group | undefined> => {
  const row = await trx.selectFrom('groups').selectAll().where('id', '=', id).executeTakeFirst();
  return row === undefined ? undefined : (await withParts(trx, [row]))[0];
};

/** Lets writers of one group, its schedule and its members follow each other. */
export const lockGroup = async (trx: Database, id: RecordId): Promise<void> => {
  await trx
    .selectFrom('groups')
    .select('id')
    .where('id', '=', id)
    .$if(engineOf(trx) === 'postgresql', (query) => query.forNoKeyUpdate())
    .execute();
};

/** People who belong to each group on a day. */
export const countMembers = async (
  trx: Database,
  ids: readonly RecordId[],
  on: PlainDate,
): Promise<ReadonlyMap<RecordId, number>> => {
  if (ids.length === 0) return new Map();
  const rows = await trx
    .selectFrom('groupMembers')
    .select(['groupId', ({ fn }) => fn.countAll<number>().as('members')])
    .where('groupId', 'in', ids)
    .where('enteredInErrorAt', 'is', null)
    .where('startsOn', '<=', on)
    .where((row) => row.or([row('endsOn', 'is', null), row('endsOn', '>=', on)]))
    .groupBy('groupId')
    .execute();
  return new Map(rows.map(({ groupId, members }) => [groupId, Number(members)]));
};

const writeParts = async (
  trx: Database,
  groupId: RecordId,
  { coFacilitatorIds, schedule }: Pick<GroupDraft, 'coFacilitatorIds' | 'schedule'>,
): Promise<void> => {
  await trx.deleteFrom('groupFacilitators').where('groupId', '=', groupId).execute();
  await trx.deleteFrom('groupSchedules').where('groupId', '=', groupId).execute();
  const leads = coFacilitatorIds.map((staffId, position) => ({ groupId, staffId, position }));
  if (leads.length > 0) await trx.insertInto('groupFacilitators').values(leads).execute();
  const slots = schedule.map((slot, position) => ({ ...slot, groupId, position }));
  if (slots.length > 0) await trx.insertInto('groupSchedules').values(slots).execute();
};

interface Written {
  readonly id: RecordId;
  readonly draft: GroupDraft;
  readonly by: StaffId;
  readonly at: Instant;
}

export const insertGroup = async (trx: Database, { id, draft, by, at }: Written): Promise<void> => {
  const { coFacilitatorIds: _leads, schedule: _schedule, ...facts } = draft;
  await trx
    .insertInto('groups')
    .values({
      ...facts,
      id,
      version: 1,
      recordedAt: at,
      recordedBy: by,
      enteredInErrorAt: null,
      enteredInErrorReason: null,
      scheduledUntil: null,
    })
    .execute();
  await writeParts(trx, id, draft);
};

/** Replaces a group as it stands in a version. */
export const updateGroup = async (
  trx: Database,
  { id, draft, by, at }: Written,
  version: number,
): Promise<void> => {
  const { coFacilitatorIds: _leads, schedule: _schedule, ...facts } = draft;
  await trx
    .updateTable('groups')
    .set({ ...facts, version: version + 1, recordedAt: at, recordedBy: by })
    .where('id', '=', id)
    .execute();
  await writeParts(trx, id, draft);
};
