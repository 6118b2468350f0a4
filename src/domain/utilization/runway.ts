import type { SessionAttendance } from '../attendance/session.ts';
import {
  addDays,
  daysBetween,
  daysFrom,
  earlierOf,
  laterOf,
  type PlainDate,
} from '../time/plain-date.ts';
import type { Authorization } from './authorization.ts';
import { attendedByDay, mappedSessions, plannedByDay, unitsOfDay } from './units.ts';
import type { UtilizationRules } from './utilization-rules.ts';

/** How far an authorization reaches, in units and in days. */
export interface Runway {
  readonly unitsUsed: number;
  /** Negative when more was delivered than approved. */
  readonly unitsLeft: number;
  /** Days from today to the day on which units or span end, whichever is first; never below 0. */
  readonly runwayDays: number;
  readonly endsFirst: PlainDate;
  /** Today lies after the last approved day. */
  readonly pastEnd: boolean;
  readonly reviewToday: boolean;
  readonly reviewOverdue: boolean;
}

const DAYS_A_WEEK = 7;

/** The day on which running units, counted day by day, reach the approved number; null if none does. */
const dayReached = (
  units: number,
  days: readonly { on: PlainDate; units: number }[],
): PlainDate | null => {
  let used = 0;
  for (const day of days) {
    used += day.units;
    if (used >= units) return day.on;
  }
  return null;
};

/**
 * Units planned for a day after today: what is on the schedule, and beyond the schedule's last day
 * the same weekday of its last seven days again.
 */
const plannedUnits = (
  unitType: Authorization['unitType'],
  planned: ReadonlyMap<PlainDate, number[]>,
): ((on: PlainDate) => number) => {
  const lastPlanned = [...planned.keys()].toSorted().at(-1);
  return (on) => {
    if (lastPlanned === undefined) return 0;
    const weeks = Math.ceil(Math.max(0, daysBetween(lastPlanned, on)) / DAYS_A_WEEK);
    return unitsOfDay(unitType, planned.get(addDays(on, -weeks * DAYS_A_WEEK)) ?? []);
  };
};

/** Where an authorization stands today against the services attended and planned under it. */
export const runway = (
  authorization: Authorization,
  attendance: readonly SessionAttendance[],
  today: PlainDate,
  rules: UtilizationRules,
): Runway => {
  const { startsOn, endsOn, unitType, units, nextReviewOn } = authorization;
  const rows = mappedSessions(authorization, attendance, rules);
  const attended = attendedByDay(rows);
  const usedDays = daysFrom(startsOn, earlierOf(today, endsOn)).map((on) => ({
    on,
    units: unitsOfDay(unitType, attended.get(on) ?? []),
  }));
  const unitsUsed = usedDays.reduce((sum, day) => sum + day.units, 0);
  const planned = plannedUnits(unitType, plannedByDay(rows));
  const ahead = daysFrom(laterOf(startsOn, addDays(today, 1)), endsOn).map((on) => ({
    on,
    units: planned(on),
  }));
  const endsFirst = dayReached(units, [...usedDays, ...ahead]) ?? endsOn;
  return {
    unitsUsed,
    unitsLeft: units - unitsUsed,
    runwayDays: Math.max(0, daysBetween(today, endsFirst)),
    endsFirst,
    pastEnd: today > endsOn,
    reviewToday: nextReviewOn === today,
    reviewOverdue: nextReviewOn !== null && nextReviewOn < today,
  };
};

export const utilizationAlerts = [
  'past-end',
  'review-overdue',
  'review-today',
  'few-days',
  'few-units',
] as const;
export type UtilizationAlert = (typeof utilizationAlerts)[number];

/** What an authorization asks for today; short runway says nothing once its review is booked. */
export const authorizationAlerts = (
  standing: Runway,
  { reviewBookedOn }: Pick<Authorization, 'reviewBookedOn'>,
  rules: UtilizationRules,
): UtilizationAlert[] => {
  const isOpen = !standing.pastEnd && reviewBookedOn === null;
  const holds: Readonly<Record<UtilizationAlert, boolean>> = {
    'past-end': standing.pastEnd,
    'review-overdue': standing.reviewOverdue,
    'review-today': standing.reviewToday,
    'few-days': isOpen && standing.runwayDays <= rules.alertDays,
    'few-units': isOpen && standing.unitsLeft <= rules.alertUnits,
  };
  return utilizationAlerts.filter((alert) => holds[alert]);
};
