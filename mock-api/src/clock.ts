import {
  type Instant,
  instantAt,
  instantOfEpoch,
  localDate,
  type TimeZone,
} from '#domain/time/instant';
import type { PlainDate } from '#domain/time/plain-date';
import type { Database } from './database.ts';
import { SettingError } from './settings.ts';

/** The clinic's time. Sign-ins and the audit use the system's, whatever day it is at the clinic. */
export interface Clock {
  readonly kind: 'real' | 'standing';
  readonly now: () => Instant;
  readonly today: (zone: TimeZone) => PlainDate;
}

/** Local time at which a demonstration clinic stands: early enough for the day's sessions to lie ahead. */
const STANDING_AT = '09:42';

/** The system's time, in milliseconds since 1970. */
export type SystemTime = () => number;
export const systemTime: SystemTime = () => Date.now();

const clock = (kind: Clock['kind'], now: () => Instant): Clock => ({
  kind,
  now,
  today: (zone) => localDate(now(), zone),
});

export const realClock: Clock = clock('real', () => instantOfEpoch(systemTime()));

export const standingClock = (day: PlainDate, zone: TimeZone): Clock => {
  const moment = instantAt(day, STANDING_AT, zone);
  return clock('standing', () => moment);
};

export const isDemonstration = async (database: Database): Promise<boolean> => {
  const row = await database
    .selectFrom('facts')
    .select('value')
    .where('name', '=', 'demonstration')
    .executeTakeFirst();
  return row !== undefined;
};

/**
 * The clock that a database goes by: a demonstration stands at its day, a clinic's own runs.
 * @throws SettingError when a day is set for a clinic's own database.
 */
export const clinicClock = async (database: Database, today: PlainDate | null): Promise<Clock> => {
  if (!(await isDemonstration(database))) {
    if (today !== null)
      throw new SettingError('STEPDOWN_TODAY works on a demonstration database only.');
    return realClock;
  }
  const day = await database
    .selectFrom('facts')
    .select('value')
    .where('name', '=', 'today')
    .executeTakeFirstOrThrow();
  const site = await database
    .selectFrom('sites')
    .select('timeZone')
    .orderBy('kind', 'desc')
    .orderBy('id')
    .executeTakeFirstOrThrow();
  return standingClock(today ?? (day.value as PlainDate), site.timeZone);
};
