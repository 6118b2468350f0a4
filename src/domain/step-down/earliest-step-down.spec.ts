import { defaultRuleSet } from '../configuration/default-rule-set.ts';
import { addDays, type PlainDate } from '../time/plain-date.ts';
import { exampleMedication } from './criteria/vignettes.example.ts';
import type { CriterionId } from './criterion.ts';
import { earliestStepDown } from './earliest-step-down.ts';
import {
  daysAgo,
  exampleFact,
  exampleFacts,
  examplePhq9,
  exampleScore,
  exampleSnapshot,
  exampleTest,
  exampleWeek,
} from './facts.example.ts';
import type { ReadinessFacts } from './facts.ts';
import type { WeeklyStates } from './snapshot-course.ts';

/** Wednesday after the example's Sunday. */
const wednesday: PlainDate = daysAgo(-3);
const ahead = (days: number): PlainDate => addDays(wednesday, days);

const earliest = (over: Partial<ReadinessFacts>, snapshots: readonly WeeklyStates[] = []) =>
  earliestStepDown(exampleFacts({ asOf: wednesday, ...over }), snapshots, defaultRuleSet);
const of = (id: CriterionId, over: Partial<ReadinessFacts>) => {
  const found = earliest(over).perCriterion.find((criterion) => criterion.id === id);
  return [found?.on, found?.because];
};
const use = exampleFacts().use[0];
const missed = { outcome: 'missed', consistent: false } as const;
const unexpected = {
  outcome: 'unexpected-positive',
  consistent: false,
  confirmedUnexpected: true,
} as const;

describe('earliest possible step-down', () => {
  it('everything met for the first time: two Sundays from now', () => {
    expect(earliest({}).on).toBe(ahead(11));
  });
  it('everything met, and last Sunday too: the next Sunday', () => {
    expect(earliest({}, [exampleSnapshot(0)]).on).toBe(ahead(4));
  });
  it('ready already: today', () => {
    expect(earliest({}, [exampleSnapshot(1), exampleSnapshot(0)]).on).toBe(wednesday);
  });
  it('two good Sundays and a gate that can be answered today: today', () => {
    const twoMet = [exampleSnapshot(1), exampleSnapshot(0)];
    expect(earliest({ screens: [] }, twoMet).on).toBe(wednesday);
  });
  it('waits for the slowest criterion and then for two Sundays', () => {
    const crises = [{ ...exampleFact(2), name: 'overdose' }];
    expect(of('G2', { crises })).toEqual([ahead(26), 'no crisis in 30 days by then']);
    expect(earliest({ crises }).on).toBe(ahead(39));
  });
  it('names no date beyond the horizon', () => {
    const weeks = [exampleWeek(0, 0, 4000)];
    const runningWeek = { ...exampleWeek(-1, 0, 0), rate: null, stillScheduledHours: 0 };
    const narrowed = {
      ...defaultRuleSet,
      readiness: {
        ...defaultRuleSet.readiness,
        earliest: { ...defaultRuleSet.readiness.earliest, horizonDays: 5 },
      },
    };
    const facts = exampleFacts({ asOf: wednesday, weeks, runningWeek });
    const result = earliestStepDown(facts, [], narrowed);
    expect(result.on).toBeNull();
    expect(result.perCriterion.find(({ id }) => id === 'C1')).toEqual({
      id: 'C1',
      on: null,
      because: 'not within 5 days',
    });
  });
});

