import { daysAgo, exampleFact, exampleFacts, examplePhq9, exampleScore } from '../facts.example.ts';
import type { ReadinessFacts, SymptomFact } from '../facts.ts';
import { defaultReadinessRules as rules } from '../readiness-rules.ts';
import { criteria } from './all-criteria.ts';
import { meanOf, slopeOf } from './craving.ts';
import { exampleMedication, itIsJudged } from './vignettes.example.ts';

const cravings = (...values: [number, number][]) => ({
  cravings: values.map(([days, value]) => exampleScore(days, value)),
});
const phq9 = (baseline: number, previous: number | null, latest: number, days = 2) => ({
  symptoms: [
    examplePhq9({
      baseline: exampleScore(60, baseline),
      previous: previous === null ? null : exampleScore(16, previous),
      latest: exampleScore(days, latest),
    }),
  ],
});
const pcl5: Partial<SymptomFact> = {
  instrument: 'pcl-5',
  name: 'PCL-5',
  cutOff: 33,
  minimalChange: 10,
  staleAfterDays: 42,
};
const skills = (...stages: number[]) => ({
  skillStages: stages.map((stage, n) => ({ skill: `skill ${n}`, stage })),
});
const environment = (rating: string, days = 3, edition: 'asam-3' | 'asam-4' = 'asam-3') => ({
  environmentRatings: [{ ...exampleFact(days), edition, rating }],
});
const planned = { homes: [{ ...exampleFact(2), safe: false, planAcceptedOn: daysAgo(1) }] };
const care = (over: Partial<NonNullable<ReadinessFacts['nextCare']>> = {}) => ({
  nextCare: {
    moveOn: daysAgo(-10),
    firstAppointmentOn: daysAgo(-17),
    accepted: true,
    releasesSigned: true,
    medicationBookedOn: null,
    rows: [],
    ...over,
  },
});

