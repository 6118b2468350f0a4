import type { RecordId } from '../ids.ts';
import { addDays } from '../time/plain-date.ts';
import { milestoneObservations } from './milestone-progress.ts';
import { exampleObjective, exampleRules, exampleStart } from './objective.example.ts';
import { objectiveProgress } from './objective-state.ts';
import type { Milestone } from './treatment-plan.ts';

describe('milestones', () => {
  const objective = exampleObjective({ source: 'milestone', instrument: null });
  const step = (position: number, reachedAfterDays: number | null): Milestone => ({
    objectiveId: objective.id,
    position,
    text: `Step ${position}`,
    reachedOn: reachedAfterDays === null ? null : addDays(exampleStart, reachedAfterDays),
  });
  const progress = (days: number, ...milestones: Milestone[]) =>
    objectiveProgress(objective, [], addDays(exampleStart, days), exampleRules, milestones);

  it('say how many of them were reached by today', () => {
    const some = progress(20, step(1, 10), step(2, 10), step(3, 30), step(4, null));
    expect(some.milestones).toEqual({ reached: 2, of: 4 });
    expect([some.state, some.progress, some.alert]).toEqual(['as-expected', 0.5, false]);
    expect(some.latest?.on).toBe(addDays(exampleStart, 10));
    expect(progress(5, step(1, 10)).latest).toBeNull();
  });

  it('are reached when all are, and worse than expected past the due day', () => {
    expect(progress(40, step(1, 10), step(2, 30)).state).toBe('target-reached');
    expect(progress(56, step(1, 10), step(2, null)).state).toBe('as-expected');
    expect(progress(57, step(1, 10), step(2, null)).state).toBe('worse-than-expected');
  });

  it('cannot be measured without a step', () => {
    const other = { ...step(1, 10), objectiveId: 'objective-2' as RecordId };
    expect([progress(5, other).state, progress(5, other).progress]).toEqual([
      'not-measurable',
      null,
    ]);
  });

  it('never come due without a date', () => {
    const open = exampleObjective({ source: 'milestone', dueOn: null });
    const later = addDays(exampleStart, 500);
    expect(objectiveProgress(open, [], later, exampleRules, [step(1, null)]).state).toBe(
      'as-expected',
    );
    expect(objectiveProgress(open, [], later, exampleRules).state).toBe('not-measurable');
  });

  it('make one value a day', () => {
    const values = milestoneObservations(objective.id, [step(1, 10), step(2, 10), step(3, 4)]);
    expect(values.map(({ value }) => value)).toEqual([1, 3]);
  });
});
