import { defaultRuleSet } from '../configuration/default-rule-set.ts';
import { addDays } from '../time/plain-date.ts';
import {
  daysAgo,
  exampleDay,
  exampleFact,
  exampleFacts,
  exampleScore,
  exampleSnapshot,
  exampleTest,
  exampleWeek,
} from './facts.example.ts';
import type { ReadinessFacts } from './facts.ts';
import type { WeeklyStates } from './snapshot-course.ts';
import { stepDownReadiness } from './step-down-readiness.ts';

const twoMet = [exampleSnapshot(1), exampleSnapshot(0)];
const ready = [exampleSnapshot(1), exampleSnapshot(0, {}, 'ready-for-review')];
const readiness = (over: Partial<ReadinessFacts>, snapshots: readonly WeeklyStates[] = twoMet) =>
  stepDownReadiness(exampleFacts(over), snapshots, defaultRuleSet);
const noUse = exampleFacts().use.map((use) => ({ ...use, reported: null }));
const twoTests = [40, 33].map((days) => exampleTest(days));
const fentanyl = exampleTest(5, {
  outcome: 'unexpected-positive',
  consistent: false,
  confirmedUnexpected: true,
});
const risingCraving = { cravings: [exampleScore(9, 4.5), exampleScore(2, 4.5)] };
const unfinished = { preventionPlan: { ...exampleFact(40), copyGiven: true } };
describe('readiness status, cases R1 to R9', () => {
  it('R1: everything met at two weekly snapshots is ready for review', () => {
    const result = readiness({});
    expect(result.status).toBe('ready-for-review');
    expect(result.sentence).toBe('Ready for step-down review: gates and core criteria met');
    expect(result.decidedBy).toEqual(['G1', 'G2', 'G3', 'G4', 'C1', 'C2', 'C3', 'C5', 'C6', 'C8']);
  });
  it('R2: only this week is on course, for want of a second snapshot', () => {
    const result = readiness({}, [exampleSnapshot(1, { C1: 'partly' }), exampleSnapshot(0)]);
    expect(result.status).toBe('on-course');
    expect(result.sentence).toBe('On course: needs a second weekly snapshot');
  });
  it('R3: no suicide screen for 31 days leaves ready and names G1', () => {
    const screens = [{ ...exampleFact(31), positive: false, name: 'ASQ' }];
    const result = readiness({ screens }, ready);
    expect(result.status).toBe('cannot-tell');
    expect(result.sentence).toBe('Cannot tell: suicide safety not known');
  });
  it('R4: a fentanyl positive without medication opens T9 and C2 is not met', () => {
    const result = readiness({
      tests: [exampleTest(25), exampleTest(18), exampleTest(11), fentanyl],
      safetyMarkers: [
        { ...exampleFact(5), id: 'M03', text: 'Unexpected positive: fentanyl, Nov 17' },
      ],
    });
    expect(result.status).toBe('review-for-more-care');
    expect(result.triggers.map(({ id }) => id)).toEqual(['T9']);
    expect(result.criteria.find(({ id }) => id === 'C2')?.state).toBe('not-met');
    expect(result.sentence).toBe(
      'Review for more care: M03 open: Unexpected positive: fentanyl, Nov 17',
    );
  });
  it('R5: craving that slips does not drop a ready status', () => {
    expect(readiness(risingCraving, ready).status).toBe('ready-for-review');
    expect(readiness(risingCraving, twoMet).status).toBe('on-course');
    expect(readiness(risingCraving, twoMet).decidedBy).toEqual(['C4']);
  });
  it('R6: 45 and 48 % in two weeks after outreach is a review for more care', () => {
    const result = readiness({
      weeks: [exampleWeek(1, 4.5), exampleWeek(0, 4.8)],
      outreach: [exampleFact(8)],
    });
    expect(result.status).toBe('review-for-more-care');
    expect(result.triggers.map(({ id }) => id)).toEqual(['T5']);
  });
  it('R7: unknown tests alone are on course, with unknown use days cannot tell', () => {
    const alone = readiness({ tests: twoTests });
    expect(alone.sentence).toBe('On course: tests as expected not yet met');
    const both = readiness({ tests: twoTests, use: noUse });
    expect(both.sentence).toBe('Cannot tell: tests as expected and use days not known');
  });
  it('R9: a late laboratory result leaves ready, and the changed snapshot no longer counts', () => {
    const tests = [exampleTest(25), exampleTest(18), exampleTest(11), fentanyl];
    const laterChanges = [{ takenOn: exampleDay, criteria: ['C2'] as const }];
    expect(readiness({ tests, laterChanges }, ready).status).toBe('on-course');
    expect(readiness({ laterChanges }, ready).status).toBe('on-course');
    const otherChange = [{ takenOn: exampleDay, criteria: ['C4'] as const }];
    expect(readiness({ laterChanges: otherChange }, twoMet).status).toBe('ready-for-review');
    const olderChange = [{ takenOn: daysAgo(7), criteria: ['G2'] as const }];
    expect(readiness({ laterChanges: olderChange }, twoMet).status).toBe('on-course');
  });
});