describe('other readiness criteria', () => {
  itIsJudged('C4', [
    ['mean 3, last 4', 'met', cravings([9, 2], [2, 4])],
    ['mean 3.5 and falling', 'partly', cravings([9, 4], [2, 3])],
    ['mean 5 and falling', 'partly', cravings([9, 6], [2, 4])],
    ['mean 5.5 and falling', 'not-met', cravings([9, 6], [2, 5])],
    ['R5: mean 4.5 and not falling', 'not-met', cravings([9, 4.5], [2, 4.5])],
    ['mean 3 but last 5', 'not-met', cravings([9, 1], [2, 5])],
    ['one rating in 14 days', 'unknown', cravings([14, 2], [2, 2])],
    ['two ratings, the first 13 days ago', 'met', cravings([13, 2], [2, 2])],
    ['no rating', 'unknown', cravings()],
  ]);
  itIsJudged('C5', [
    ['began below the cut-off', 'not-applicable', phq9(9, 6, 6)],
    ['10 at the start, 9 now', 'met', phq9(10, 10, 9)],
    ['10 at the start, 10 now', 'partly', phq9(10, 10, 10)],
    ['5 points better', 'met', phq9(18, 13, 13)],
    ['4 points better', 'partly', phq9(18, 14, 14)],
    ['5 better than at the start but 5 worse than last time', 'partly', phq9(18, 8, 13)],
    ['5 points worse', 'not-met', phq9(14, 15, 19)],
    ['PHQ-9 of 20', 'not-met', phq9(25, 25, 20)],
    ['a total 21 days old', 'met', phq9(18, 9, 7, 21)],
    ['a total 22 days old', 'unknown', phq9(18, 9, 7, 22)],
    ['the first total only', 'partly', phq9(12, null, 12)],
    [
      'PCL-5 in the range, PHQ-9 better',
      'partly',
      {
        symptoms: [
          examplePhq9(),
          examplePhq9({ ...pcl5, baseline: exampleScore(60, 40), latest: exampleScore(20, 38) }),
        ],
      },
    ],
  ]);
  itIsJudged('C7', [
    ['three skills in use, plan 30 days old', 'met', { copingAheadPlan: exampleFact(30) }],
    ['three skills in use, plan 31 days old', 'partly', { copingAheadPlan: exampleFact(31) }],
    ['three skills in use, no plan', 'partly', { copingAheadPlan: null }],
    ['two skills in use', 'partly', skills(3, 4, 2, 0)],
    ['one skill in use', 'not-met', skills(3, 2, 2, 0)],
    ['last seen 30 days ago', 'met', { skillsRatedOn: daysAgo(30) }],
    ['last seen 31 days ago', 'unknown', { skillsRatedOn: daysAgo(31) }],
    ['never seen', 'unknown', { skillsRatedOn: null }],
  ]);
  itIsJudged('C9', [
    ['BARC-10 of 47', 'met', { capital: [exampleScore(5, 47)] }],
    ['46 at the start and now', 'partly', { capital: [exampleScore(35, 46), exampleScore(5, 46)] }],
    ['6 points better', 'met', { capital: [exampleScore(35, 30), exampleScore(5, 36)] }],
    [
      '6 points lower than at the start',
      'not-met',
      {
        capital: [exampleScore(65, 40), exampleScore(35, 37), exampleScore(5, 34)],
      },
    ],
    [
      '6 points lower than last time',
      'not-met',
      {
        capital: [exampleScore(65, 40), exampleScore(35, 54), exampleScore(5, 48)],
      },
    ],
    ['a week without support', 'partly', { support: [24, 17, 3].map((days) => exampleFact(days)) }],
    ['45 days old', 'met', { capital: [exampleScore(45, 48)] }],
    ['46 days old', 'unknown', { capital: [exampleScore(46, 48)] }],
    ['never asked', 'unknown', { capital: [] }],
  ]);
  itIsJudged('C10', [
    ['no medication', 'not-applicable', {}],
    ['80 % covered', 'met', { medications: [exampleMedication({ pdc: 0.8 })] }],
    ['79 % covered', 'partly', { medications: [exampleMedication({ pdc: 0.79 })] }],
    ['60 % covered', 'partly', { medications: [exampleMedication({ pdc: 0.6 })] }],
    ['59 % covered', 'not-met', { medications: [exampleMedication({ pdc: 0.59 })] }],
    ['nothing recorded', 'unknown', { medications: [exampleMedication({ pdc: null })] }],
    [
      'the lower of two counts',
      'not-met',
      {
        medications: [exampleMedication(), exampleMedication({ pdc: 0.5 })],
      },
    ],
  ]);
  itIsJudged('C11', [
    ['in range', 'met', environment('1')],
    ['one step above, no plan', 'not-met', environment('2')],
    ['one step above, plan accepted', 'partly', { ...environment('2'), ...planned }],
    ['two steps above, plan accepted', 'not-met', { ...environment('3'), ...planned }],
    ['one step above and nobody asked about home', 'not-met', { ...environment('2'), homes: [] }],
    ['edition 4 in range', 'met', environment('1.5', 3, 'asam-4')],
    ['rated 31 days ago', 'unknown', environment('1', 31)],
    ['never rated', 'unknown', { environmentRatings: [] }],
  ]);
  itIsJudged('C12', [
    ['7 days after the move, accepted, releases signed', 'met', care()],
    ['8 days after the move', 'partly', care({ firstAppointmentOn: daysAgo(-18) })],
    ['no day for the move', 'partly', care({ moveOn: null })],
    ['not accepted', 'partly', care({ accepted: false })],
    ['releases not signed', 'partly', care({ releasesSigned: false })],
    ['no appointment', 'not-met', care({ firstAppointmentOn: null })],
    ['nothing arranged', 'not-met', { nextCare: null }],
    [
      'medication booked past the move',
      'met',
      {
        ...care({ medicationBookedOn: daysAgo(-20) }),
        medications: [exampleMedication()],
      },
    ],
    [
      'medication booked on the day of the move',
      'partly',
      {
        ...care({ medicationBookedOn: daysAgo(-10) }),
        medications: [exampleMedication()],
      },
    ],
    [
      'medication booked, no day for the move',
      'partly',
      {
        ...care({ moveOn: null, medicationBookedOn: daysAgo(-20) }),
        medications: [exampleMedication()],
      },
    ],
  ]);

  it('measures a slope over days, not over readings', () => {
    expect(slopeOf([exampleScore(10, 6), exampleScore(9, 5), exampleScore(0, 5)])).toBeLessThan(0);
    expect(slopeOf([])).toBe(0);
    expect(slopeOf([exampleScore(3, 6)])).toBe(0);
    expect(meanOf([exampleScore(3, 6), exampleScore(1, 3)])).toBe(4.5);
  });

  it('says what a reading was and when', () => {
    const value = (id: 'C4' | 'C9' | 'C10', facts: Partial<ReadinessFacts> = {}) =>
      criteria[id](exampleFacts(facts), rules).evidence.value;
    expect(value('C4')).toBe('mean 2.5, last 2, falling');
    expect(value('C4', cravings([9, 2], [2, 3]))).toBe('mean 2.5, last 3, not falling');
    expect(value('C9', { capital: [exampleScore(35, 50), exampleScore(5, 48)] })).toBe(
      'BARC-10 48 on Nov 17 (-2), support in 4 of 4 weeks',
    );
    expect(
      value('C10', { medications: [exampleMedication({ pdc: 24 / 28, coveredDays: 24 })] }),
    ).toBe('Naltrexone XR 24 of 28 days (85.7 %)');
  });
});
