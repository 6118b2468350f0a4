import type { StudyDay } from './calendar.ts';
import { type Participant, startOf } from './participant.ts';

const DAYS_PER_WEEK = 7;
/** Visits that carry no week in their name: end of treatment, and follow-up 1 and 3 months later. */
const weekOfNamed: Readonly<Record<string, number>> = { EOT: 24, M1F: 28, M3F: 36 };

const weekOf = (visit: string): number | null => {
  const week = /^WK(\d+)$/.exec(visit)?.[1];
  return week === undefined ? (weekOfNamed[visit] ?? null) : Number(week);
};

/**
 * The day for which a visit without a day was planned: the week in its name, counted from the first
 * randomization or, without one, from the person's day 0. Null where the name tells no week.
 */
export const plannedDayOf = (visit: string, person: Participant): StudyDay | null => {
  const week = weekOf(visit);
  return week === null ? null : (startOf(person) ?? 0) + week * DAYS_PER_WEEK;
};
