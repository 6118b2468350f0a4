import type { RecordId } from '../ids.ts';
import { addDays, type PlainDate, plainDate } from '../time/plain-date.ts';
import { criterionIds, type CriterionId, type CriterionState } from './criterion.ts';
import type { DatedFact, ReadinessFacts, SymptomFact, TestFact, WeekFact } from './facts.ts';
import type { WeeklyStates } from './snapshot-course.ts';

/** The Sunday on which the example stands. */
export const exampleDay: PlainDate = plainDate('2026-11-22');

const row = (text: string): readonly RecordId[] => [text as RecordId];

/** A day so many days before the example's Sunday. */
export const daysAgo = (days: number): PlainDate => addDays(exampleDay, -days);

export const exampleFact = (days: number, id = `row-${days}`): DatedFact => ({
  on: daysAgo(days),
  rows: row(id),
});

export const exampleTest = (days: number, over: Partial<TestFact> = {}): TestFact => ({
  ...exampleFact(days, `test-${days}`),
  outcome: 'consistent',
  consistent: true,
  confirmedUnexpected: false,
  ...over,
});

/** The full week so many weeks before the one that ends on the example's Sunday. */
export const exampleWeek = (
  weeksBefore: number,
  attendedHours: number,
  scheduledHours = 10,
): WeekFact => ({
  week: daysAgo(6 + 7 * weeksBefore),
  scheduledHours,
  attendedHours,
  rate: attendedHours / scheduledHours,
  excused: 0,
  rows: row(`week-${weeksBefore}`),
});

export const exampleScore = (days: number, value: number) => ({ ...exampleFact(days), value });

export const examplePhq9 = (over: Partial<SymptomFact> = {}): SymptomFact => ({
  instrument: 'phq-9',
  name: 'PHQ-9',
  cutOff: 10,
  minimalChange: 5,
  intervalDays: 14,
  staleAfterDays: 21,
  baseline: exampleScore(60, 18),
  previous: exampleScore(16, 9),
  latest: exampleScore(2, 7),
  ...over,
});

const metGates = {
  asOf: exampleDay,
  move: '2.1-1.5',
  screens: [{ ...exampleFact(3, 'screen'), positive: false, name: 'PHQ-9 item 9' }],
  openSignals: [],
  riskReviews: [],
  crisisAnswers: [{ ...exampleFact(4, 'check'), overdose: 'no' }],
  crises: [],
  withdrawalRatings: [{ ...exampleFact(10, 'rating'), edition: 'asam-3', rating: '0' }],
  withdrawalScales: [],
  withdrawalRisks: [],
  homes: [{ ...exampleFact(12, 'home'), safe: true, planAcceptedOn: null }],
  medications: [],
} as const satisfies Partial<ReadinessFacts>;

const metCourse = {
  weeks: [3, 2, 1, 0].map((n) => exampleWeek(n, 9)),
  runningWeek: null,
  outreach: [],
  tests: [25, 18, 11, 4].map((days) => exampleTest(days)),
  use: [
    {
      substance: 'alcohol',
      goal: 'abstinence',
      targetDays: 0,
      baselineDays: 20,
      reported: { days: 0, periodDays: 30, ...exampleFact(2, 'bam'), from: daysAgo(31) },
      contradictedOn: null,
    },
  ],
  cravings: [exampleScore(9, 3), exampleScore(2, 2)],
  symptoms: [examplePhq9()],
  phq9: [exampleScore(60, 18), exampleScore(2, 7)],
  psychoses: [],
} as const satisfies Partial<ReadinessFacts>;

const metPlan = {
  objectives: [
    {
      text: 'Attend every week',
      neededBeforeStepDown: true,
      state: 'target-reached',
      notOnTrack: false,
      rows: row('objective'),
    },
  ],
  planReviewDueOn: addDays(exampleDay, 10),
  skillsRatedOn: daysAgo(3),
  skillStages: [
    { skill: 'distraction', stage: 3 },
    { skill: 'mindfulness', stage: 4 },
    { skill: 'radical-acceptance', stage: 3 },
    { skill: 'coping-ahead', stage: 2 },
  ],
  copingAheadPlan: exampleFact(6, 'coping-plan'),
  preventionPlan: { ...exampleFact(8, 'prevention-plan'), copyGiven: true },
  naloxoneInHand: null,
  capital: [exampleScore(60, 40), exampleScore(5, 48)],
  support: [24, 17, 10, 3].map((days) => exampleFact(days, `support-${days}`)),
  environmentRatings: [{ ...exampleFact(10, 'rating'), edition: 'asam-3', rating: '1' }],
  nextCare: null,
  decisions: [],
  moreCareRequests: [],
  safetyMarkers: [],
  laterChanges: [],
} as const satisfies Partial<ReadinessFacts>;

/** Somebody on no medication who meets every gate and criterion (case R1). */
export const exampleFacts = (over: Partial<ReadinessFacts> = {}): ReadinessFacts => ({
  ...metGates,
  ...metCourse,
  ...metPlan,
  ...over,
});

/** A snapshot so many weeks before the example's Sunday, all met but for the states given. */
export const exampleSnapshot = (
  weeksBefore: number,
  states: Partial<Record<CriterionId, CriterionState>> = {},
  status: WeeklyStates['status'] = 'on-course',
): WeeklyStates => ({
  takenOn: daysAgo(7 * weeksBefore),
  status,
  criteria: criterionIds.map((id) => ({ id, state: states[id] ?? 'met' })),
});