describe('earliest day of one criterion', () => {
  it('says what is met and what does not apply', () => {
    expect(of('C1', {})).toEqual([wednesday, 'met now']);
    expect(of('C10', {})).toEqual([wednesday, 'does not apply']);
  });
  it('C1: weeks of full attendance until 80 % are reached', () => {
    const weeks = [3, 2, 1, 0].map((n) => exampleWeek(n, 7));
    const because = 'full attendance in 2 program weeks reaches 80.0 %';
    expect(of('C1', { weeks })).toEqual([ahead(11), because]);
  });
  it('C1: what is left of the running week counts, what was missed in it too', () => {
    const weeks = [3, 2, 1, 0].map((n) => exampleWeek(n, 7));
    const runningWeek = { ...exampleWeek(-1, 3, 3), stillScheduledHours: 7 };
    expect(of('C1', { weeks, runningWeek })[0]).toBe(ahead(11));
    const missedDay = { ...exampleWeek(-1, 0, 3), stillScheduledHours: 7 };
    expect(of('C1', { weeks, runningWeek: missedDay })[0]).toBe(ahead(18));
  });
  it('C1: without any week the usual hours are taken', () => {
    expect(of('C1', { weeks: [] })[0]).toBe(ahead(11));
  });
  it('C2: more tests, one a week', () => {
    const tests = [exampleTest(18, missed), exampleTest(11), exampleTest(4)];
    expect(of('C2', { tests })).toEqual([ahead(7), '2 more tests as expected at one every 7 days']);
    const none = of('C2', { tests: [] });
    expect(none).toEqual([ahead(21), '4 more tests as expected at one every 7 days']);
  });
  it('C2: an unexpected result must leave its window', () => {
    const tests = [25, 18, 11].map((days) => exampleTest(days)).concat(exampleTest(2, unexpected));
    const facts = { tests, move: '2.5-2.1' as const };
    expect(of('C2', facts)).toEqual([
      ahead(9),
      '2 more tests as expected at one every 7 days; ' +
        'the unexpected result of Nov 20 leaves the 14-day window on Dec 4',
    ]);
  });
  it('C2: a pending result can come in today', () => {
    const pending = { outcome: 'pending', consistent: null } as const;
    const tests = [25, 18, 11, 4]
      .map((days) => exampleTest(days))
      .concat(exampleTest(1, pending), exampleTest(0, pending));
    expect(of('C2', { tests })).toEqual([
      wednesday,
      'the pending result or the next test can suffice today',
    ]);
  });
  it('C3: the reported days are taken to be the last ones', () => {
    const reported = { days: 6, periodDays: 30, ...exampleFact(0), from: daysAgo(29) };
    expect(of('C3', { use: use ? [{ ...use, reported }] : [] })[0]).toBe(daysAgo(-30));
    const reduction = { goal: 'reduction', targetDays: 4 } as const;
    expect(of('C3', { use: use ? [{ ...use, ...reduction, reported }] : [] })[0]).toBe(
      daysAgo(-26),
    );
    expect(of('C3', { use: use ? [{ ...use, reported: null }] : [] })).toEqual([
      wednesday,
      'a new report of use days can be given today',
    ]);
    const differs = { contradictedOn: daysAgo(0) };
    expect(of('C3', { use: use ? [{ ...use, ...differs }] : [] })[0]).toBe(daysAgo(-31));
  });
  it('C4: low ratings, one a week', () => {
    const cravings = [exampleScore(5, 8), exampleScore(0, 8)];
    expect(of('C4', { cravings })).toEqual([
      ahead(11),
      'low ratings until then bring the mean down',
    ]);
    expect(of('C4', { cravings: [] })[0]).toBe(ahead(7));
  });
  it('C5: the next measure', () => {
    const latest = exampleScore(2, 19);
    expect(of('C5', { symptoms: [examplePhq9({ latest })] })).toEqual([
      ahead(9),
      'the next measure is due then',
    ]);
  });
  it('C6: the next measure of an open objective', () => {
    const objectives = exampleFacts().objectives.map((o) => ({
      ...o,
      state: 'as-expected' as const,
    }));
    expect(of('C6', { objectives })[0]).toBe(ahead(7));
  });
  it('C9: BARC-10 again after 30 days, today when there is none', () => {
    expect(of('C9', { capital: [exampleScore(35, 40), exampleScore(5, 41)] })[0]).toBe(ahead(22));
    expect(of('C9', { capital: [] })[0]).toBe(wednesday);
  });
  it('C10: doses every day until enough days are covered', () => {
    const medications = [exampleMedication({ pdc: 14 / 28, coveredDays: 14 })];
    expect(of('C10', { medications })).toEqual([
      ahead(23),
      'doses every day until then cover 80.0 %',
    ]);
    const begun = { pdc: null, coveredDays: 0, days: 3, prescriber: null };
    expect(of('C10', { medications: [exampleMedication(begun)] })[0]).toBe(ahead(12));
  });
  it('gates and plans that can be answered today', () => {
    const facts = {
      withdrawalRatings: [],
      environmentRatings: [],
      homes: [],
      skillsRatedOn: null,
      preventionPlan: null,
      naloxoneInHand: false,
      nextCare: null,
      screens: [],
      crisisAnswers: [],
      medications: [exampleMedication({ state: 'late' })],
    };
    const open: readonly CriterionId[] = ['G1', 'G2', 'G3', 'G4', 'G5', 'C7', 'C8', 'C11', 'C12'];
    for (const id of open) {
      const [on, because] = of(id, facts);
      expect(on).withContext(id).toBe(wednesday);
      expect(because).withContext(id).toContain('today');
    }
  });
  it('G3: a sign of withdrawal must be old enough', () => {
    const withdrawalScales = [{ ...exampleScore(0, 7), instrument: 'cows' as const }];
    expect(of('G3', { withdrawalScales })).toEqual([
      daysAgo(-15),
      'no withdrawal in 14 days by then',
    ]);
  });
});
