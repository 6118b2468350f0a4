import { weekdays } from '#domain/modalities/daily-life';
import { lifeAreas } from '#domain/modalities/life-area';

/** One kind that approaches record: what is typed, a correction, and what is refused at which field. */
export interface ExampleDraft {
  readonly path: string;
  readonly list: string;
  readonly draft: Readonly<Record<string, unknown>>;
  readonly correction: Readonly<Record<string, unknown>>;
  readonly refused: readonly (readonly [bad: Readonly<Record<string, unknown>>, field: string])[];
}

const on = '2026-11-16';
const ahead = { on: '2026-11-19' };
const homework = { homework: 'Write down three thoughts', homeworkState: 'set' };
const all = <Name extends string>(names: readonly Name[], value: unknown) =>
  Object.fromEntries(names.map((name) => [name, value]));

const plans: readonly ExampleDraft[] = [
  {
    path: 'skills',
    list: 'skills',
    draft: {
      skill: 'distraction',
      step: 'used',
      on,
      context: 'Bus stop after work',
      urgeBefore: 8,
      urgeAfter: 4,
      helped: 7,
    },
    correction: { urgeAfter: 3 },
    refused: [
      [ahead, 'on'],
      [{ helped: 11 }, 'helped'],
      [{ step: 'taught' }, 'urgeBefore'],
    ],
  },
  {
    path: 'coping-ahead-plans',
    list: 'copingAheadPlans',
    draft: {
      madeOn: on,
      situation: 'Wedding on Saturday',
      predictedUrge: 7,
      plan: 'Leave at nine, call Jo',
      rehearsedOn: null,
      outcome: null,
    },
    correction: { rehearsedOn: '2026-11-17' },
    refused: [
      [{ rehearsedOn: '2026-11-15' }, 'rehearsedOn'],
      [{ situation: 'x'.repeat(10_000) }, 'situation'],
    ],
  },
  {
    path: 'relapse-prevention-plans',
    list: 'relapsePreventionPlans',
    draft: {
      revisedOn: on,
      triggers: 'Payday 💸 · يوم الراتب',
      warningSigns: null,
      coping: 'Walk, call',
      peopleToCall: 'Jo',
      medication: null,
      naloxonePlace: 'Kitchen drawer',
      sharedWith: null,
      copyGivenOn: null,
    },
    correction: { copyGivenOn: '2026-11-17' },
    refused: [
      [{ copyGivenOn: '2026-11-15' }, 'copyGivenOn'],
      [{ triggers: null, coping: null, peopleToCall: null }, 'coping'],
    ],
  },
];

