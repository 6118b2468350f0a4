import { defaultReadinessRules as rules } from '../readiness-rules.ts';
import { daysAgo, exampleFact, exampleFacts, exampleScore } from '../facts.example.ts';
import { addDays } from '../../time/plain-date.ts';
import { criteria } from './all-criteria.ts';
import { exampleMedication as medication, itIsJudged as check } from './vignettes.example.ts';

const screen = (days: number, positive = false) => ({
  ...exampleFact(days),
  positive,
  name: 'ASQ',
});
const rating = (days: number, value: string, edition: 'asam-3' | 'asam-4' = 'asam-3') => ({
  ...exampleFact(days),
  edition,
  rating: value,
});
describe('readiness gates', () => {
  check('G1', [
    ['a screen without risk 30 days ago', 'met', { screens: [screen(30)] }],
    ['the last screen was 31 days ago', 'unknown', { screens: [screen(31)] }],
    ['nobody ever screened', 'unknown', { screens: [] }],
    ['a risk item waits for an assessment', 'not-met', { openSignals: [exampleFact(1)] }],
    ['a positive screen that a clinician has answered', 'met', { screens: [screen(5, true)] }],
    [
      'risk judged high 30 days ago',
      'not-met',
      { riskReviews: [{ ...exampleFact(30), level: 'high' }] },
    ],
    [
      'risk judged high 31 days ago',
      'met',
      { riskReviews: [{ ...exampleFact(31), level: 'high' }] },
    ],
    ['risk judged moderate', 'met', { riskReviews: [{ ...exampleFact(3), level: 'moderate' }] }],
  ]);
  check('G2', [
    ['asked 30 days ago, none', 'met', { crisisAnswers: [{ ...exampleFact(30), overdose: 'no' }] }],
    [
      'last asked 31 days ago',
      'unknown',
      { crisisAnswers: [{ ...exampleFact(31), overdose: 'no' }] },
    ],
    ['answered yes', 'not-met', { crisisAnswers: [{ ...exampleFact(2), overdose: 'yes' }] }],
    [
      'naloxone used 30 days ago',
      'not-met',
      { crises: [{ ...exampleFact(30), name: 'naloxone used' }] },
    ],
    [
      'naloxone used 31 days ago',
      'met',
      { crises: [{ ...exampleFact(31), name: 'naloxone used' }] },
    ],
    [
      'an overdose was reported without being asked',
      'not-met',
      {
        crisisAnswers: [],
        crises: [{ ...exampleFact(1), name: 'overdose' }],
      },
    ],
  ]);
  check('G3', [
    ['rated 1 in edition 3 thirty days ago', 'met', { withdrawalRatings: [rating(30, '1')] }],
    ['rated 2 in edition 3', 'not-met', { withdrawalRatings: [rating(3, '2')] }],
    ['last rated 31 days ago', 'unknown', { withdrawalRatings: [rating(31, '0')] }],
    ['never rated', 'unknown', { withdrawalRatings: [] }],
    ['a rating that the edition does not have', 'unknown', { withdrawalRatings: [rating(3, '9')] }],
    [
      'edition 4, medication managed (1.7)',
      'met',
      { withdrawalRatings: [rating(3, '1.7', 'asam-4')] },
    ],
    ['edition 4, rated 2.1', 'not-met', { withdrawalRatings: [rating(3, '2.1', 'asam-4')] }],
    [
      'COWS 6 fourteen days ago',
      'not-met',
      {
        withdrawalScales: [{ ...exampleScore(14, 6), instrument: 'cows' }],
      },
    ],
    [
      'CIWA-Ar 9 fifteen days ago',
      'met',
      {
        withdrawalScales: [{ ...exampleScore(15, 9), instrument: 'ciwa-ar' }],
      },
    ],
  ]);
  check('G4', [
    [
      'safe 30 days ago',
      'met',
      { homes: [{ ...exampleFact(30), safe: true, planAcceptedOn: null }] },
    ],
    [
      'last asked 31 days ago',
      'unknown',
      { homes: [{ ...exampleFact(31), safe: true, planAcceptedOn: null }] },
    ],
    ['never asked', 'unknown', { homes: [] }],
    [
      'unsafe, no plan',
      'not-met',
      { homes: [{ ...exampleFact(2), safe: false, planAcceptedOn: null }] },
    ],
    [
      'unsafe, plan accepted',
      'met',
      {
        homes: [{ ...exampleFact(2), safe: false, planAcceptedOn: daysAgo(1) }],
      },
    ],
  ]);
  check('G5', [
    ['no medication', 'not-applicable', { medications: [] }],
    ['prescriber named, next dose inside coverage', 'met', { medications: [medication()] }],
    [
      'due, and inside coverage',
      'met',
      { medications: [medication({ state: 'due', nextDueOn: null })] },
    ],
    ['injection late', 'not-met', { medications: [medication({ state: 'late' })] }],
    ['injection urgent', 'not-met', { medications: [medication({ state: 'urgent' })] }],
    ['no prescriber named', 'not-met', { medications: [medication({ prescriber: null })] }],
    ['no dose recorded', 'unknown', { medications: [medication({ state: 'not-recorded' })] }],
  ]);

  it('names the days that decide', () => {
    const facts = exampleFacts({ screens: [screen(31)], homes: [] });
    expect(criteria.G1(facts, rules).evidence.remarks).toEqual(['Last screen on Oct 22.']);
    expect(criteria.G4(facts, rules).evidence.value).toBeNull();
    expect(criteria.G2(exampleFacts(), rules).evidence.value).toBe('none, last asked on Nov 18');
    expect(addDays(criteria.G2(facts, rules).evidence.to, -30)).toBe(daysAgo(30));
  });
});
