import { addDays, daysBetween, laterOf, type PlainDate, weekday } from '../time/plain-date.ts';
import { programWeeksOf } from '../time/program-week.ts';
import { type TestOrder, testWeekdays } from './test-order.ts';
import type { SubstanceMonitoringRules } from './substance-monitoring-rules.ts';

/** A number from 0 up to, not including, 1, which nobody can foretell. */
export type Draw = () => number;

type Plan = Pick<TestOrder, 'pattern' | 'testsPerWeek' | 'weekdays' | 'startsOn' | 'endsOn'>;

const isListed = ({ weekdays }: Plan, on: PlainDate): boolean =>
  weekdays.some((day) => testWeekdays.indexOf(day) + 1 === weekday(on));

/** All ways to take so many of the days, each in the order of the days. */
const choices = (days: readonly PlainDate[], count: number): PlainDate[][] => {
  if (count === 0) return [[]];
  return days.flatMap((day, at) =>
    choices(days.slice(at + 1), count - 1).map((rest) => [day, ...rest]),
  );
};

const gapOf = (days: readonly PlainDate[], last: PlainDate | null): number => {
  const all = last === null ? days : [last, ...days];
  return Math.min(
    Number.MAX_SAFE_INTEGER,
    ...all.slice(1).map((day, at) => daysBetween(all[at] as PlainDate, day)),
  );
};

/**
 * Draws one of all choices that keep the gap; where none does, one of those with the widest gap.
 * Every choice that is left is as likely as any other, so that the past says nothing about the next.
 */
const drawn = (
  days: readonly PlainDate[],
  count: number,
  last: PlainDate | null,
  minimumGap: number,
  draw: Draw,
): PlainDate[] => {
  const all = choices(days, Math.min(count, days.length));
  const widest = Math.max(...all.map((choice) => gapOf(choice, last)));
  const gap = Math.min(minimumGap, widest);
  const kept = all.filter((choice) => gapOf(choice, last) >= gap);
  const chosen = Math.floor(draw() * kept.length);
  return kept.slice(chosen, chosen + 1).flat();
};

/**
 * The days of an order's tests from a day on: every listed day, or so many drawn anew in each program
 * week. Closed days are left out.
 */
export const scheduledDays = (
  order: Plan,
  from: PlainDate,
  closedOn: readonly PlainDate[],
  { minimumTestGapDays }: Pick<SubstanceMonitoringRules, 'minimumTestGapDays'>,
  draw: Draw,
): PlainDate[] => {
  const first = laterOf(order.startsOn, from);
  const scheduled: PlainDate[] = [];
  for (const week of programWeeksOf(first, order.endsOn)) {
    const days = testWeekdays
      .map((_, offset) => addDays(week, offset))
      .filter((day) => day >= first && day <= order.endsOn)
      .filter((day) => isListed(order, day) && !closedOn.includes(day));
    const taken =
      order.pattern === 'fixed'
        ? days
        : drawn(days, order.testsPerWeek, scheduled.at(-1) ?? null, minimumTestGapDays, draw);
    scheduled.push(...taken);
  }
  return scheduled;
};
