import type { Static, TObject } from 'typebox';
import {
  ChosenSupport,
  HomePractice,
  RiskSituation,
  Urge,
  WeeklySchedule,
} from '#contract/daily-life';
import { IncentiveDraw, IncentiveEnrollment, IncentiveEntry } from '#contract/incentives';
import {
  CbtWork,
  ChangeRulers,
  CommunityWork,
  CurriculumWork,
  EducationWork,
  HappinessRating,
  MutualHelp,
  SobrietySampling,
} from '#contract/modalities';
import type { EpisodeId, RecordId } from '#domain/ids';
import { partsOf, read, type RowsQuery, rowsOf } from '../chart/rows-query.ts';
import type { Database } from '../database.ts';
import type { ModalityTables } from './modality-tables.ts';

const columnsOf = (shape: TObject, without: readonly string[] = []): string[] =>
  Object.keys(shape.properties).filter((column) => !without.includes(column));

const list = <Shape extends TObject>(table: keyof ModalityTables, shape: Shape, day = 'on') =>
  rowsOf<Static<Shape>>(table, columnsOf(shape), 'episodeId', [day, 'id']);

const lists = {
  cbtWork: list('cbtWork', CbtWork),
  changeRulers: list('changeRulers', ChangeRulers),
  mutualHelp: list('mutualHelp', MutualHelp),
  curriculumWork: list('curriculumWork', CurriculumWork),
  educationWork: list('educationWork', EducationWork),
  communityWork: list('communityWork', CommunityWork),
  happinessRatings: list('happinessRatings', HappinessRating),
  sobrietySamplings: list('sobrietySamplings', SobrietySampling, 'agreedOn'),
  homePractice: list('homePractice', HomePractice),
  urges: list('urges', Urge),
  riskSituations: list('riskSituations', RiskSituation),
  weeklySchedules: list('weeklySchedules', WeeklySchedule),
  chosenSupports: list('chosenSupports', ChosenSupport),
  incentiveEnrollments: list('incentiveEnrollments', IncentiveEnrollment, 'startedOn'),
} as const;

const entries = rowsOf<Omit<IncentiveEntry, 'drawn'>>(
  'incentiveEntries',
  columnsOf(IncentiveEntry, ['drawn']),
  'episodeId',
  ['recordedAt', 'id'],
);
const draws = partsOf<IncentiveDraw & { entryId: RecordId }>(
  'incentiveDraws',
  columnsOf(IncentiveDraw),
  'entryId',
  'incentiveEntries',
  ['position'],
);

/** The ledger of an episode, oldest line first, with what was drawn. */
const readIncentiveEntries = async (
  trx: Database,
  episodeId: EpisodeId,
): Promise<IncentiveEntry[]> => {
  const rows = await read(trx, entries, episodeId);
  if (rows.length === 0) return [];
  const drawn = Map.groupBy(await read(trx, draws, episodeId), ({ entryId }) => entryId);
  return rows.map((row) => ({
    ...row,
    drawn: (drawn.get(row.id) ?? []).map(({ entryId: _entryId, ...draw }) => draw),
  }));
};

type RowOf<Query> = Query extends RowsQuery<infer Row> ? Row : never;
export type ModalityLists = { [Name in keyof typeof lists]: RowOf<(typeof lists)[Name]>[] } & {
  incentiveEntries: IncentiveEntry[];
};

/** What the approaches recorded in one episode. */
export const readModalityLists = async (
  trx: Database,
  episodeId: EpisodeId,
): Promise<ModalityLists> => {
  const rows: [string, unknown[]][] = [];
  for (const [name, query] of Object.entries(lists))
    rows.push([name, await read<unknown>(trx, query, episodeId)]);
  rows.push(['incentiveEntries', await readIncentiveEntries(trx, episodeId)]);
  return Object.fromEntries(rows) as ModalityLists;
};