const approaches: readonly ExampleDraft[] = [
  {
    path: 'cbt-work',
    list: 'cbtWork',
    draft: {
      on,
      topic: 'Thoughts before use',
      situation: null,
      thought: null,
      feeling: null,
      behavior: null,
      skill: null,
      ...homework,
    },
    correction: { homeworkState: 'partly' },
    refused: [[{ homework: null }, 'homework']],
  },
  {
    path: 'change-rulers',
    list: 'changeRulers',
    draft: {
      on,
      readiness: 7,
      importance: 8,
      confidence: 4,
      changeTalk: null,
      changePlan: null,
    },
    correction: { confidence: 6 },
    refused: [
      [{ readiness: 11 }, 'readiness'],
      [{ readiness: null, importance: null, confidence: null }, 'readiness'],
    ],
  },
  {
    path: 'mutual-help',
    list: 'mutualHelp',
    draft: {
      on,
      community: 'smart',
      meetingsPerWeek: 2,
      homeGroup: null,
      sponsor: null,
      stepWork: null,
      service: null,
    },
    correction: { community: 'twelve-step', sponsor: 'yes' },
    refused: [[{ meetingsPerWeek: 22 }, 'meetingsPerWeek']],
  },
  {
    path: 'curriculum-work',
    list: 'curriculumWork',
    draft: {
      on,
      part: 'RP',
      number: 12,
      attended: 'yes',
      scheduler: 'done',
      calendarMarked: 'yes',
      triggers: 'Payday',
    },
    correction: { scheduler: 'partly' },
    refused: [
      [{ number: 33 }, 'number'],
      [{ triggers: '1\n2\n3\n4\n5\n6' }, 'triggers'],
    ],
  },
  {
    path: 'education-work',
    list: 'educationWork',
    draft: { on, module: 'overdose-and-naloxone', understood: 'yes', ...homework },
    correction: { understood: 'partly' },
    refused: [[{ homeworkState: null }, 'homeworkState']],
  },
  {
    path: 'community-work',
    list: 'communityWork',
    draft: { on, role: 'Kitchen lead', phase: '2', peerFeedback: null, communityMeeting: null },
    correction: { communityMeeting: 'attended' },
    refused: [[{ role: null, phase: null }, 'role']],
  },
  {
    path: 'happiness-ratings',
    list: 'happinessRatings',
    draft: { on, ...all(lifeAreas, 5) },
    correction: { money: 6 },
    refused: [
      [{ money: 0 }, 'money'],
      [all(lifeAreas, null), 'substanceUse'],
    ],
  },
  {
    path: 'sobriety-samplings',
    list: 'sobrietySamplings',
    draft: {
      agreedOn: on,
      substance: 'alcohol',
      startsOn: '2026-11-17',
      endsOn: '2026-12-17',
      outcome: null,
      note: null,
    },
    correction: { outcome: 'partly' },
    refused: [
      [{ startsOn: '2026-11-15' }, 'startsOn'],
      [{ endsOn: '2026-11-16' }, 'endsOn'],
      [{ outcome: 'kept' }, 'outcome'],
    ],
  },
];

const dailyLife: readonly ExampleDraft[] = [
  {
    path: 'home-practice',
    list: 'homePractice',
    draft: { on, practice: 'self-compassion', minutes: 10, note: 'May I be kind to myself' },
    correction: { minutes: 15 },
    refused: [[{ minutes: 0 }, 'minutes']],
  },
  {
    path: 'urges',
    list: 'urges',
    draft: {
      on,
      time: '18:30',
      strength: 8,
      strengthAfter: 3,
      context: 'Paid, alone at home',
      skill: 'distraction',
      response: null,
    },
    correction: { strength: 7 },
    refused: [
      [{ time: '25:00' }, 'time'],
      [ahead, 'on'],
    ],
  },
  {
    path: 'risk-situations',
    list: 'riskSituations',
    draft: { on, kind: 'place', situation: 'The corner store', response: null, settledOn: null },
    correction: { response: 'Take the other street' },
    refused: [[{ settledOn: '2026-11-15' }, 'settledOn']],
  },
  {
    path: 'weekly-schedules',
    list: 'weeklySchedules',
    draft: { on, ...all(weekdays, null), monday: 'Group 17:30, dinner with Jo' },
    correction: { tuesday: 'Work until four' },
    refused: [[{ monday: null }, 'monday']],
  },
  {
    path: 'chosen-supports',
    list: 'chosenSupports',
    draft: { on, kind: 'art', inTheirWords: 'Drawing quiets my head', endedOn: null },
    correction: { kind: 'music' },
    refused: [[{ kind: 'golf' }, 'kind']],
  },
  {
    path: 'incentive-enrollments',
    list: 'incentiveEnrollments',
    draft: {
      startedOn: '2026-10-05',
      target: 'stimulants',
      schedule: 'draws-per-sample',
      payer: 'State grant',
      annualCap: null,
      endedOn: null,
      endReason: null,
    },
    correction: { payer: 'County' },
    refused: [
      [{ startedOn: '2026-09-01' }, 'startedOn'],
      [{ endedOn: '2026-11-16' }, 'endReason'],
    ],
  },
];

/** For tests: every kind that approaches record. */
export const exampleDrafts: readonly ExampleDraft[] = [...plans, ...approaches, ...dailyLife];
