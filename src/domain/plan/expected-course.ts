import { daysBetween, type PlainDate } from '../time/plain-date.ts';

/** A straight line, or gains that come early and grow smaller. */
export const expectedCurves = ['line', 'early-gain'] as const;
export type ExpectedCurve = (typeof expectedCurves)[number];

export interface ExpectedCourse {
  readonly baseline: number;
  readonly baselineOn: PlainDate;
  readonly target: number;
  readonly dueOn: PlainDate;
  readonly curve: ExpectedCurve;
}

const DAYS_PER_WEEK = 7;

/** Share of the way, 0 to 1, that a curve has gone after `days` of `plannedDays`. */
const shareOf: Record<ExpectedCurve, (days: number, plannedDays: number) => number> = {
  line: (days, plannedDays) => days / plannedDays,
  'early-gain': (days, plannedDays) =>
    Math.log1p(days / DAYS_PER_WEEK) / Math.log1p(plannedDays / DAYS_PER_WEEK),
};

/**
 * The value an objective should have on a day: its baseline before the start, its target from the
 * due day on. Source: clinical-sources.md#expected-course
 */
export const expectedValue = (
  { baseline, baselineOn, target, dueOn, curve }: ExpectedCourse,
  on: PlainDate,
): number => {
  if (on >= dueOn) return target;
  if (on <= baselineOn) return baseline;
  const share = shareOf[curve](daysBetween(baselineOn, on), daysBetween(baselineOn, dueOn));
  return baseline + (target - baseline) * share;
};
