import { createSelector } from '@ngrx/store';
import { wasAttended } from '#domain/attendance/counted-minutes';
import type { ChartTab } from '#domain/caseload/marker';
import type { EpisodeRecord } from '#domain/chart/episode-record';
import type { Recorded } from '#domain/chart/recorded';
import { instrument } from '#domain/measures/instruments';
import type { PlainDate } from '#domain/time/plain-date';
import { selectEpisodeRecord } from './episode-record';
import { modalityChartRows } from './modality-chart-rows';

/** Where one record of the chart is listed, and what it is called in a list of many kinds. */
export interface ChartRow extends Recorded {
  readonly on: PlainDate | null;
  readonly text: string;
  readonly tab: ChartTab | 'consents';
  /** Routine rows come by the dozen; lists of news count them together. */
  readonly weight: 'news' | 'routine';
}

const spaced = (word: string): string => word.replaceAll('-', ' ');

const rowsOf = <Row extends Recorded>(
  rows: readonly Row[],
  tab: ChartRow['tab'],
  tell: (row: Row) => readonly [on: PlainDate | null, text: string],
  isNews: (row: Row) => boolean = () => true,
): ChartRow[] =>
  rows.map((row) => {
    const { id, recordedAt, recordedBy, enteredInErrorAt } = row;
    const [on, text] = tell(row);
    const weight = isNews(row) ? 'news' : 'routine';
    return { id, recordedAt, recordedBy, enteredInErrorAt, on, text, tab, weight };
  });

const routine = () => false;

const sessionRows = (record: EpisodeRecord): ChartRow[] => [
  ...rowsOf(
    record.attendance,
    'sessions',
    (row) => [row.heldOn, `${row.title}: ${spaced(row.status)}`],
    (row) => !wasAttended(row) && row.status !== 'scheduled',
  ),
  ...rowsOf(record.outreach, 'sessions', ({ on, outcome }) => [on, `Outreach: ${spaced(outcome)}`]),
  ...rowsOf(
    record.skills,
    'sessions',
    ({ on, skill, step }) => [on, `Skill ${spaced(skill)}: ${step}`],
    routine,
  ),
  ...rowsOf(record.copingAheadPlans, 'sessions', ({ madeOn }) => [madeOn, 'Coping-ahead plan']),
  ...rowsOf(record.relapsePreventionPlans, 'sessions', ({ revisedOn }) => [
    revisedOn,
    'Relapse-prevention plan',
  ]),
];

const treatmentRows = (record: EpisodeRecord): ChartRow[] => [
  ...rowsOf(
    record.tests,
    'testing',
    ({ collectedOn, scheduledOn }) => [collectedOn ?? scheduledOn, 'Test'],
    ({ state }) => state !== 'scheduled',
  ),
  ...rowsOf(record.medicationOrders, 'medication', ({ startedOn, name, dose }) => [
    startedOn,
    `Order: ${name} ${dose}`,
  ]),
  ...rowsOf(
    record.doses,
    'medication',
    ({ on, status }) => [on, `Dose ${status}`],
    ({ status }) => status === 'missed',
  ),
  ...rowsOf(record.naloxone, 'medication', ({ on, outcome }) => [
    on,
    `Naloxone ${spaced(outcome)}`,
  ]),
  ...rowsOf(record.administrations, 'measures', ({ on, instrument: id }) => [
    on,
    instrument(id).name,
  ]),
  ...rowsOf(record.plans, 'plan', ({ signedOn, version }) => [
    signedOn,
    `Plan version ${version}${signedOn === null ? ', draft' : ', signed'}`,
  ]),
  ...rowsOf(record.objectiveValues, 'plan', ({ on }) => [on, 'Value of an objective'], routine),
  ...rowsOf(record.notes, 'notes', ({ serviceOn, kind, state }) => [
    serviceOn,
    `Note (${spaced(kind)}): ${spaced(state)}`,
  ]),
];

