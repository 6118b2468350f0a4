export interface ServiceRules {
  /** From so many days in a stage in which somebody waits, the wait itself is shown. */
  readonly longWaitDays: number;
}

/** Source: clinical-sources.md#services */
export const defaultServiceRules: ServiceRules = { longWaitDays: 14 };
