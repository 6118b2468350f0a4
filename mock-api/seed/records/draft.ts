import type { ProgramClosure, SessionAttendance } from '#contract/attendance';
import type { Person } from '#contract/chart';
import type { EpisodeRecord } from '#domain/chart/episode-record';
import { noModalityRecords } from '#domain/modalities/modality-records';
import type { TimeZone } from '#domain/time/instant';
import type { ChartLists, ChartToWrite } from '../../src/interchange/chart-to-write.ts';
import type { Tables } from '../../src/tables.ts';

type Growing = { [List in Exclude<keyof ChartLists, 'attendance'>]: ChartLists[List][number][] };

/** The lists of a chart while it is being made up. */
export interface DraftLists extends Growing {
  attendance: SessionAttendance[];
}

/** A chart while it is being made up; every maker adds its own records. */
export interface Draft {
  readonly person: Person;
  episode: Tables['episodes'];
  readonly lists: DraftLists;
}

const noCareAround = () => ({
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
});

export const emptyLists = (): DraftLists => ({
  levels: [],
  phases: [],
  substanceGoals: [],
  handovers: [],
  diagnoses: [],
  sessions: [],
  attendance: [],
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
  notes: [],
  ...noCareAround(),
});

/** The draft as the rules see a chart. */
export const recordOf = (
  { episode, lists }: Draft,
  closures: readonly ProgramClosure[],
  timeZone: TimeZone,
): EpisodeRecord => {
  const { diagnoses: _diagnoses, sessions: _sessions, ...records } = lists;
  return {
    episode,
    timeZone,
    withdrawalHistory: episode.withdrawalHistory,
    closures,
    ...records,
  };
};

/** The draft as the chart writer takes it. */
export const chartToWrite = ({ person, episode, lists }: Draft): ChartToWrite => ({
  personId: person.id,
  episode,
  lists,
});
