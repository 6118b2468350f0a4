import {
  epochOf,
  type Instant,
  instantAt,
  instantOfEpoch,
  type TimeZone,
} from '#domain/time/instant';
import { addDays, type PlainDate } from '#domain/time/plain-date';

/** The moment at which the clinic's clock shows a date and a time (`HH:MM`). */
export type WallClock = (on: PlainDate, time: string) => Instant;

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** `instantAt` for millions of rows: it remembers when each ordinary day began. */
export const wallClock = (zone: TimeZone): WallClock => {
  const midnights = new Map<PlainDate, number>();
  const midnightOf = (on: PlainDate): number => {
    const known = midnights.get(on);
    if (known !== undefined) return known;
    const made = epochOf(instantAt(on, '00:00', zone));
    midnights.set(on, made);
    return made;
  };
  return (on, time) => {
    const start = midnightOf(on);
    const isOrdinary = midnightOf(addDays(on, 1)) - start === DAY_MS;
    return isOrdinary
      ? instantOfEpoch(start + minutesOf(time) * MINUTE_MS)
      : instantAt(on, time, zone);
  };
};

/** A time of day some minutes later, on the same day. */
export const laterThatDay = (time: string, minutes: number): string => {
  const total = Math.min(minutesOf(time) + minutes, 23 * 60 + 59);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(total / 60))}:${two(total % 60)}`;
};
