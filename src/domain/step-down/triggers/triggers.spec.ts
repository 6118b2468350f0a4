import {
  daysAgo,
  exampleFact,
  exampleFacts,
  exampleScore,
  exampleTest,
  exampleWeek,
} from '../facts.example.ts';
import type { HomeFact, ReadinessFacts, TestFact, WeekFact } from '../facts.ts';
import type { TriggerId } from '../readiness.ts';
import { defaultReadinessRules as rules } from '../readiness-rules.ts';
import { openTriggers, triggerOpenings } from './open-triggers.ts';

const open = (facts: Partial<ReadinessFacts>) => {
  const all = exampleFacts(facts);
  return openTriggers(triggerOpenings(all, rules), all);
};
const opens = (id: TriggerId, vignette: string, facts: Partial<ReadinessFacts>): void =>
  it(`${id} opens: ${vignette}`, () => expect(open(facts).map((t) => t.id)).toEqual([id]));
const stays = (id: TriggerId, vignette: string, facts: Partial<ReadinessFacts>): void =>
  it(`${id} stays closed: ${vignette}`, () => expect(open(facts)).toEqual([]));

const missed: Partial<TestFact> = { outcome: 'missed', consistent: false };
const rising = { cravings: [exampleScore(9, 3), exampleScore(2, 6)] };
const home = (days: number, safe: boolean, planAcceptedOn: HomeFact['planAcceptedOn'] = null) => ({
  ...exampleFact(days),
  safe,
  planAcceptedOn,
});
const lowWeeks: WeekFact[] = [exampleWeek(1, 4.5), exampleWeek(0, 4.8)];
const phq9 = (...values: number[]) => ({
  phq9: values.map((value, n) => exampleScore(30 - n, value)),
});

