import { addDays, plainDate, type PlainDate } from './plain-date.ts';

/** A moment, as UTC text with milliseconds (`2026-03-02T14:05:00.000Z`); compares as text. */
export type Instant = string & { readonly __kind: 'instant' };
/** An IANA name, for instance `America/New_York`. */
export type TimeZone = string & { readonly __kind: 'time-zone' };

const HOUR_MS = 3_600_000;

/** @throws RangeError when the text is no moment. */
export const instant = (text: string): Instant => new Date(text).toISOString() as Instant;

export const instantOfEpoch = (milliseconds: number): Instant =>
  new Date(milliseconds).toISOString() as Instant;

export const epochOf = (moment: Instant): number => Date.parse(moment);

export const addHours = (moment: Instant, hours: number): Instant =>
  instantOfEpoch(epochOf(moment) + hours * HOUR_MS);

/** Hours from the first moment to the second; negative when the second is earlier. */
export const hoursBetween = (from: Instant, to: Instant): number =>
  (epochOf(to) - epochOf(from)) / HOUR_MS;

const formats = new Map<TimeZone, Intl.DateTimeFormat>();
const formatOf = (zone: TimeZone): Intl.DateTimeFormat => {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  formats.set(zone, made);
  return made;
};

const SLOT_MS = 900_000;
// Clocks change on a quarter of an hour; asking the runtime for each moment is what costs.
const offsets = new Map<string, number>();

/** Milliseconds by which the wall clock is ahead of UTC. */
const offsetAt = (epoch: number, zone: TimeZone): number => {
  const start = Math.floor(epoch / SLOT_MS) * SLOT_MS;
  const key = `${zone} ${start}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const { year, month, day, hour, minute } = Object.fromEntries(
    formatOf(zone)
      .formatToParts(new Date(start))
      .map(({ type, value }) => [type, value]),
  );
  const offset = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:00Z`) - start;
  offsets.set(key, offset);
  return offset;
};

/** What the wall clock shows, as if it were UTC. */
const wallClock = (moment: Instant, zone: TimeZone): string => {
  const epoch = epochOf(moment);
  return new Date(epoch + offsetAt(epoch, zone)).toISOString();
};

/** True for an IANA name that this runtime knows. */
export const isTimeZone = (name: string): name is TimeZone => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return name.includes('/') || name === 'UTC';
  } catch {
    return false;
  }
};

/** The day on the clinic's wall calendar at a moment. */
export const localDate = (moment: Instant, zone: TimeZone): PlainDate =>
  plainDate(wallClock(moment, zone).slice(0, 'YYYY-MM-DD'.length));

/** The clinic's wall clock at a moment, `HH:MM` in 24 hours. */
export const localTime = (moment: Instant, zone: TimeZone): string =>
  wallClock(moment, zone).slice('YYYY-MM-DDT'.length, 'YYYY-MM-DDTHH:MM'.length);

/**
 * The moment at which a wall clock shows a date and time. A time that the spring change skips is
 * moved forward by the length of the gap; one that the autumn change repeats is its first reading.
 */
export const instantAt = (date: PlainDate, time: string, zone: TimeZone): Instant => {
  const wanted = Date.parse(`${date}T${time}:00Z`);
  const shownAt = (epoch: number): number => {
    const moment = instantOfEpoch(epoch);
    return Date.parse(`${localDate(moment, zone)}T${localTime(moment, zone)}:00Z`);
  };
  const offsets = [-24, 24].map((hours) => {
    const near = wanted + hours * HOUR_MS;
    return shownAt(near) - near;
  });
  const readings = offsets.map((offset) => wanted - offset).filter((e) => shownAt(e) === wanted);
  return instantOfEpoch(
    readings.length > 0 ? Math.min(...readings) : wanted - Math.min(...offsets),
  );
};

/** The moment the next day begins at the clinic. */
export const nextMidnight = (moment: Instant, zone: TimeZone): Instant =>
  instantAt(addDays(localDate(moment, zone), 1), '00:00', zone);