describe('reaching and leaving ready', () => {
  it('needs two snapshots in a row, the last less than two weeks old', () => {
    expect(readiness({}, [exampleSnapshot(2), exampleSnapshot(0)]).status).toBe('on-course');
    expect(readiness({}, [exampleSnapshot(1), exampleSnapshot(2)]).status).toBe('ready-for-review');
    expect(readiness({}, [exampleSnapshot(3), exampleSnapshot(2)]).status).toBe('on-course');
    expect(readiness({}, [exampleSnapshot(0), exampleSnapshot(-1)]).status).toBe('on-course');
  });
  it('a snapshot of rules that did not know a criterion yet does not count', () => {
    const older = twoMet.map((week) => ({
      ...week,
      criteria: week.criteria.filter(({ id }) => id !== 'C8'),
    }));
    expect(readiness({}, older).status).toBe('on-course');
  });
  it('a snapshot with an open trigger does not count', () => {
    const triggered = [exampleSnapshot(1), exampleSnapshot(0, {}, 'review-for-more-care')];
    expect(readiness({}, triggered).status).toBe('on-course');
  });
  it('a clinician who has seen enough stands in for the second snapshot, for a week', () => {
    const said = (days: number) => ({
      decisions: [{ ...exampleFact(days), kind: 'enough-evidence' as const }],
    });
    expect(readiness(said(6), []).status).toBe('ready-for-review');
    expect(readiness(said(7), []).status).toBe('on-course');
    expect(readiness({ ...said(6), ...unfinished }, []).status).toBe('on-course');
  });
  it('a trigger after "enough" takes it back, even when it was reviewed', () => {
    const decisions = [
      { ...exampleFact(5), kind: 'enough-evidence' as const },
      { ...exampleFact(2), kind: 'step-up-review' as const },
    ];
    const moreCareRequests = [{ ...exampleFact(3), askedBy: 'person' as const }];
    expect(readiness({ decisions, moreCareRequests }, []).status).toBe('on-course');
  });
  it('partly does not drop a ready status, not met and unknown do', () => {
    expect(readiness(unfinished, ready).status).toBe('ready-for-review');
    expect(readiness({ preventionPlan: null }, ready).status).toBe('on-course');
    expect(readiness({ use: noUse }, ready).status).toBe('on-course');
  });
  it('a gate that is not met drops it and blocks', () => {
    const homes = [{ ...exampleFact(1), safe: false, planAcceptedOn: null }];
    expect(readiness({ homes }, ready).sentence).toBe(
      'On course: a safe place to live not yet met; blocked by G4',
    );
  });
  it('a trigger since the last snapshot drops it, also once reviewed', () => {
    const older = ready.map((week) => ({ ...week, takenOn: addDays(week.takenOn, -7) }));
    const decisions = [{ ...exampleFact(2), kind: 'step-up-review' as const }];
    const moreCareRequests = [{ ...exampleFact(3), askedBy: 'person' as const }];
    const state = readiness({ decisions, moreCareRequests, ...risingCraving }, older);
    expect(state.status).toBe('on-course');
    expect(readiness({ ...risingCraving }, older).status).toBe('ready-for-review');
  });
  it('at most two other criteria may be partly met or unknown', () => {
    const two = { skillsRatedOn: null, support: [] };
    expect(readiness(two).status).toBe('ready-for-review');
    const three = readiness({ ...two, cravings: [] });
    expect(three.status).toBe('on-course');
    expect(three.decidedBy).toEqual(['C4', 'C7', 'C9']);
  });
  it('2.5 to 2.1: a plan that is partly done suffices; to 1.0 support is core', () => {
    expect(readiness({ ...unfinished, move: '2.5-2.1' }).status).toBe('ready-for-review');
    const toRemission = readiness({ support: [], move: '2.1-1.0' });
    expect(toRemission.sentence).toBe('On course: recovery support not yet met');
  });
});
