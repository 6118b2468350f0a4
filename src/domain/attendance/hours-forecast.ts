import type { PlainDate } from '../time/plain-date.ts';
import { lastDayOf, programWeekOf } from '../time/program-week.ts';
import type { AttendanceRules } from './attendance-rules.ts';
import type { AttendanceWeek } from './attendance-week.ts';
import { countsTowardHours } from './counted-minutes.ts';
import type { SessionAttendance } from './session.ts';

/** How a running week stands against the hours that a level of care asks for. */
export interface HoursForecast {
  readonly minimumHours: number;
  readonly attendedHours: number;
  readonly stillScheduledHours: number;
  readonly sessionsLeft: number;
  /** Hours missing today. */
  readonly missingNow: number;
  /** Hours missing on Sunday if every session that is left is attended: what must be made up. */
  readonly missingAtBest: number;
}

const hoursText = (hours: number): string => `${Math.round(hours * 10) / 10} h`;

/** The forecast of the week that holds `today`. */
export const hoursForecast = (
  week: AttendanceWeek,
  attendance: readonly SessionAttendance[],
  minimumHours: number,
  today: PlainDate,
  rules: AttendanceRules,
): HoursForecast => {
  const { attendedHours, stillScheduledHours } = week;
  const left = attendance.filter(
    (row) =>
      row.status === 'scheduled' &&
      countsTowardHours(row, rules) &&
      row.heldOn >= today &&
      row.heldOn <= lastDayOf(programWeekOf(week.week)),
  );
  return {
    minimumHours,
    attendedHours,
    stillScheduledHours,
    sessionsLeft: left.length,
    missingNow: Math.max(0, minimumHours - attendedHours),
    missingAtBest: Math.max(0, minimumHours - attendedHours - stillScheduledHours),
  };
};

/** The forecast in one sentence. */
export const forecastSentence = (forecast: HoursForecast): string => {
  const { attendedHours, minimumHours, missingAtBest, missingNow, sessionsLeft } = forecast;
  const minimum = `the ${minimumHours}-hour minimum`;
  const left =
    sessionsLeft === 0
      ? 'no session left this week'
      : `${sessionsLeft} ${sessionsLeft === 1 ? 'session' : 'sessions'} left this week`;
  if (missingNow === 0) return `${hoursText(attendedHours)} attended; ${minimum} is reached`;
  if (missingAtBest === 0) {
    return `${hoursText(missingNow)} short of ${minimum} with ${left}, which is enough`;
  }
  return `${hoursText(missingNow)} short of ${minimum} with ${left}; ${hoursText(missingAtBest)} to make up`;
};
