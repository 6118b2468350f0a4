import type { WorkRow } from '#contract/work';
import type { EpisodeId, SiteId, StaffId } from '#domain/ids';
import { type Instant, instantAt, localDate, type TimeZone } from '#domain/time/instant';
import { type WorkChoice, workState } from '#domain/work/work-choice';
import type { WorkItem } from '#domain/work/work-item';
import { compareWork } from '#domain/work/work-of';
import type { Reach } from '../caseload/caseload-repository.ts';
import type { Database } from '../database.ts';
import type { Tables } from '../tables.ts';

type StoredChoice = Tables['workChoices'];
const keyOf = (episodeId: EpisodeId, itemKey: string): string => `${episodeId} ${itemKey}`;

const readPeople = (trx: Database, { siteIds, therapistId }: Reach) =>
  trx
    .selectFrom('caseloadSummaries as s')
    .innerJoin('episodes as e', 'e.id', 's.episodeId')
    .innerJoin('people as p', 'p.id', 'e.personId')
    .innerJoin('sites', 'sites.id', 's.siteId')
    .select(['p.id as personId', 'e.id as episodeId', 'p.givenName', 'p.familyName'])
    .select(['s.work', 'sites.timeZone'])
    .where('s.siteId', 'in', siteIds)
    .$if(therapistId !== null, (query) => query.where('s.therapistId', '=', therapistId))
    .execute();

const readChoices = async (trx: Database, { siteIds }: Reach) => {
  const choices = await trx
    .selectFrom('workChoices as c')
    .innerJoin('caseloadSummaries as s', 's.episodeId', 'c.episodeId')
    .selectAll('c')
    .where('s.siteId', 'in', siteIds)
    .execute();
  return new Map(choices.map((choice) => [keyOf(choice.episodeId, choice.itemKey), choice]));
};

/** What is stored of somebody's work; none until it is worked out for the first time. */
export const workIn = (stored: string | null): WorkItem[] =>
  stored === null ? [] : (JSON.parse(stored) as WorkItem[]);

interface Person {
  readonly personId: WorkRow['personId'];
  readonly episodeId: EpisodeId;
  readonly name: string;
  readonly today: WorkItem['since'];
}

const rowOf = (item: WorkItem, person: Person, choice: WorkChoice | null): WorkRow | null => {
  const { today, ...whose } = person;
  const state = workState(item, choice, today);
  if (state === 'done') return null;
  const taken = choice?.ownerId ?? null;
  const waits = state === 'snoozed';
  return {
    ...item,
    ...whose,
    owner: taken === null ? item.owner : 'named',
    ownerId: taken ?? item.ownerId,
    state,
    snoozedUntil: waits ? (choice?.snoozedUntil ?? null) : null,
    snoozeReason: waits ? (choice?.snoozeReason ?? null) : null,
  };
};

/** What is to be finished for the people in reach, the oldest first. */
export const readWork = async (trx: Database, reach: Reach, now: Instant): Promise<WorkRow[]> => {
  const choices = await readChoices(trx, reach);
  const rows = (await readPeople(trx, reach)).flatMap((row) => {
    const { personId, episodeId, timeZone } = row;
    const name = `${row.familyName}, ${row.givenName}`;
    const person = { personId, episodeId, name, today: localDate(now, timeZone) };
    return workIn(row.work).map((item) =>
      rowOf(item, person, choices.get(keyOf(episodeId, item.key)) ?? null),
    );
  });
  return rows.filter((row) => row !== null).toSorted(compareWork);
};

/** Everybody who can take work over at some sites, by name. */
export const readColleagues = (trx: Database, siteIds: readonly SiteId[]) =>
  trx
    .selectFrom('staff')
    .innerJoin('staffSites', 'staffSites.staffId', 'staff.id')
    .select(['staff.id', 'staff.name'])
    .distinct()
    .where('staffSites.siteId', 'in', siteIds)
    .where('staff.deactivatedAt', 'is', null)
    .where('staff.role', '!=', 'administrator')
    .orderBy('staff.name')
    .execute();

/** How many items somebody has marked done since midnight at the clinic. */
export const countDone = async (
  trx: Database,
  staffId: StaffId,
  now: Instant,
  zone: TimeZone,
): Promise<number> => {
  const midnight = instantAt(localDate(now, zone), '00:00', zone);
  const { count } = await trx
    .selectFrom('workChoices')
    .select(({ fn }) => fn.countAll().as('count'))
    .where('doneBy', '=', staffId)
    .where('doneAt', '>=', midnight)
    .executeTakeFirstOrThrow();
  return Number(count);
};

/** The item of an episode as it stands; undefined when it is done or never was. */
export const findItem = async (
  trx: Database,
  episodeId: EpisodeId,
  key: string,
): Promise<WorkItem | undefined> => {
  const row = await trx
    .selectFrom('caseloadSummaries')
    .select('work')
    .where('episodeId', '=', episodeId)
    .executeTakeFirst();
  return workIn(row?.work ?? null).find((item) => item.key === key);
};

type Chosen = Partial<Omit<StoredChoice, 'episodeId' | 'itemKey' | 'version'>>;
type Author = Pick<StoredChoice, 'changedAt' | 'changedBy'>;

/** Puts a choice over what was chosen about an item before. The writer holds the episode. */
export const keepChoice = async (
  trx: Database,
  episodeId: EpisodeId,
  itemKey: string,
  chosen: Chosen & Author,
): Promise<void> => {
  const nothing = { ownerId: null, snoozedUntil: null, snoozeReason: null } as const;
  await trx
    .insertInto('workChoices')
    .values({ ...nothing, doneAt: null, doneBy: null, ...chosen, episodeId, itemKey, version: 1 })
    .onConflict((conflict) =>
      conflict.columns(['episodeId', 'itemKey']).doUpdateSet((row) => ({
        ...chosen,
        version: row('workChoices.version', '+', 1),
      })),
    )
    .execute();
};
