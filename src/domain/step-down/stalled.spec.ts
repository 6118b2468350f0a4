import { defaultRuleSet } from '../configuration/default-rule-set.ts';
import { daysAgo, exampleFacts, exampleSnapshot, exampleWeek } from './facts.example.ts';
import type { ObjectiveFact, ReadinessFacts } from './facts.ts';
import type { WeeklyStates } from './snapshot-course.ts';
import { stepDownReadiness } from './step-down-readiness.ts';

const readiness = (over: Partial<ReadinessFacts>, snapshots: readonly WeeklyStates[]) =>
  stepDownReadiness(exampleFacts(over), snapshots, defaultRuleSet);
const objective = (notOnTrack: boolean): ObjectiveFact => ({
  text: 'PHQ-9',
  neededBeforeStepDown: true,
  state: 'target-reached',
  notOnTrack,
  rows: [],
});

describe('stalled', () => {
  const stuck = { C1: 'not-met' } as const;
  const low = { weeks: [3, 2, 1, 0].map((n) => exampleWeek(n, 5.5)) };

  it('the same core criterion not met at three snapshots', () => {
    const weeks = [2, 1, 0].map((n) => exampleSnapshot(n, stuck));
    const result = readiness(low, weeks);
    expect(result.sentence).toBe('Stalled: attendance not met at 3 weekly snapshots');
    expect(result.decidedBy).toEqual(['C1']);
    expect(readiness(low, weeks.slice(1)).status).toBe('on-course');
  });
  it('not while another core criterion improves', () => {
    const weeks = [
      exampleSnapshot(2, { ...stuck, C2: 'partly' }),
      exampleSnapshot(1, stuck),
      exampleSnapshot(0, stuck),
    ];
    expect(readiness(low, weeks).status).toBe('on-course');
  });
  it('an answer that was missing is no improvement', () => {
    const weeks = [
      exampleSnapshot(2, { ...stuck, C2: 'unknown' }),
      exampleSnapshot(1, { ...stuck, C2: 'met' }),
      exampleSnapshot(0, { ...stuck, C2: 'unknown' }),
    ];
    expect(readiness(low, weeks).status).toBe('stalled');
  });
  it('two measures not on track at once', () => {
    const both = readiness({ objectives: [objective(true), objective(true)] }, []);
    expect(both.sentence).toBe('Stalled: 2 measures not on track');
    const one = readiness({ objectives: [objective(true), objective(false)] }, []);
    expect(one.status).toBe('on-course');
  });
  it('the plan review more than 7 days overdue', () => {
    expect(readiness({ planReviewDueOn: daysAgo(7) }, []).status).toBe('on-course');
    expect(readiness({ planReviewDueOn: daysAgo(8) }, []).sentence).toBe(
      'Stalled: plan review 8 days overdue',
    );
    expect(readiness({ planReviewDueOn: null }, []).status).toBe('on-course');
  });
});
