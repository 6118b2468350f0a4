import type { CaseloadRow } from '#contract/caseload';
import type { EpisodeId, SiteId, StaffId } from '#domain/ids';
import { type Actor, reachOf } from '../access/authorize.ts';
import type { Database } from '../database.ts';

/** A row of a caseload whose summary is still the JSON text that was stored. */
export type StoredRow = Omit<CaseloadRow, 'summary'> & { readonly summary: string };

/** Whose people: all of some sites, or those of one therapist there. */
export interface Reach {
  readonly siteIds: readonly SiteId[];
  readonly therapistId: StaffId | null;
}

/** What somebody may see of the caseload, narrowed to the therapist they asked for. */
export const reachIn = (actor: Actor, asked: StaffId | null): Reach => ({
  siteIds: actor.siteIds,
  therapistId: reachOf(actor.role, 'caseload.read') === 'assigned' ? actor.id : asked,
});

const openHandovers = (trx: Database) =>
  trx
    .selectFrom('handovers')
    .where('firstContactOn', 'is', null)
    .where('enteredInErrorAt', 'is', null);

type OpenHandover = StoredRow['handovers'][number];

/** Hand-overs without a first contact yet, by episode; there are few at any time. */
const handoversByEpisode = async (
  trx: Database,
): Promise<Map<EpisodeId | null, OpenHandover[]>> => {
  const rows = await openHandovers(trx)
    .select(['episodeId', 'role', 'fromStaffId', 'toStaffId', 'firstContactDueOn'])
    .orderBy('on')
    .orderBy('id')
    .execute();
  const byEpisode = new Map<EpisodeId | null, OpenHandover[]>();
  for (const { episodeId, ...handover } of rows)
    byEpisode.set(episodeId, [...(byEpisode.get(episodeId) ?? []), handover]);
  return byEpisode;
};

/** Open episodes in the reach of somebody, over the summary rows. */
export const readCaseload = async (
  trx: Database,
  { siteIds, therapistId }: Reach,
): Promise<StoredRow[]> => {
  const rows = await trx
    .selectFrom('caseloadSummaries as s')
    .innerJoin('episodes as e', 'e.id', 's.episodeId')
    .innerJoin('people as p', 'p.id', 'e.personId')
    .select(['p.id as personId', 'e.id as episodeId', 'e.siteId', 'p.givenName', 'p.familyName'])
    .select(['p.preferredName', 'e.track', 'e.therapistId', 'e.caseManagerId', 'e.admittedOn'])
    .select(['e.plannedEndOn', 's.summary'])
    .where('s.siteId', 'in', siteIds)
    .$if(therapistId !== null, (query) =>
      query.where((row) =>
        row.or([
          row('s.therapistId', '=', therapistId),
          row(
            's.episodeId',
            'in',
            openHandovers(trx).where('fromStaffId', '=', therapistId).select('episodeId'),
          ),
        ]),
      ),
    )
    .orderBy('p.familyName')
    .orderBy('p.givenName')
    .orderBy('e.id')
    .execute();
  const handovers = await handoversByEpisode(trx);
  return rows.map(({ givenName, familyName, ...row }) => ({
    ...row,
    name: `${givenName} ${familyName}`,
    handovers: handovers.get(row.episodeId) ?? [],
  }));
};

/** Names of the therapists and case managers in the rows. */
export const readNames = async (
  trx: Database,
  rows: readonly Pick<StoredRow, 'therapistId' | 'caseManagerId' | 'handovers'>[],
) => {
  const ids = new Set(
    rows.flatMap(({ therapistId, caseManagerId, handovers }) => [
      therapistId,
      caseManagerId,
      ...handovers.flatMap(({ fromStaffId, toStaffId }) => [fromStaffId, toStaffId]),
    ]),
  );
  const named = [...ids].filter((id) => id !== null);
  if (named.length === 0) return [];
  return trx
    .selectFrom('staff')
    .select(['id', 'name'])
    .where('id', 'in', named)
    .orderBy('name')
    .execute();
};
