import { exampleFacts, exampleTest, exampleWeek } from '../facts.example.ts';
import type { TestFact } from '../facts.ts';
import { defaultReadinessRules as rules } from '../readiness-rules.ts';
import { criteria } from './all-criteria.ts';
import { itIsJudged } from './vignettes.example.ts';

const missed: Partial<TestFact> = { outcome: 'missed', consistent: false };
const confirmed: Partial<TestFact> = {
  outcome: 'unexpected-positive',
  consistent: false,
  confirmedUnexpected: true,
};
const pending: Partial<TestFact> = { outcome: 'pending', consistent: null };
describe('attendance and tests as criteria', () => {
  itIsJudged('C1', [
    ['80 % of four full weeks', 'met', { weeks: [3, 2, 1, 0].map((n) => exampleWeek(n, 8)) }],
    ['79.99 %', 'partly', { weeks: [exampleWeek(0, 79.99, 100)] }],
    ['60 %', 'partly', { weeks: [exampleWeek(1, 6), exampleWeek(0, 6)] }],
    ['59.99 %', 'not-met', { weeks: [exampleWeek(0, 59.99, 100)] }],
    ['12 scheduled hours are enough', 'met', { weeks: [exampleWeek(0, 12, 12)] }],
    ['11.9 scheduled hours are not', 'unknown', { weeks: [exampleWeek(0, 11.9, 11.9)] }],
    ['no full week yet', 'unknown', { weeks: [] }],
    [
      'a bad fifth week back is not looked at',
      'met',
      {
        weeks: [exampleWeek(4, 0), ...[3, 2, 1, 0].map((n) => exampleWeek(n, 8))],
      },
    ],
    [
      '2.5 to 2.1 looks at two weeks',
      'met',
      {
        move: '2.5-2.1',
        weeks: [exampleWeek(2, 0), exampleWeek(1, 8), exampleWeek(0, 8)],
      },
    ],
  ]);
  itIsJudged('C2', [
    [
      'the last four as expected',
      'met',
      { tests: [25, 18, 11, 4].map((days) => exampleTest(days)) },
    ],
    [
      'three of three as expected',
      'partly',
      { tests: [18, 11, 4].map((days) => exampleTest(days)) },
    ],
    ['two due tests', 'unknown', { tests: [11, 4].map((days) => exampleTest(days)) }],
    [
      'a fourth test 56 days ago is too old',
      'partly',
      {
        tests: [56, 18, 11, 4].map((days) => exampleTest(days)),
      },
    ],
    [
      'a fourth test 55 days ago counts',
      'met',
      {
        tests: [55, 18, 11, 4].map((days) => exampleTest(days)),
      },
    ],
    [
      'one missed of four',
      'partly',
      {
        tests: [exampleTest(25), exampleTest(18, missed), exampleTest(11), exampleTest(4)],
      },
    ],
    [
      'half as expected',
      'partly',
      {
        tests: [exampleTest(25, missed), exampleTest(18, missed), exampleTest(11), exampleTest(4)],
      },
    ],
    [
      'fewer than half',
      'not-met',
      {
        tests: [25, 18, 11].map((days) => exampleTest(days, missed)).concat(exampleTest(4)),
      },
    ],
    [
      'unexpected and confirmed 13 days ago',
      'not-met',
      {
        tests: [exampleTest(25), exampleTest(18), exampleTest(13, confirmed), exampleTest(4)],
      },
    ],
    [
      'unexpected and confirmed 14 days ago',
      'partly',
      {
        tests: [exampleTest(25), exampleTest(18), exampleTest(14, confirmed), exampleTest(4)],
      },
    ],
    [
      'one result pending',
      'met',
      {
        tests: [26, 19, 12, 5].map((days) => exampleTest(days)).concat(exampleTest(1, pending)),
      },
    ],
    [
      'two results pending',
      'unknown',
      {
        tests: [26, 19, 12, 5]
          .map((days) => exampleTest(days))
          .concat(exampleTest(2, pending), exampleTest(1, pending)),
      },
    ],
    [
      'dilute tests leave the set',
      'unknown',
      {
        tests: [25, 18, 11, 4].map((days, n) =>
          exampleTest(days, n < 2 ? { outcome: 'not-valid', consistent: null } : {}),
        ),
      },
    ],
    [
      'R7: two due tests in 56 days, the program was closed',
      'unknown',
      {
        tests: [40, 33].map((days) => exampleTest(days)),
      },
    ],
    [
      '2.5 to 2.1: the last two',
      'met',
      {
        move: '2.5-2.1',
        tests: [exampleTest(25, missed), exampleTest(11), exampleTest(4)],
      },
    ],
    ['2.5 to 2.1: only one due', 'unknown', { move: '2.5-2.1', tests: [exampleTest(4)] }],
  ]);
  it('shows what was left out', () => {
    const facts = exampleFacts({
      weeks: [{ ...exampleWeek(0, 20, 20), excused: 2 }],
      tests: [exampleTest(25), exampleTest(11, pending), exampleTest(4, confirmed)],
    });
    const remarks = (id: 'C1' | 'C2') => criteria[id](facts, rules).evidence.remarks;
    expect(remarks('C1')).toEqual(['2 excused sessions left out.']);
    expect(remarks('C2')).toEqual([
      '2 due tests; 3 needed.',
      'Unexpected result confirmed on Nov 18.',
      '1 result pending.',
    ]);
  });
});
