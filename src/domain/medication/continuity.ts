import { addDays, daysBetween, type PlainDate } from '../time/plain-date.ts';
import { coverRecord } from './covered-days.ts';
import type { Dose, MedicationOrder } from './medication-order.ts';
import type { MedicationRules } from './medication-rules.ts';

/** Continuity of pharmacotherapy for opioid use disorder, over all its medications together. */
export interface Continuity {
  /** First day of the stretch that reaches today or ended last; null when no dose is known. */
  readonly startedOn: PlainDate | null;
  /** Days from there to the last covered day, gaps that are short enough included. */
  readonly days: number;
  /** Longest stretch of uncovered days inside it, the days up to today included. */
  readonly longestGapDays: number;
  /** `reached`: long enough without a long gap; `running`: not yet; `interrupted`: a long gap now. */
  readonly state: 'reached' | 'running' | 'interrupted' | 'no-data';
}

const noData: Continuity = { startedOn: null, days: 0, longestGapDays: 0, state: 'no-data' };

/** Days covered by any order for opioid use disorder up to today, oldest first, each once. */
const coveredBy = (
  orders: readonly MedicationOrder[],
  doses: readonly Dose[],
  today: PlainDate,
  rules: MedicationRules,
): PlainDate[] => {
  const days = orders
    .filter(({ purpose }) => purpose === 'moud')
    .flatMap((order) => {
      const schedule = rules.schedules[order.medication];
      const own = doses.filter(({ orderId, on }) => orderId === order.id && on <= today);
      const each = schedule.kind === 'injection' ? schedule.continuityDays : 1;
      return [...coverRecord(own, each).covered];
    });
  return [...new Set(days)].filter((day) => day <= today).toSorted();
};

/**
 * The stretch of treatment that reaches today, as continuity measures count it: a gap of so many
 * uncovered days ends one stretch and the next dose begins another.
 * Source: clinical-sources.md#medication-adherence
 */
export const pharmacotherapyContinuity = (
  orders: readonly MedicationOrder[],
  doses: readonly Dose[],
  today: PlainDate,
  rules: MedicationRules,
): Continuity => {
  const covered = coveredBy(orders, doses, today, rules);
  const [first] = covered;
  if (first === undefined) return noData;
  let startedOn = first;
  let last = first;
  let longestGapDays = 0;
  for (const day of covered) {
    const gap = Math.max(0, daysBetween(last, day) - 1);
    const isNewStretch = gap >= rules.continuityGapDays;
    startedOn = isNewStretch ? day : startedOn;
    longestGapDays = isNewStretch ? 0 : Math.max(longestGapDays, gap);
    last = day;
  }
  const openGap = daysBetween(last, today);
  const days = daysBetween(startedOn, addDays(last, 1));
  const isInterrupted = openGap >= rules.continuityGapDays;
  const state = days >= rules.continuityDays ? 'reached' : 'running';
  return {
    startedOn,
    days,
    longestGapDays: Math.max(longestGapDays, openGap),
    state: isInterrupted ? 'interrupted' : state,
  };
};
