/** Failures that cost nothing but the hash; from here on each one costs time. */
const FREE_FAILURES = 5;
const LONGEST_S = 60;

/** Seconds an account waits after its nth failure in a row: 1, 2, 4 … 60 from the fifth on. */
export const delayAfter = (failures: number): number =>
  failures < FREE_FAILURES ? 0 : Math.min(LONGEST_S, 2 ** (failures - FREE_FAILURES));

/** Whole seconds still to wait; 0 when the next try is due. */
export const secondsToWait = (failures: number, lastFailedMs: number, nowMs: number): number =>
  Math.max(0, Math.ceil((lastFailedMs + delayAfter(failures) * 1000 - nowMs) / 1000));
