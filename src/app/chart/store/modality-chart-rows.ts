import type { EpisodeRecord } from '#domain/chart/episode-record';
import type { Recorded } from '#domain/chart/recorded';
import { modalityFacts } from '#domain/modalities/modality-facts';
import type { PlainDate } from '#domain/time/plain-date';
import type { ChartRow } from './chart-rows';

const rowsOf = <Row extends Recorded>(
  rows: readonly Row[],
  tell: (row: Row) => readonly [on: PlainDate, text: string],
): ChartRow[] =>
  rows.map((row) => {
    const { id, recordedAt, recordedBy, enteredInErrorAt } = row;
    const [on, text] = tell(row);
    const base = { id, recordedAt, recordedBy, enteredInErrorAt };
    return { ...base, on, text, tab: 'sessions', weight: 'routine' };
  });

const spaced = (word: string): string => word.replaceAll('-', ' ');

const approachRows = (record: EpisodeRecord): ChartRow[] => [
  ...rowsOf(record.cbtWork, ({ on, topic }) => [on, `${modalityFacts.cbt.short}: ${topic}`]),
  ...rowsOf(record.changeRulers, ({ on }) => [on, 'Readiness, importance and confidence']),
  ...rowsOf(record.mutualHelp, ({ on, community }) => [on, `Mutual help: ${spaced(community)}`]),
  ...rowsOf(record.curriculumWork, ({ on, part, number }) => [on, `Matrix ${part} ${number}`]),
  ...rowsOf(record.educationWork, ({ on, module }) => [on, `Education: ${spaced(module)}`]),
  ...rowsOf(record.communityWork, ({ on }) => [on, 'Week in the therapeutic community']),
  ...rowsOf(record.happinessRatings, ({ on }) => [on, 'Happiness by area of life']),
  ...rowsOf(record.sobrietySamplings, ({ agreedOn, substance }) => [
    agreedOn,
    `Trial without ${substance}`,
  ]),
];

const dailyRows = (record: EpisodeRecord): ChartRow[] => [
  ...rowsOf(record.homePractice, ({ on, practice, minutes }) => [
    on,
    `${spaced(practice)} at home: ${minutes} min`,
  ]),
  ...rowsOf(record.urges, ({ on, strength }) => [on, `Urge: ${strength} of 10`]),
  ...rowsOf(record.riskSituations, ({ on, situation }) => [
    on,
    `High-risk situation: ${situation}`,
  ]),
  ...rowsOf(record.weeklySchedules, ({ on }) => [on, 'Weekly schedule']),
  ...rowsOf(record.chosenSupports, ({ on, kind }) => [on, `Chosen support: ${spaced(kind)}`]),
];

/** What the approaches recorded, as rows of a chart. */
export const modalityChartRows = (record: EpisodeRecord): ChartRow[] => [
  ...approachRows(record),
  ...dailyRows(record),
  ...rowsOf(record.incentiveEnrollments, ({ startedOn, target }) => [
    startedOn,
    `Incentives for ${target}`,
  ]),
  ...rowsOf(record.incentiveEntries, ({ on, counterTo }) => [
    on,
    counterTo === null ? 'Incentive ledger' : 'Counter entry of the incentive ledger',
  ]),
];
