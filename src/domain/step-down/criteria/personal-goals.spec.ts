import { daysAgo, exampleFact, exampleFacts } from '../facts.example.ts';
import type { ObjectiveFact, UseFact } from '../facts.ts';
import { defaultReadinessRules as rules } from '../readiness-rules.ts';
import { criteria } from './all-criteria.ts';
import { itIsJudged } from './vignettes.example.ts';

const use = (days: number | null, over: Partial<UseFact> = {}): UseFact => ({
  substance: 'alcohol',
  goal: 'reduction',
  targetDays: 4,
  baselineDays: 20,
  reported: days === null ? null : { days, periodDays: 30, ...exampleFact(2), from: daysAgo(31) },
  contradictedOn: null,
  ...over,
});
const objectives = (...states: ObjectiveFact['state'][]): ObjectiveFact[] =>
  states.map((state, n) => ({
    text: `Objective ${n + 1}`,
    neededBeforeStepDown: true,
    state,
    notOnTrack: false,
    rows: [],
  }));
const reached = (count: number) => Array<'target-reached'>(count).fill('target-reached');

describe('goals of the person as criteria', () => {
  itIsJudged('C3', [
    ['R8: goal of 4 days a month, 3 reported', 'met', { use: [use(3)] }],
    ['exactly the goal', 'met', { use: [use(4)] }],
    ['half of the baseline', 'partly', { use: [use(10)] }],
    ['more than half of the baseline', 'not-met', { use: [use(10.5)] }],
    ['abstinence, no day', 'met', { use: [use(0, { goal: 'abstinence', targetDays: 0 })] }],
    [
      'abstinence, one day of a baseline of 20',
      'partly',
      {
        use: [use(1, { goal: 'abstinence', targetDays: 0 })],
      },
    ],
    [
      'baseline 0 and one day of use',
      'not-met',
      {
        use: [use(1, { goal: 'abstinence', targetDays: 0, baselineDays: 0 })],
      },
    ],
    ['baseline not known and above the goal', 'not-met', { use: [use(5, { baselineDays: null })] }],
    ['report and test differ', 'partly', { use: [use(0, { contradictedOn: daysAgo(9) })] }],
    ['no recent report', 'unknown', { use: [use(null)] }],
    ['no recent report for one of two substances', 'unknown', { use: [use(0), use(null)] }],
    ['no goal recorded', 'unknown', { use: [] }],
    ['one of two substances above its goal', 'not-met', { use: [use(0), use(15)] }],
  ]);
  itIsJudged('C6', [
    ['all reached or held', 'met', { objectives: objectives('target-reached', 'held') }],
    [
      '7 of 10 reached, rest as expected',
      'partly',
      {
        objectives: objectives(...reached(7), 'as-expected', 'as-expected', 'as-expected'),
      },
    ],
    [
      '6 of 10 reached',
      'not-met',
      {
        objectives: objectives(...reached(6), ...Array<'as-expected'>(4).fill('as-expected')),
      },
    ],
    [
      'one worse than at the start',
      'not-met',
      {
        objectives: objectives(...reached(9), 'deteriorated'),
      },
    ],
    [
      'none marked as needed',
      'unknown',
      {
        objectives: objectives('held').map((o) => ({ ...o, neededBeforeStepDown: false })),
      },
    ],
  ]);
  itIsJudged('C8', [
    [
      'revised 30 days ago, copy given',
      'met',
      {
        preventionPlan: { ...exampleFact(30), copyGiven: true },
      },
    ],
    ['revised 31 days ago', 'partly', { preventionPlan: { ...exampleFact(31), copyGiven: true } }],
    ['no copy given', 'partly', { preventionPlan: { ...exampleFact(3), copyGiven: false } }],
    ['naloxone in hand', 'met', { naloxoneInHand: true }],
    ['opioids before and no naloxone', 'partly', { naloxoneInHand: false }],
    ['no plan', 'not-met', { preventionPlan: null }],
  ]);

  it('shows where report and test differ', () => {
    const facts = exampleFacts({ use: [use(2.5, { contradictedOn: daysAgo(4) })] });
    const { remarks, value } = criteria.C3(facts, rules).evidence;
    expect(remarks).toEqual(['Report and test differ (Nov 18).']);
    expect(value).toBe('alcohol 2.5 of 30 days (goal at most 4)');
  });
});
