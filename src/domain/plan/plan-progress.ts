import type { PlainDate } from '../time/plain-date.ts';
import type { ObjectiveProgress, ObjectiveState } from './objective-progress.ts';
import { objectiveProgress } from './objective-state.ts';
import { type ObservationRules, observationsOf, type ObservedRecord } from './observations.ts';
import { planInForce } from './plan-review.ts';
import type { Objective } from './treatment-plan.ts';

export interface JudgedObjective {
  readonly objective: Objective;
  readonly progress: ObjectiveProgress;
}

/** Every objective of the plan in force with its own state; none without a plan. */
export const planProgress = (
  record: ObservedRecord,
  today: PlainDate,
  rules: ObservationRules,
): readonly JudgedObjective[] => {
  const plan = planInForce(record.plans, today);
  if (plan === null) return [];
  return plan.objectives.map((objective) => {
    const observations = observationsOf(objective, record, today, rules);
    const progress = objectiveProgress(objective, observations, today, rules, plan.milestones);
    return { objective, progress };
  });
};

const standing: Readonly<Record<ObjectiveState, 'onCourse' | 'worse' | 'noData'>> = {
  'target-reached': 'onCourse',
  'better-than-expected': 'onCourse',
  'as-expected': 'onCourse',
  held: 'onCourse',
  deteriorated: 'worse',
  'worse-than-expected': 'worse',
  'not-held': 'worse',
  'no-baseline': 'noData',
  stale: 'noData',
  'not-measurable': 'noData',
};

/** How many objectives stand where; there is no average of percentages. */
export interface PlanFigure {
  readonly of: number;
  readonly onCourse: number;
  readonly worse: number;
  readonly noData: number;
}

export const planFigure = (states: readonly ObjectiveState[]): PlanFigure => {
  const count = (kind: 'onCourse' | 'worse' | 'noData') =>
    states.filter((state) => standing[state] === kind).length;
  return {
    of: states.length,
    onCourse: count('onCourse'),
    worse: count('worse'),
    noData: count('noData'),
  };
};

/** The figure as one sentence: `7 of 10 objectives on course, 2 worse, 1 no data`. */
export const planFigureSentence = ({ of, onCourse, worse, noData }: PlanFigure): string => {
  if (of === 0) return 'No objectives yet';
  const rest = [
    ...(worse > 0 ? [`${worse} worse`] : []),
    ...(noData > 0 ? [`${noData} no data`] : []),
  ];
  return [`${onCourse} of ${of} objectives on course`, ...rest].join(', ');
};
