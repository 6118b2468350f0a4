import type { RecordId } from '../ids.ts';
import { addDays } from '../time/plain-date.ts';
import { exampleObjective, examplePlan, exampleStart } from './objective.example.ts';
import { observationRules, observedRecord } from './observed-record.example.ts';
import { planFigure, planFigureSentence, planProgress } from './plan-progress.ts';

describe('plan progress', () => {
  const today = addDays(exampleStart, 10);
  const steps = exampleObjective({ source: 'milestone', instrument: null });
  const count = exampleObjective({ id: 'objective-2' as RecordId, source: 'count', target: null });
  const milestones = [
    { objectiveId: steps.id, position: 1, text: 'Call the clinic', reachedOn: exampleStart },
  ];
  const plan = examplePlan({ objectives: [steps, count], milestones });
  const older = examplePlan({ ...plan, version: 0, milestones: [] });

  it('judges every objective of the plan in force', () => {
    const judged = planProgress(observedRecord({ plans: [older, plan] }), today, observationRules);
    expect(judged.map(({ progress }) => progress.state)).toEqual([
      'target-reached',
      'not-measurable',
    ]);
    expect(planProgress(observedRecord({}), today, observationRules)).toEqual([]);
  });

  it('counts objectives and never averages them', () => {
    const figure = planFigure([
      ...Array.from({ length: 7 }, () => 'as-expected' as const),
      'deteriorated',
      'worse-than-expected',
      'stale',
    ]);
    expect(figure).toEqual({ of: 10, onCourse: 7, worse: 2, noData: 1 });
    expect(planFigureSentence(figure)).toBe('7 of 10 objectives on course, 2 worse, 1 no data');
    expect(planFigureSentence(planFigure(['held']))).toBe('1 of 1 objectives on course');
    expect(planFigureSentence(planFigure([]))).toBe('No objectives yet');
  });
});
