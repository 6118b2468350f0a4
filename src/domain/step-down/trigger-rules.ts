import type { MarkerId } from '../caseload/marker.ts';
import type { RiskLevel } from '../safety/safety-event.ts';

export interface TriggerRules {
  /** T1: levels of a suicide risk review that ask for a review of care. */
  readonly riskLevels: readonly RiskLevel[];
  /** T4: so many tests not as expected in so many days … */
  readonly tests: number;
  readonly testDays: number;
  /** … with craving that rises over so many days … */
  readonly cravingDays: number;
  /** … or a weekly attendance rate that fell by at least this much. */
  readonly attendanceFall: number;
  /** T5: below this rate in two full weeks in a row, outreach at most so many days before. */
  readonly attendanceBelow: number;
  readonly outreachDays: number;
  /** T6. */
  readonly severePhq9: number;
  readonly phq9Rise: number;
  readonly phq9RiseFrom: number;
  /** T7: whole days for a plan after a safe home was lost; 2 stand for 48 hours. */
  readonly homePlanDays: number;
  /** T9: severity-1 markers that do not open a review; a clinic may narrow it. */
  readonly withoutReview: readonly MarkerId[];
}

/** Source: clinical-sources.md#step-up-triggers */
export const defaultTriggerRules: TriggerRules = {
  riskLevels: ['moderate', 'high'],
  tests: 2,
  testDays: 14,
  cravingDays: 14,
  attendanceFall: 0.1,
  attendanceBelow: 0.5,
  outreachDays: 14,
  severePhq9: 20,
  phq9Rise: 5,
  phq9RiseFrom: 15,
  homePlanDays: 2,
  withoutReview: [],
};
