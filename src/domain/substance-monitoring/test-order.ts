import type { Recorded } from '../chart/recorded.ts';
import type { PlainDate } from '../time/plain-date.ts';
import type { DrugTest } from './drug-test.ts';

/** Monday first, as `weekday` of a plain date counts from 1. */
export const testWeekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;
export type TestWeekday = (typeof testWeekdays)[number];

/** `random`: so many of the listed days, drawn anew each week; `fixed`: every listed day. */
export const testPatterns = ['random', 'fixed'] as const;

/** A standing order for tests; the tests that it puts on the schedule name it. */
export interface TestOrder extends Recorded {
  readonly panelId: string;
  readonly matrix: DrugTest['matrix'];
  readonly pattern: (typeof testPatterns)[number];
  readonly testsPerWeek: number;
  readonly weekdays: readonly TestWeekday[];
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
  readonly orderedBy: string | null;
  /** Why it ends earlier than it was first planned. */
  readonly endReason: string | null;
}
