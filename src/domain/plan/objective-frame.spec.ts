import { addDays } from '../time/plain-date.ts';
import {
  exampleObjective,
  exampleObservations,
  exampleRules,
  exampleStart,
} from './objective.example.ts';
import { objectiveFrame } from './objective-frame.ts';
import type { ObjectiveProgress } from './objective-progress.ts';
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

const attendance: Partial<Objective> = {
  source: 'attendance-rate',
  instrument: null,
  baseline: 50,
  target: 90,
};

describe('objective progress', () => {
  it('is not clamped in either direction', () => {
    expect(judged([[4, 13.5]]).progress).toBe(0.5);
    expect(judged([[4, 21.6]]).progress).toBeCloseTo(-0.4, 10);
    expect(judged([[4, 6.3]]).progress).toBeCloseTo(1.3, 10);
    expect(judged([[4, 80]], attendance).progress).toBe(0.75);
  });

  it('says the expected value and the band at the latest value', () => {
    const progress = judged([[5, 11]]);
    expect(progress.expected?.toFixed(2)).toBe('10.66');
    expect(progress.halfWidth).toBe(5);
    expect(progress.milestones).toBeNull();
  });
});

describe('objective to keep a value', () => {
  const keep: Partial<Objective> = { baseline: 90, target: 90, dueOn: null };
  const kept = (value: number, over: Partial<Objective>) =>
    judged([[4, value]], { ...attendance, ...keep, ...over });

  it('is held within its smallest change, else within its band, and has no percentage', () => {
    expect(kept(85, { minimalChange: 5 }).state).toBe('held');
    expect(kept(84.9, { minimalChange: 5 }).state).toBe('not-held');
    expect(kept(80, {}).state).toBe('held');
    expect([kept(79, {}).state, kept(79, {}).alert]).toEqual(['not-held', true]);
    expect(kept(100, {}).state).toBe('held');
    expect([kept(80, {}).progress, kept(80, {}).expected]).toEqual([null, 90]);
  });

  it('counts a difference either way where nobody said which is better', () => {
    const hours: Partial<Objective> = { source: 'count', baseline: 7, target: 7, minimalChange: 1 };
    expect(kept(8, hours).state).toBe('held');
    expect(kept(5, hours).state).toBe('not-held');
    const twice = judged(
      [
        [3, 10],
        [4, 10],
      ],
      { ...attendance, ...keep, ...hours },
    );
    expect(twice.state).toBe('not-held');
  });
});

describe('objective whose baseline is already better than its target', () => {
  const low: Partial<Objective> = { baseline: 3, target: 6 };

  it('expects the target and alerts at once when the band around it is left', () => {
    expect(judged([[2, 6]], low).state).toBe('target-reached');
    expect([judged([[2, 8]], low).state, judged([[2, 8]], low).alert]).toEqual([
      'as-expected',
      false,
    ]);
    const gad: Partial<Objective> = { instrument: 'gad-7', baseline: 3, target: 3.5 };
    const risen = judged([[2, 7.9]], gad);
    expect([risen.state, risen.alert, risen.expected]).toEqual(['worse-than-expected', true, 3.5]);
    expect([judged([[2, 7.5]], gad).state, risen.progress]).toEqual(['as-expected', null]);
  });

  it('is deteriorated by the reliable change from the baseline', () => {
    expect(judged([[2, 9]], low).state).toBe('deteriorated');
  });
});

describe('objective without a frame', () => {
  it('is not measurable without target, due date, band or a known scale', () => {
    for (const over of [
      { target: null },
      { dueOn: null },
      { instrument: null },
      { scale: 'unheard-of' },
      { instrument: 'cows' as const },
    ]) {
      const progress = judged([[2, 12]], over);
      expect([progress.state, progress.expected, progress.n]).toEqual(['not-measurable', null, 1]);
    }
    expect(judged([[2, 16]], { instrument: 'cows', minimalChange: 3 }).state).toBe('as-expected');
  });

  it('has no course for milestones', () => {
    const steps = exampleObjective({ source: 'milestone', instrument: null });
    expect(objectiveFrame(steps, [], exampleRules)).toBe('not-measurable');
  });

  it('has no baseline when nothing was measured within 7 days of its start', () => {
    const open: Partial<Objective> = { baseline: null };
    expect(
      judged(
        [
          [-8 / 7, 17],
          [8 / 7, 16],
        ],
        open,
      ).state,
    ).toBe('no-baseline');
    expect(judged([], open).latest).toBeNull();
    expect(judged([[2, 12]], { baselineOn: null }).state).toBe('no-baseline');
  });

  it('takes the nearest value within 7 days as its baseline', () => {
    const open: Partial<Objective> = { baseline: null };
    expect(
      judged(
        [
          [-1, 18],
          [3 / 7, 16],
          [4, 12.5],
        ],
        open,
      ).progress,
    ).toBe(0.5);
  });

  it('follows the named scale of an instrument, in its direction', () => {
    const protective: Partial<Objective> = {
      instrument: 'bam-30-day',
      scale: 'protective',
      baseline: 8,
      target: 16,
    };
    expect(judged([[4, 12]], protective).state).toBe('as-expected');
    expect(
      judged(
        [
          [3, 3],
          [4, 3],
        ],
        protective,
      ).state,
    ).toBe('deteriorated');
    expect(judged([[4, 16]], protective).state).toBe('target-reached');
  });
});
