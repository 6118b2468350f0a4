import type { InstrumentId } from '../measures/administration.ts';
import type { ExpectedCurve } from './expected-course.ts';
import type { ObjectiveSource } from './treatment-plan.ts';

/** How one measure is judged against its expected course, in the measure's own unit. */
export interface MeasureCourse {
  /** Null where only the target tells which way is better. */
  readonly higherIs: 'worse' | 'better' | null;
  /** Half the width of the band around the expected course; null where the objective must say it. */
  readonly halfWidth: number | null;
  /** Reliable change index; null where none is known. */
  readonly reliableChange: number | null;
  readonly intervalDays: number;
  readonly curve: ExpectedCurve;
}

/** Sources that no instrument describes; milestones have no course. */
export type PlainSource = Exclude<ObjectiveSource, 'instrument' | 'milestone'>;

export interface PlanRules {
  /** A value so many days before or after the start of an objective can stand as its baseline. */
  readonly baselineWithinDays: number;
  /** Readings in a row that are worse than expected, or than the baseline, before that alerts. */
  readonly readingsInARow: number;
  /** Measures whose gains come early. */
  readonly earlyGainInstruments: readonly InstrumentId[];
  /** Attendance and tests are percent, use days are days of 30, the others as the plan says. */
  readonly sources: Readonly<Record<PlainSource, MeasureCourse>>;
  /** Interval of an instrument that the calendar does not repeat. */
  readonly unscheduledIntervalDays: number;
  /** Days whose tests make one value of the share of negative tests. */
  readonly testWindowDays: number;
  /** Days from admission to the first signed plan, and from a signature to the next review. */
  readonly initialPlanDays: number;
  readonly reviewEveryDays: number;
}

const course = (
  higherIs: MeasureCourse['higherIs'],
  halfWidth: number,
  intervalDays: number,
): MeasureCourse => ({ higherIs, halfWidth, reliableChange: null, intervalDays, curve: 'line' });

/** Source: clinical-sources.md#plan */
export const defaultPlanRules: PlanRules = {
  baselineWithinDays: 7,
  readingsInARow: 2,
  earlyGainInstruments: ['phq-9', 'gad-7', 'pcl-5', 'craving'],
  sources: {
    'attendance-rate': course('better', 10, 14),
    'negative-tests': course('better', 20, 14),
    'use-days': course('worse', 2, 30),
    count: course(null, 1, 30),
    scale: course(null, 2, 30),
  },
  unscheduledIntervalDays: 30,
  testWindowDays: 28,
  initialPlanDays: 7,
  reviewEveryDays: 30,
};
