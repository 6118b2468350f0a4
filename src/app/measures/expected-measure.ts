import type { Objective, TreatmentPlan } from '#domain/plan/treatment-plan';
import type { RuleSet } from '#domain/configuration/rule-set';
import type { InstrumentId } from '#domain/measures/administration';
import type { Reading } from '#domain/measures/series';
import { scaleOfObjective } from '#domain/plan/measure-course';
import { objectiveFrame } from '#domain/plan/objective-frame';
import { planInForce } from '#domain/plan/plan-review';
import { addDays, daysBetween, daysFrom, type PlainDate } from '#domain/time/plain-date';

const SAMPLE_DAYS = 7;

/** The course that the plan expects of one scale. */
export interface ExpectedMeasure {
  readonly target: number;
  readonly dueOn: PlainDate;
  readonly halfWidth: number;
  readonly samples: readonly { readonly on: PlainDate; readonly value: number }[];
  /** How far a value is on the worse side of the course; negative on the better one. */
  readonly worseBy: (value: number, on: PlainDate) => number;
}

const objectiveFor = (
  plan: TreatmentPlan | null,
  id: InstrumentId,
  scale: string,
): Objective | undefined =>
  plan?.objectives.find(
    (objective) =>
      objective.source === 'instrument' &&
      objective.instrument === id &&
      scaleOfObjective(objective)?.id === scale,
  );

/** Days on which the course is drawn: every week from the baseline to the due day, and that day. */
const samplesBetween = (from: PlainDate, to: PlainDate): readonly PlainDate[] => [
  ...daysFrom(from, addDays(to, -1)).filter((on) => daysBetween(from, on) % SAMPLE_DAYS === 0),
  to,
];

/** The plan's course for a scale; null where the plan has no measurable objective for it. */
export const expectedMeasure = (
  plans: readonly TreatmentPlan[],
  id: InstrumentId,
  scale: string,
  readings: readonly Reading[],
  today: PlainDate,
  rules: Pick<RuleSet, 'plan' | 'measures'>,
): ExpectedMeasure | null => {
  const objective = objectiveFor(planInForce(plans, today), id, scale);
  if (objective?.dueOn == null) return null;
  const observations = readings.map(({ on, value, row }) => ({ on, value, rows: [row] }));
  const frame = objectiveFrame(objective, observations, rules);
  if (typeof frame === 'string') return null;
  const { target, halfWidth, baselineOn, expectedOn } = frame;
  return {
    target,
    dueOn: objective.dueOn,
    halfWidth,
    samples: samplesBetween(baselineOn, objective.dueOn).map((on) => ({
      on,
      value: expectedOn(on),
    })),
    worseBy: (value, on) => frame.worseBy(value, expectedOn(on)),
  };
};
