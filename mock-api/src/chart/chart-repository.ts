import { Site } from '#contract/access';
import { ProgramClosure } from '#contract/attendance';
import { type Chart, Diagnosis, Episode, Person } from '#contract/chart';
import type { EpisodeId, PersonId, SiteId, StaffId } from '#domain/ids';
import type { EpisodeRecord } from '#domain/chart/episode-record';
import type { Database } from '../database.ts';
import { readModalityLists } from '../modalities/modality-lists.ts';
import type { Tables } from '../tables.ts';
import { readEpisodeLists } from './episode-lists.ts';
import {
  readAdministrations,
  readAttendance,
  readDimensionAssessments,
  readFamilySessions,
  readSnapshots,
  readTestOrders,
  readTests,
  readUseReports,
} from './nested-lists.ts';
import { readPlans } from './plans.ts';
import { read, rowsOf } from './rows-query.ts';
import { readSafetyEvents, readSuicideAlerts } from './safety-lists.ts';

/** What a chart says about the reader, the moment and the people around the episode. */
type Around =
  'asOf' | 'today' | 'lastSeenAt' | 'person' | 'site' | 'team' | 'otherEpisodes' | 'diagnoses';
/** Everything recorded about one episode, in the contract's shape; rules read it as it is. */
export type ChartRecord = Omit<Chart, Around>;

const episodeColumns = Object.keys(Episode.properties);
type EpisodeRow = Tables['episodes'];
const episodes = rowsOf<EpisodeRow>(
  'episodes',
  [...episodeColumns, 'siteId', 'withdrawalHistory'],
  'id',
  [],
);
const people = rowsOf<Person>('people', Object.keys(Person.properties), 'id', []);
const sites = rowsOf<Site>('sites', Object.keys(Site.properties), 'id', []);
const closures = rowsOf<ProgramClosure>(
  'programClosures',
  Object.keys(ProgramClosure.properties),
  'siteId',
  ['closedOn'],
);
const diagnoses = rowsOf<Chart['diagnoses'][number] & { episodeId: EpisodeId | null }>(
  'diagnoses',
  [...Object.keys(Diagnosis.properties), 'episodeId'],
  'personId',
  ['position'],
);

const only = <Row>([row]: readonly Row[], what: string): Row => {
  if (row === undefined) throw new Error(`No ${what} where one is referred to`);
  return row;
};

/** The clinic's closed days that can matter to an episode. */
const readClosures = async (trx: Database, { siteId, admittedOn, endedOn }: EpisodeRow) =>
  (await read(trx, closures, siteId)).filter(
    ({ closedOn }) => closedOn >= admittedOn && (endedOn === null || closedOn <= endedOn),
  );

const readRecord = async (trx: Database, row: EpisodeRow, site: Site): Promise<ChartRecord> => {
  const { siteId: _siteId, withdrawalHistory, ...episode } = row;
  return {
    episode,
    timeZone: site.timeZone,
    withdrawalHistory,
    attendance: await readAttendance(trx, episode.id),
    closures: await readClosures(trx, row),
    tests: await readTests(trx, episode.id),
    testOrders: await readTestOrders(trx, episode.id),
    useReports: await readUseReports(trx, episode.id),
    administrations: await readAdministrations(trx, episode.id),
    plans: await readPlans(trx, episode.id),
    safetyEvents: await readSafetyEvents(trx, episode.id),
    suicideAlerts: await readSuicideAlerts(trx, episode.id),
    dimensionAssessments: await readDimensionAssessments(trx, episode.id),
    familySessions: await readFamilySessions(trx, episode.id),
    snapshots: await readSnapshots(trx, episode.id),
    ...(await readModalityLists(trx, episode.id)),
    ...(await readEpisodeLists(trx, episode.id)),
  };
};

/** Everything recorded about one episode, for the rules. The episode exists. */
export const readChartRecord = async (
  trx: Database,
  episodeId: EpisodeId,
): Promise<ChartRecord & EpisodeRecord & { siteId: SiteId }> => {
  const row = only(await read(trx, episodes, episodeId), 'episode');
  const site = only(await read(trx, sites, row.siteId), 'site');
  return { ...(await readRecord(trx, row, site)), siteId: row.siteId };
};

/** Ids of everybody who wrote, led or answers for something in a chart. */
const teamOf = ({ episode, ...record }: ChartRecord): Set<StaffId> => {
  const team = new Set<StaffId | null>([episode.therapistId, episode.caseManagerId]);
  for (const rows of Object.values(record)) {
    if (!Array.isArray(rows)) continue;
    for (const row of rows) if ('recordedBy' in row) team.add(row.recordedBy);
  }
  for (const { facilitatorId } of record.attendance) team.add(facilitatorId);
  for (const { authorId, cosignerId } of record.notes) team.add(authorId).add(cosignerId);
  for (const { fromStaffId, toStaffId } of record.handovers) team.add(fromStaffId).add(toStaffId);
  team.delete(null);
  return team as Set<StaffId>;
};

const readTeam = async (trx: Database, ids: ReadonlySet<StaffId>) =>
  ids.size === 0
    ? []
    : trx
        .selectFrom('staff')
        .select(['id', 'name', 'credential', 'role', 'standing'])
        .where('id', 'in', [...ids])
        .orderBy('name')
        .execute();

/** The episode with the people and places around it; what is the reader's own is not in it. */
export const readChart = async (
  trx: Database,
  episodeId: EpisodeId,
): Promise<Omit<Chart, 'asOf' | 'today' | 'lastSeenAt' | 'otherEpisodes'>> => {
  const row = only(await read(trx, episodes, episodeId), 'episode');
  const site = only(await read(trx, sites, row.siteId), 'site');
  const record = await readRecord(trx, row, site);
  return {
    person: only(await read(trx, people, row.personId), 'person'),
    site,
    team: await readTeam(trx, teamOf(record)),
    diagnoses: await readDiagnoses(trx, row.personId, episodeId),
    ...record,
  };
};

/** Diagnoses of the episode and those that belong to the person whatever the episode. */
async function readDiagnoses(trx: Database, personId: PersonId, episodeId: EpisodeId) {
  const rows = await read(trx, diagnoses, personId);
  return rows
    .filter((row) => row.episodeId === null || row.episodeId === episodeId)
    .map(({ episodeId: _episodeId, ...diagnosis }) => diagnosis);
}
