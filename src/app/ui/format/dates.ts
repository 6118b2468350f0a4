import { dayText } from '#domain/chart/wording';
import { type Instant, localDate, localTime, type TimeZone } from '#domain/time/instant';
import { type PlainDate, weekday } from '#domain/time/plain-date';

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

/** `Nov 6, 2026` */
export const longDay = (date: PlainDate): string => `${dayText(date)}, ${date.slice(0, 4)}`;

/** `Fri Nov 6` */
export const weekdayDay = (date: PlainDate): string =>
  `${WEEKDAYS[weekday(date) - 1] ?? ''} ${dayText(date)}`;

/** `Fri Nov 6, 2026` */
export const fullDay = (date: PlainDate): string => `${weekdayDay(date)}, ${date.slice(0, 4)}`;

/** A wall clock reading in the clinic's habit: `17:30` as `5:30 PM`. */
export const clockText = (time: string): string => {
  const hour = Number(time.slice(0, 2));
  return `${hour % 12 === 0 ? 12 : hour % 12}:${time.slice(3, 5)} ${hour < 12 ? 'AM' : 'PM'}`;
};

/** A moment on the clinic's clock: `9:42 AM`. */
export const momentTime = (moment: Instant, zone: TimeZone): string =>
  clockText(localTime(moment, zone));

/** A moment on the clinic's clock with its day: `Fri Nov 6, 9:42 AM`. */
export const momentText = (moment: Instant, zone: TimeZone): string =>
  `${weekdayDay(localDate(moment, zone))}, ${momentTime(moment, zone)}`;
