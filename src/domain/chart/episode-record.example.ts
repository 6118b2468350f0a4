import type { SessionAttendance } from '../attendance/session.ts';
import type { EpisodeId, PersonId, RecordId } from '../ids.ts';
import type { Administration, InstrumentId } from '../measures/administration.ts';
import { noModalityRecords } from '../modalities/modality-records.ts';
import type { MedicationOrder } from '../medication/medication-order.ts';
import {
  type Analyte,
  type AnalyteResult,
  type DrugTest,
  noTestPaper,
} from '../substance-monitoring/drug-test.ts';
import { instant, type TimeZone } from '../time/instant.ts';
import { addDays, plainDate, type PlainDate } from '../time/plain-date.ts';
import type { EpisodeRecord } from './episode-record.ts';
import type { Recorded } from './recorded.ts';

/** For specs: Monday of the first week; week 12 ends on Sunday, November 22, 2026. */
export const exampleAdmission: PlainDate = plainDate('2026-08-31');
export const exampleZone = 'America/New_York' as TimeZone;

/** The day so many days after admission. */
export const episodeDay = (day: number): PlainDate => addDays(exampleAdmission, day);

/** What every row carries; recorded on the evening of its day. */
export const exampleRow = (id: string, on: PlainDate): Recorded => ({
  id: id as RecordId,
  recordedAt: instant(`${on}T22:00:00Z`),
  recordedBy: null,
  enteredInErrorAt: null,
});

/** Noon at the clinic in winter and summer alike, near enough for rules that look at days. */
export const noonOf = (on: PlainDate) => instant(`${on}T17:00:00Z`);

export const exampleAnswers = (
  instrument: InstrumentId,
  on: PlainDate,
  answers: readonly (number | null)[],
): Administration => ({
  ...exampleRow(`${instrument}-${on}`, on),
  instrument,
  on,
  mode: 'self',
  answers,
  declinedReason: null,
});

export const exampleVisit = (
  on: PlainDate,
  over: Partial<SessionAttendance> = {},
): SessionAttendance => ({
  ...exampleRow(`visit-${on}-${over.kind ?? 'group'}`, on),
  sessionId: `session-${on}` as RecordId,
  kind: 'group',
  title: 'Skills group',
  heldOn: on,
  startsAt: '17:30',
  plannedMinutes: 180,
  place: 'on-site',
  modality: null,
  status: 'attended',
  attendedMinutes: null,
  barrier: null,
  makesUpFor: null,
  ...over,
});

/** For specs: groups on Monday, Wednesday and Thursday of every week before a day. */
export const exampleGroups = (
  upToDay: number,
  over: (day: number) => Partial<SessionAttendance> = () => ({}),
): SessionAttendance[] =>
  Array.from({ length: upToDay }, (_, day) => day)
    .filter((day) => [0, 2, 3].includes(day % 7))
    .map((day) => exampleVisit(episodeDay(day), over(day)));
/** For specs: what became of some days' groups; the others were attended. */
export const statusByDay =
  (changed: Readonly<Record<number, SessionAttendance['status']>>) => (day: number) => ({
    status: changed[day] ?? ('attended' as const),
  });

export const exampleResult = (
  analyte: Analyte,
  over: Partial<AnalyteResult> = {},
): AnalyteResult => ({ analyte, screen: 'negative', confirmation: null, level: null, ...over });

export const exampleUrine = (on: PlainDate, over: Partial<DrugTest> = {}): DrugTest => ({
  ...exampleRow(`urine-${on}`, on),
  scheduledOn: on,
  reason: 'random',
  state: 'resulted',
  collectedOn: on,
  resultedAt: instant(`${on}T20:00:00Z`),
  matrix: 'urine',
  setting: 'laboratory',
  collection: 'observed',
  temperatureCheck: 'in-range',
  temperature: null,
  creatinine: 90,
  specificGravity: 1.015,
  ph: 6,
  nitrite: 0,
  analytes: (['fentanyl', 'cocaine', 'ethyl-glucuronide'] as const).map((a) => exampleResult(a)),
  discussedOn: null,
  ...noTestPaper,
  ...over,
});

export const exampleOrder = (over: Partial<MedicationOrder> = {}): MedicationOrder => ({
  ...exampleRow('order', exampleAdmission),
  medication: 'naltrexone-xr',
  name: 'Naltrexone XR',
  dose: '380 mg',
  purpose: 'maud',
  prescriber: 'Dr. Example',
  startedOn: exampleAdmission,
  endedOn: null,
  endReason: null,
  riskTalkOn: null,
  ...over,
});

const noCourse = {
  attendance: [],
  closures: [],
  outreach: [],
  skills: [],
  copingAheadPlans: [],
  relapsePreventionPlans: [],
  ...noModalityRecords(),
  tests: [],
  testOrders: [],
  useDays: [],
  useReports: [],
  withdrawalReports: [],
  medicationOrders: [],
  doses: [],
  naloxone: [],
  medicationOffers: [],
  administrations: [],
  plans: [],
  objectiveValues: [],
} as const satisfies Partial<EpisodeRecord>;

const noPapers = {
  notes: [],
  safetyEvents: [],
  suicideAlerts: [],
  suicideRiskReviews: [],
  safetyNotices: [],
  withdrawalObservations: [],
  safetyChecks: [],
  safetyPlans: [],
  circumstances: [],
  familySupports: [],
  familySessions: [],
  serviceNeeds: [],
  serviceStageChanges: [],
  serviceReferrals: [],
  serviceBarriers: [],
  serviceVisits: [],
  outcomeReports: [],
  consents: [],
  authorizations: [],
  dimensionAssessments: [],
  livingReports: [],
  supportReports: [],
  nextCare: [],
  decisions: [],
  moreCareRequests: [],
  handledReasons: [],
  snapshots: [],
} as const satisfies Partial<EpisodeRecord>;

/** For specs: an open episode in which nothing is recorded; what matters is passed. */
export const exampleRecord = (over: Partial<EpisodeRecord> = {}): EpisodeRecord => ({
  episode: {
    id: 'episode-1' as EpisodeId,
    personId: 'person-1' as PersonId,
    admittedOn: exampleAdmission,
    plannedEndOn: null,
    endedOn: null,
    endReason: null,
    admissionSource: 'direct',
    track: 'evening',
    therapistId: null,
    caseManagerId: null,
  },
  timeZone: exampleZone,
  levels: [{ edition: 'asam-4', code: '2.1', startedOn: exampleAdmission, endedOn: null }],
  phases: [{ name: 'Build skills', startedOn: exampleAdmission, endedOn: null, weeklyHours: 9 }],
  substanceGoals: [],
  handovers: [],
  withdrawalHistory: null,
  ...noCourse,
  ...noPapers,
  ...over,
});