describe('step-up triggers', () => {
  opens('T1', 'risk judged moderate', { riskReviews: [{ ...exampleFact(3), level: 'moderate' }] });
  opens('T1', 'risk judged high', { riskReviews: [{ ...exampleFact(3), level: 'high' }] });
  stays('T1', 'risk judged low', { riskReviews: [{ ...exampleFact(3), level: 'low' }] });

  opens('T2', 'an overdose weeks ago that no review answered', {
    crises: [{ ...exampleFact(50), name: 'overdose' }],
  });
  opens('T2', 'answered yes', { crisisAnswers: [{ ...exampleFact(2), overdose: 'yes' }] });

  opens('T3', 'alcohol again after a withdrawal seizure', { withdrawalRisks: [exampleFact(2)] });
  opens('T3', 'dimension 1 above this level', {
    withdrawalRatings: [{ ...exampleFact(2), edition: 'asam-3', rating: '2' }],
  });
  stays('T3', 'dimension 1 in the range of this level', {
    withdrawalRatings: [{ ...exampleFact(2), edition: 'asam-4', rating: '2.1' }],
  });
  stays('T3', 'a rating that the edition does not have', {
    withdrawalRatings: [{ ...exampleFact(2), edition: 'asam-4', rating: '9' }],
  });

  opens('T4', 'two missed tests in 14 days with rising craving', {
    ...rising,
    tests: [exampleTest(15, missed), exampleTest(2, missed)],
  });
  stays('T4', 'two missed tests 14 days apart', {
    ...rising,
    tests: [exampleTest(16, missed), exampleTest(2, missed)],
  });
  stays('T4', 'two missed tests, craving falling, attendance steady', {
    tests: [exampleTest(8, missed), exampleTest(1, missed)],
  });
  opens('T4', 'two missed tests with attendance 10 points lower', {
    tests: [exampleTest(8, missed), exampleTest(1, missed)],
    weeks: [exampleWeek(1, 9), exampleWeek(0, 8)],
  });
  stays('T4', 'two missed tests with attendance 9 points lower', {
    tests: [exampleTest(8, missed), exampleTest(1, missed)],
    weeks: [exampleWeek(1, 90, 100), exampleWeek(0, 81, 100)],
  });
  stays('T4', 'no rate for the week before', {
    tests: [exampleTest(8, missed), exampleTest(1, missed)],
    weeks: [{ ...exampleWeek(1, 9), rate: null }, exampleWeek(0, 8)],
  });
  stays('T4', 'no full week yet', {
    tests: [exampleTest(8, missed), exampleTest(1, missed)],
    weeks: [],
  });

  opens('T5', 'R6: 45 and 48 % in two weeks, outreach before the second', {
    weeks: lowWeeks,
    outreach: [exampleFact(6)],
  });
  stays('T5', 'outreach on the second day of the second week', {
    weeks: lowWeeks,
    outreach: [exampleFact(5)],
  });
  stays('T5', 'outreach long before', { weeks: lowWeeks, outreach: [exampleFact(21)] });
  stays('T5', '45 and 50 %', {
    weeks: [exampleWeek(1, 4.5), exampleWeek(0, 5)],
    outreach: [exampleFact(6)],
  });
  stays('T5', '50 and 45 %', {
    weeks: [exampleWeek(1, 5), exampleWeek(0, 4.5)],
    outreach: [exampleFact(6)],
  });
  stays('T5', 'a week between them', {
    weeks: [exampleWeek(2, 4.5), exampleWeek(0, 4.8)],
    outreach: [exampleFact(6)],
  });
  stays('T5', 'weeks without enough hours for a rate', {
    weeks: lowWeeks.map((week) => ({ ...week, rate: null })),
    outreach: [exampleFact(6)],
  });

  opens('T6', 'PHQ-9 of 20', phq9(20));
  stays('T6', 'PHQ-9 of 19, the first', phq9(19));
  opens('T6', '5 above the best, total 15', phq9(18, 10, 12, 15));
  stays('T6', '5 above the best, total 14', phq9(9, 14));
  stays('T6', '4 above the best, total 15', phq9(11, 15));
  opens('T6', 'new psychosis', { psychoses: [exampleFact(1)] });

  opens('T7', 'unsafe for three days, no plan', { homes: [home(3, false)] });
  stays('T7', 'unsafe for two days', { homes: [home(2, false)] });
  stays('T7', 'plan accepted on the second day', { homes: [home(9, false, daysAgo(7))] });
  opens('T7', 'plan accepted on the third day', { homes: [home(9, false, daysAgo(6))] });
  stays('T7', 'a safe home found on the second day', { homes: [home(9, false), home(7, true)] });
  opens('T7', 'a safe home found on the third day', { homes: [home(9, false), home(6, true)] });

  opens('T8', 'the person asked', { moreCareRequests: [{ ...exampleFact(1), askedBy: 'person' }] });
  opens('T9', 'a severity-1 marker is open', {
    safetyMarkers: [{ ...exampleFact(5), id: 'M03', text: 'Unexpected positive: fentanyl' }],
  });

  it('a clinic may leave a marker out of T9', () => {
    const facts = exampleFacts({
      safetyMarkers: [{ ...exampleFact(5), id: 'M13', text: 'Injection late' }],
    });
    const narrowed = { ...rules, triggers: { ...rules.triggers, withoutReview: ['M13'] as const } };
    expect(openTriggers(triggerOpenings(facts, narrowed), facts)).toEqual([]);
  });
  it('a review closes what opened on its day or before, and nothing after it', () => {
    const asked = (days: number) => ({ ...exampleFact(days), askedBy: 'clinician' as const });
    const reviewed = (days: number) => ({
      decisions: [
        { ...exampleFact(20), kind: 'stay' as const },
        { ...exampleFact(days), kind: 'step-up-review' as const },
      ],
    });
    expect(open({ moreCareRequests: [asked(5)], ...reviewed(5) })).toEqual([]);
    const [later] = open({ moreCareRequests: [asked(5), asked(2), asked(3)], ...reviewed(4) });
    expect(later?.openedOn).toBe(daysAgo(3));
    expect(later?.sentence).toBe('the clinician asked for more care on Nov 19');
  });
  it('several triggers are told in their order', () => {
    const facts = {
      moreCareRequests: [{ ...exampleFact(9), askedBy: 'person' as const }],
      psychoses: [exampleFact(2), exampleFact(2)],
    };
    expect(open(facts).map(({ id }) => id)).toEqual(['T6', 'T8']);
  });
  it('a trigger that held once stays open although the condition passed', () => {
    const facts = phq9(10, 16, 6);
    expect(open(facts).map(({ sentence }) => sentence)).toEqual([
      'PHQ-9 16 on Oct 24, 6 above the best',
    ]);
  });
});
