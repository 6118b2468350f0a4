import { weekdays } from '#domain/modalities/daily-life';
import { allOf, type ExampleDraft } from './example-draft.ts';

const on = '2026-11-16';
const ahead = { on: '2026-11-19' };

/** For tests: what people practise, meet and choose between sessions, and an enrollment. */
export const dailyLifeDrafts: readonly ExampleDraft[] = [
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
    draft: { on, ...allOf(weekdays, null), monday: 'Group 17:30, dinner with Jo' },
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