const safetyRows = (record: EpisodeRecord): ChartRow[] => [
  ...rowsOf(record.safetyEvents, 'safety', ({ occurredOn, kind, summary }) => [
    occurredOn,
    `Safety event (${spaced(kind)}): ${summary}`,
  ]),
  ...rowsOf(record.suicideRiskReviews, 'safety', ({ on, level }) => [
    on,
    `Suicide risk review: ${level}`,
  ]),
  ...rowsOf(
    record.safetyChecks,
    'safety',
    ({ on }) => [on, 'Safety question asked'],
    ({ overdose }) => overdose === 'yes',
  ),
  ...rowsOf(record.safetyPlans, 'safety', ({ agreedOn }) => [agreedOn, 'Safety plan']),
  ...rowsOf(record.circumstances, 'safety', ({ on, summary }) => [on, summary]),
  ...rowsOf(record.withdrawalObservations, 'safety', ({ on }) => [on, 'Withdrawal report']),
];

const supportRows = (record: EpisodeRecord): ChartRow[] => [
  ...rowsOf(record.familySupports, 'family', ({ relation }) => [null, `Support: ${relation}`]),
  ...rowsOf(record.familySessions, 'family', ({ on, status }) => [on, `Family session ${status}`]),
  ...rowsOf(record.serviceNeeds, 'services', ({ stageSince, need }) => [stageSince, need]),
  ...rowsOf(record.serviceReferrals, 'services', ({ sentOn, to }) => [sentOn, `Referral to ${to}`]),
  ...rowsOf(record.serviceBarriers, 'services', ({ since, barrier }) => [
    since,
    `Barrier: ${barrier}`,
  ]),
  ...rowsOf(
    record.serviceVisits,
    'services',
    ({ on, kind }) => [on, `Visit: ${spaced(kind)}`],
    routine,
  ),
  ...rowsOf(record.outcomeReports, 'services', ({ on }) => [on, 'Work and social outcomes']),
  ...rowsOf(record.consents, 'consents', ({ revokedOn, signedOn, recipient }) => [
    revokedOn ?? signedOn,
    `Consent ${revokedOn === null ? 'to' : 'revoked:'} ${recipient}`,
  ]),
  ...rowsOf(record.authorizations, 'authorizations', ({ startsOn, number }) => [
    startsOn,
    `Authorization ${number}`,
  ]),
];

const stepDownRows = (record: EpisodeRecord): ChartRow[] => [
  ...rowsOf(record.dimensionAssessments, 'step-down', ({ on }) => [on, 'Rating of dimensions']),
  ...rowsOf(record.livingReports, 'step-down', ({ on, safety }) => [on, `Home is ${safety}`]),
  ...rowsOf(
    record.supportReports,
    'step-down',
    ({ on, kind }) => [on, `Support: ${kind}`],
    routine,
  ),
  ...rowsOf(record.nextCare, 'step-down', ({ moveOn, service }) => [
    moveOn,
    `Next care: ${service}`,
  ]),
  ...rowsOf(record.decisions, 'step-down', ({ on, kind, outcome }) => [
    on,
    `Decision (${spaced(kind)}): ${outcome}`,
  ]),
  ...rowsOf(record.moreCareRequests, 'step-down', ({ on, askedBy }) => [
    on,
    `More care asked for by the ${askedBy}`,
  ]),
];

/** Every record of a chart with its day, its words and its tab, rows entered in error included. */
export const chartRows = (record: EpisodeRecord): ChartRow[] => [
  ...sessionRows(record),
  ...modalityChartRows(record),
  ...treatmentRows(record),
  ...safetyRows(record),
  ...supportRows(record),
  ...stepDownRows(record),
];

/** The records of the open chart by their id; null until it is there. */
export const selectChartRows = createSelector(
  selectEpisodeRecord,
  (record): ReadonlyMap<string, ChartRow> | null =>
    record && new Map(chartRows(record).map((row) => [row.id, row])),
);
