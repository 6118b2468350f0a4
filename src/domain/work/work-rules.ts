export interface WorkRules {
  /** A result stands in the queue for so many days unless somebody marks it read. */
  readonly resultDays: number;
  /** A plan review and a risk check stand in the queue so many days before they are due. */
  readonly reviewAheadDays: number;
  /** The longest snooze, in days. */
  readonly longestSnoozeDays: number;
  /** A reason that was handled is hidden for so many days, and at most so many. */
  readonly handledDays: number;
  readonly longestHandledDays: number;
}

/** Source: clinical-sources.md#work */
export const defaultWorkRules: WorkRules = {
  resultDays: 7,
  reviewAheadDays: 7,
  longestSnoozeDays: 30,
  handledDays: 7,
  longestHandledDays: 30,
};
