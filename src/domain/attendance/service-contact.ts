import { daysBetween, type PlainDate } from '../time/plain-date.ts';
import type { AttendanceRules } from './attendance-rules.ts';
import { wasAttended } from './counted-minutes.ts';
import type { SessionAttendance } from './session.ts';

const isClinical = (row: SessionAttendance, rules: AttendanceRules): boolean =>
  rules.clinicalKinds.includes(row.kind) && wasAttended(row);

/** The last day with an attended clinical service, on site or live by telehealth; null without one. */
export const lastServiceOn = (
  attendance: readonly SessionAttendance[],
  today: PlainDate,
  rules: AttendanceRules,
): PlainDate | null => {
  let last: PlainDate | null = null;
  for (const row of attendance) {
    if (row.heldOn > today || !isClinical(row, rules)) continue;
    if (last === null || row.heldOn > last) last = row.heldOn;
  }
  return last;
};

/** Days since the last clinical service, counted from admission while there was none. */
export const daysWithoutService = (
  attendance: readonly SessionAttendance[],
  admittedOn: PlainDate,
  today: PlainDate,
  rules: AttendanceRules,
): number => daysBetween(lastServiceOn(attendance, today, rules) ?? admittedOn, today);

/** True when the stretch without a clinical service is longer than the program allows. */
export const isGapTooLong = (days: number, rules: AttendanceRules): boolean =>
  days > rules.maximumGapDays;
