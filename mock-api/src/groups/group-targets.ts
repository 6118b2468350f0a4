import type { Group } from '#contract/groups';
import type { RecordId, StaffId } from '#domain/ids';
import type { Target } from '../access/decided.ts';
import { type Database, engineOf } from '../database.ts';
import type { Tables } from '../tables.ts';
import { lockGroup, readGroup } from './groups-repository.ts';

/** A group; whoever leads it stands where the therapist of a chart would. */
export interface GroupTarget extends Target {
  readonly group: Group | null;
}

/** One session of a group. */
export interface SessionTarget extends Target {
  readonly session: Tables['sessions'] | null;
  readonly coFacilitatorIds: readonly StaffId[];
}

const nobodys = { personId: null, episodeId: null } as const;

export const findGroup =
  (groupId: RecordId, toChange = false) =>
  async (trx: Database): Promise<GroupTarget> => {
    if (toChange) await lockGroup(trx, groupId);
    const group = await readGroup(trx, groupId);
    if (group === undefined) return { ...nobodys, resource: null, group: null };
    const { siteId, facilitatorId, coFacilitatorIds } = group;
    const therapistIds = [facilitatorId, ...coFacilitatorIds];
    return { ...nobodys, resource: { siteId, therapistIds }, group };
  };

/** Who leads a session beside its facilitator. */
export const coFacilitatorsOf = async (trx: Database, sessionId: RecordId): Promise<StaffId[]> => {
  const rows = await trx
    .selectFrom('sessionFacilitators')
    .select('staffId')
    .where('sessionId', '=', sessionId)
    .orderBy('position')
    .execute();
  return rows.map(({ staffId }) => staffId);
};

/**
 * A group's session that stands; sessions of one person are reached through the chart. Who changes
 * it takes it before the charts of those on its roster.
 */
export const findSession =
  (sessionId: RecordId, toChange = false) =>
  async (trx: Database): Promise<SessionTarget> => {
    const session = await trx
      .selectFrom('sessions')
      .selectAll()
      .where('id', '=', sessionId)
      .where('groupId', 'is not', null)
      .where('enteredInErrorAt', 'is', null)
      .$if(toChange && engineOf(trx) === 'postgresql', (query) => query.forNoKeyUpdate())
      .executeTakeFirst();
    if (session === undefined)
      return { ...nobodys, resource: null, session: null, coFacilitatorIds: [] };
    const coFacilitatorIds = await coFacilitatorsOf(trx, sessionId);
    const { siteId, facilitatorId } = session;
    const therapistIds = [facilitatorId, ...coFacilitatorIds];
    return { ...nobodys, resource: { siteId, therapistIds }, session, coFacilitatorIds };
  };
