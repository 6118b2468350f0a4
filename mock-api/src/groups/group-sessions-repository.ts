import type { GroupSessionHead } from '#contract/groups';
import type { RecordId, SiteId, StaffId } from '#domain/ids';
import type { PlainDate } from '#domain/time/plain-date';
import type { Database } from '../database.ts';

/** Which sessions of groups: of a group, of sites, or of whoever leads them, in a span of days. */
export interface SessionSpan {
  readonly siteIds: readonly SiteId[];
  readonly from: PlainDate;
  readonly until: PlainDate;
  readonly groupId?: RecordId;
  readonly sessionId?: RecordId;
  /** Only sessions that this person leads. */
  readonly ledBy?: StaffId;
}

const headRows = (trx: Database, { siteIds, from, until, ...only }: SessionSpan) =>
  trx
    .selectFrom('sessions as s')
    .innerJoin('groups as g', 'g.id', 's.groupId')
    .selectAll('s')
    .select(['g.name', 'g.room'])
    .where('s.siteId', 'in', siteIds)
    .where('s.heldOn', '>=', from)
    .where('s.heldOn', '<=', until)
    .where('s.enteredInErrorAt', 'is', null)
    .$if(only.groupId !== undefined, (query) => query.where('g.id', '=', only.groupId as RecordId))
    .$if(only.sessionId !== undefined, (query) =>
      query.where('s.id', '=', only.sessionId as RecordId),
    )
    .$if(only.ledBy !== undefined, (query) =>
      query.where((row) =>
        row.or([
          row('s.facilitatorId', '=', only.ledBy as StaffId),
          row.exists(
            row
              .selectFrom('sessionFacilitators as f')
              .select('f.staffId')
              .whereRef('f.sessionId', '=', 's.id')
              .where('f.staffId', '=', only.ledBy as StaffId),
          ),
        ]),
      ),
    )
    .orderBy('s.heldOn')
    .orderBy('s.startsAt')
    .orderBy('s.id')
    .execute();

/** How many are on each roster, and of how many attendance is recorded. */
const countsOf = async (trx: Database, ids: readonly RecordId[]) => {
  const rows = await trx
    .selectFrom('attendances as a')
    .innerJoin('sessions as s', 's.id', 'a.sessionId')
    .innerJoin('episodes as e', 'e.id', 'a.episodeId')
    .select(['a.sessionId', 'a.status', ({ fn }) => fn.countAll<number>().as('people')])
    .where('a.sessionId', 'in', ids)
    .where('a.enteredInErrorAt', 'is', null)
    .where((row) =>
      row.or([
        row('a.status', '!=', 'scheduled'),
        row('e.endedOn', 'is', null),
        row('e.endedOn', '>=', row.ref('s.heldOn')),
      ]),
    )
    .groupBy(['a.sessionId', 'a.status'])
    .execute();
  const of = (id: RecordId, open: boolean) =>
    rows
      .filter((row) => row.sessionId === id && (open || row.status !== 'scheduled'))
      .reduce((sum, { people }) => sum + Number(people), 0);
  return (id: RecordId) => ({ expected: of(id, true), recorded: of(id, false) });
};

const leadsOf = async (trx: Database, ids: readonly RecordId[]) => {
  const rows = await trx
    .selectFrom('sessionFacilitators')
    .selectAll()
    .where('sessionId', 'in', ids)
    .orderBy('position')
    .execute();
  const bySession = Map.groupBy(rows, ({ sessionId }) => sessionId);
  return (id: RecordId) => (bySession.get(id) ?? []).map(({ staffId }) => staffId);
};

/** Sessions of groups in a span of days, in order, without a word about who is on their rosters. */
export const readSessionHeads = async (
  trx: Database,
  span: SessionSpan,
): Promise<GroupSessionHead[]> => {
  if (span.siteIds.length === 0) return [];
  const rows = await headRows(trx, span);
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const [counts, leads] = [await countsOf(trx, ids), await leadsOf(trx, ids)];
  return rows.map((row) => ({ ...row, coFacilitatorIds: leads(row.id), ...counts(row.id) }));
};
