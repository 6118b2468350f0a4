import type { RecordId } from '../ids.ts';
import { defaultMeasureRules } from '../measures/measure-rules.ts';
import { instant } from '../time/instant.ts';
import { addDays, plainDate, type PlainDate } from '../time/plain-date.ts';
import type { Observation } from './objective-progress.ts';
import { defaultPlanRules } from './plan-rules.ts';
import type { Objective, TreatmentPlan } from './treatment-plan.ts';

/** For specs: the rules and the day on which the example objective started. */
export const exampleRules = { plan: defaultPlanRules, measures: defaultMeasureRules };
export const exampleStart: PlainDate = plainDate('2026-09-07');

/** For specs: PHQ-9 from 18 to 9 in eight weeks; what matters is passed. */
export const exampleObjective = (over: Partial<Objective> = {}): Objective => ({
  id: 'objective-1' as RecordId,
  goalId: 'goal-1' as RecordId,
  text: 'Feel less low',
  source: 'instrument',
  instrument: 'phq-9',
  scale: null,
  unit: 'points',
  baseline: 18,
  baselineOn: exampleStart,
  target: 9,
  dueOn: addDays(exampleStart, 56),
  minimalChange: null,
  requirement: 'needed-before-step-down',
  ...over,
});

/** For specs: values by weeks after the start. */
export const exampleObservations = (
  ...values: readonly (readonly [week: number, value: number])[]
): Observation[] =>
  values.map(([week, value]) => ({
    on: addDays(exampleStart, week * 7),
    value,
    rows: [`row-${week}` as RecordId],
  }));

/** For specs: a signed plan without content; what matters is passed. */
export const examplePlan = (over: Partial<TreatmentPlan> = {}): TreatmentPlan => ({
  id: 'plan-1' as RecordId,
  recordedAt: instant('2026-09-07T20:00:00Z'),
  recordedBy: null,
  enteredInErrorAt: null,
  version: 1,
  signedOn: exampleStart,
  reviewDueOn: addDays(exampleStart, 30),
  strengths: null,
  barriers: null,
  problems: [],
  goals: [],
  objectives: [],
  milestones: [],
  interventions: [],
  ...over,
});
