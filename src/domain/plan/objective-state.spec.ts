import { addDays } from '../time/plain-date.ts';
import {
  exampleObjective,
  exampleObservations,
  exampleRules,
  exampleStart,
} from './objective.example.ts';
import type { ObjectiveProgress, ObjectiveState } from './objective-progress.ts';
import { objectiveProgress } from './objective-state.ts';
import type { Objective } from './treatment-plan.ts';

type Values = readonly (readonly [week: number, value: number])[];
const judged = (
  values: Values,
  over: Partial<Objective> = {},
  week = values.at(-1)?.[0] ?? 0,
): ObjectiveProgress =>
  objectiveProgress(
    exampleObjective(over),
    exampleObservations(...values),
    addDays(exampleStart, week * 7),
    exampleRules,
  );

const craving: Partial<Objective> = { instrument: 'craving', baseline: 6, target: 2 };
const attendance: Partial<Objective> = {
  source: 'attendance-rate',
  instrument: null,
  baseline: 50,
  target: 90,
};

// PHQ-9 from 18 to 9: expected 13.50 in week 2, 11.41 in week 4; band 5, reliable change 6.
const states: readonly [string, Values, Partial<Objective>, ObjectiveState, boolean][] = [
  ['PHQ-9 at 6.5, exactly 5 better', [[2, 6.5]], { target: 5 }, 'as-expected', false],
  ['PHQ-9 at 6.4, more than 5 better', [[2, 6.4]], { target: 5 }, 'better-than-expected', false],
  ['PHQ-9 at 18.5, exactly 5 above', [[2, 18.5]], {}, 'as-expected', false],
  ['PHQ-9 at 19 once', [[2, 19]], {}, 'worse-than-expected', false],
  [
    'PHQ-9 at 19 and 18',
    [
      [2, 19],
      [4, 18],
    ],
    {},
    'worse-than-expected',
    true,
  ],
  [
    'PHQ-9 high in week 1 and as expected in week 2',
    [
      [1, 21],
      [2, 15],
    ],
    {},
    'as-expected',
    false,
  ],
  [
    'PHQ-9 high after a low one',
    [
      [2, 12],
      [4, 17],
    ],
    {},
    'worse-than-expected',
    false,
  ],
  ['PHQ-9 at 9, the target', [[4, 9]], {}, 'target-reached', false],
  ['PHQ-9 24, worse by the reliable change of 6', [[2, 24]], {}, 'deteriorated', true],
  ['PHQ-9 23, worse by 5', [[1, 23]], {}, 'worse-than-expected', false],
  [
    'PHQ-9 at 3 with a target of 2 in 40 weeks',
    [[1, 3]],
    { target: 2, dueOn: addDays(exampleStart, 280) },
    'better-than-expected',
    false,
  ],
  ['craving 9 once, worse than its band of 2', [[2, 9]], craving, 'worse-than-expected', false],
  [
    'craving 9 twice, no reliable change known',
    [
      [2, 9],
      [3, 9],
    ],
    craving,
    'deteriorated',
    true,
  ],
  [
    'craving 8 twice, worse by exactly 2',
    [
      [2, 8],
      [3, 8],
    ],
    craving,
    'worse-than-expected',
    true,
  ],
  [
    'attendance 40 % twice, 10 points under the start',
    [
      [4, 40],
      [5, 40],
    ],
    attendance,
    'worse-than-expected',
    true,
  ],
  [
    'attendance 39 % twice',
    [
      [4, 39],
      [5, 39],
    ],
    attendance,
    'deteriorated',
    true,
  ],
  ['attendance 70 % half way from 50 to 90', [[4, 70]], attendance, 'as-expected', false],
  ['attendance 60 %, exactly 10 points behind', [[4, 60]], attendance, 'as-expected', false],
  ['attendance 85 % half way', [[4, 85]], attendance, 'better-than-expected', false],
  [
    'a count that rises to its target',
    [[4, 3]],
    { source: 'count', instrument: null, baseline: 0, target: 3 },
    'target-reached',
    false,
  ],
  [
    'crisis calls that fall from 8 to 4 of 0',
    [[4, 4]],
    { source: 'count', instrument: null, baseline: 8, target: 0 },
    'as-expected',
    false,
  ],
  [
    'a scale with a smallest change of 1',
    [[4, 6.5]],
    { source: 'scale', instrument: null, baseline: 4, target: 8, minimalChange: 0.4 },
    'better-than-expected',
    false,
  ],
];

describe('objective state', () => {
  for (const [what, values, over, state, alert] of states) {
    it(`is ${state}${alert ? ' with an alert' : ''}: ${what}`, () => {
      const progress = judged(values, over);
      expect([progress.state, progress.alert]).toEqual([state, alert]);
    });
  }

  it('is stale after 1.5 intervals, 10.5 days while PHQ-9 is due weekly, 21 while it is not', () => {
    expect(judged([[4, 12]], {}, 4 + 10 / 7).state).toBe('as-expected');
    expect(judged([[4, 12]], {}, 4 + 11 / 7).state).toBe('stale');
    expect(judged([[4, 9.9]], { target: 5 }, 7).state).toBe('as-expected');
    expect(judged([[4, 9.9]], { target: 5 }, 7 + 1 / 7).state).toBe('stale');
  });

  it('stays deteriorated when the last value is old, and is stale before it is reached', () => {
    expect(judged([[2, 25]], {}, 10).state).toBe('deteriorated');
    expect(judged([[2, 5]], {}, 10).state).toBe('stale');
    expect(
      judged(
        [
          [1, 19],
          [2, 20],
        ],
        {},
        10,
      ).alert,
    ).toBe(false);
  });

  it('rests on the baseline while nothing else was measured', () => {
    const fresh = judged([], {}, 1);
    expect([fresh.state, fresh.n, fresh.latest, fresh.progress]).toEqual([
      'as-expected',
      0,
      null,
      null,
    ]);
    expect(fresh.expected?.toFixed(2)).toBe('15.16');
    expect(judged([], {}, 4).state).toBe('stale');
  });

  it('does not look before its start nor after today', () => {
    const progress = judged(
      [
        [-1, 2],
        [2, 14],
        [3, 0],
      ],
      {},
      2,
    );
    expect([progress.state, progress.n, progress.latest?.value]).toEqual(['as-expected', 1, 14]);
  });
});
