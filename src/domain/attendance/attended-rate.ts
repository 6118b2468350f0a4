import type { RecordId } from '../ids.ts';
import type { AttendanceWeek } from './attendance-week.ts';

const MINUTES_PER_HOUR = 60;

export interface AttendedRate {
  readonly attendedHours: number;
  readonly scheduledHours: number;
  /** 0 to 1; null when fewer hours were scheduled than a rate needs. */
  readonly rate: number | null;
  readonly n: number;
  readonly rows: readonly RecordId[];
}

// Whole minutes, so that a rate exactly at a threshold is not lost to binary fractions.
const inMinutes = (hours: number): number => Math.round(hours * MINUTES_PER_HOUR);

/** Attended of scheduled, 0 to 1; null when fewer hours were scheduled than a rate needs. */
export const rateOf = (
  attendedHours: number,
  scheduledHours: number,
  minimumScheduledHours: number,
): number | null => {
  const scheduled = inMinutes(scheduledHours);
  const known = scheduled > 0 && scheduled >= inMinutes(minimumScheduledHours);
  return known ? inMinutes(attendedHours) / scheduled : null;
};

/** Attended of scheduled hours over several weeks. */
export const rateOver = (
  weeks: readonly AttendanceWeek[],
  minimumScheduledHours: number,
): AttendedRate => {
  const sum = (hours: 'attendedHours' | 'scheduledHours') =>
    inMinutes(weeks.reduce((total, week) => total + week[hours], 0)) / MINUTES_PER_HOUR;
  const [attendedHours, scheduledHours] = [sum('attendedHours'), sum('scheduledHours')];
  const rate = rateOf(attendedHours, scheduledHours, minimumScheduledHours);
  const rows = weeks.flatMap((week) => week.rows);
  return { attendedHours, scheduledHours, rate, n: rows.length, rows };
};
