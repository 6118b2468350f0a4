import type { PlainDate } from '../time/plain-date.ts';

/** One day on which the person reported using something (timeline follow-back). */
export interface UseDay {
  readonly on: PlainDate;
  /** As reported: `Heroin`, `Alcohol`. */
  readonly reported: string;
}
