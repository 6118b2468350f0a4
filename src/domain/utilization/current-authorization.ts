import type { SessionAttendance } from '../attendance/session.ts';
import type { PlainDate } from '../time/plain-date.ts';
import type { Authorization } from './authorization.ts';
import { allowsServices, attendedByDay } from './units.ts';

/**
 * The authorization that counts today: of those that allow services and have begun, the one that
 * ends last. One that has ended still counts, so that its end is seen. Null without any.
 */
export const currentAuthorization = (
  authorizations: readonly Authorization[],
  today: PlainDate,
): Authorization | null =>
  authorizations
    .filter((authorization) => allowsServices(authorization) && authorization.startsOn <= today)
    .toSorted((a, b) => (a.endsOn < b.endsOn ? -1 : Number(a.endsOn > b.endsOn)))
    .at(-1) ?? null;

/**
 * Days with an attended session that no authorization covers. Empty for somebody without any
 * authorization: nobody then pays by one.
 */
export const daysOutsideSpans = (
  authorizations: readonly Authorization[],
  attendance: readonly SessionAttendance[],
): PlainDate[] => {
  const usable = authorizations.filter(allowsServices);
  if (usable.length === 0) return [];
  return [...attendedByDay(attendance).keys()]
    .filter((on) => !usable.some(({ startsOn, endsOn }) => startsOn <= on && on <= endsOn))
    .toSorted();
};
