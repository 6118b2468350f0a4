/** What "if all goes well from now on" takes for granted. */
export interface EarliestRules {
  /** No date further ahead is named. */
  readonly horizonDays: number;
  /** Days between two tests, and between two ratings of craving. */
  readonly testDays: number;
  readonly cravingDays: number;
  /** Hours of a coming week where no week so far tells. */
  readonly weeklyHours: number;
  /** Days until an open objective can be measured again. */
  readonly objectiveDays: number;
  /** Days between two measures of recovery capital. */
  readonly capitalDays: number;
}

/** Source: clinical-sources.md#readiness */
export const defaultEarliestRules: EarliestRules = {
  horizonDays: 120,
  testDays: 7,
  cravingDays: 7,
  weeklyHours: 9,
  objectiveDays: 7,
  capitalDays: 30,
};
