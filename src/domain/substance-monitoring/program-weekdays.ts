import type { SessionAttendance } from '../attendance/session.ts';
import { addDays, type PlainDate, weekday } from '../time/plain-date.ts';
import { type TestWeekday, testWeekdays } from './test-order.ts';

const WINDOW_DAYS = 28;
const WORKING_DAYS = 5;

/** Days of the week on which somebody had sessions on site lately; working days where too few are known. */
export const programWeekdays = (
  attendance: readonly SessionAttendance[],
  today: PlainDate,
  testsPerWeek: number,
): readonly TestWeekday[] => {
  const from = addDays(today, -WINDOW_DAYS);
  const numbers = new Set(
    attendance
      .filter(({ heldOn, place }) => place === 'on-site' && heldOn >= from && heldOn <= today)
      .map(({ heldOn }) => weekday(heldOn)),
  );
  const days = testWeekdays.filter((_, at) => numbers.has(at + 1));
  return days.length > testsPerWeek ? days : testWeekdays.slice(0, WORKING_DAYS);
};
