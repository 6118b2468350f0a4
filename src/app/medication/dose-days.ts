import { coverRecord } from '#domain/medication/covered-days';
import type { Dose, MedicationOrder } from '#domain/medication/medication-order';
import type { MedicationRules } from '#domain/medication/medication-rules';
import { addDays, daysBetween, daysFrom, earlierOf, type PlainDate } from '#domain/time/plain-date';
import { lastDayOf, programWeeksOf } from '#domain/time/program-week';
import type { DayState } from './medication-labels';

export interface DoseDay {
  readonly on: PlainDate;
  readonly state: DayState;
}

export interface DoseWeek {
  readonly monday: PlainDate;
  readonly days: readonly DoseDay[];
}

/** Days from the first to the last that hang together. */
export interface Stretch {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

export interface OrderDoses<Order extends MedicationOrder = MedicationOrder> {
  readonly order: Order;
  /** In force, up to today, of this order. */
  readonly doses: readonly Dose[];
  readonly nextDueOn: PlainDate | null;
}

const recordOf = ({ order, doses }: OrderDoses, rules: MedicationRules) => {
  const schedule = rules.schedules[order.medication];
  const isInjection = schedule.kind === 'injection';
  return { isInjection, ...coverRecord(doses, isInjection ? schedule.coversDays : 1) };
};

/** What a calendar shows of each day: recorded, covered, missed, due, or not recorded. */
const stateOf = (of: OrderDoses, today: PlainDate, rules: MedicationRules) => {
  const { order, doses, nextDueOn } = of;
  const { covered, missed, isInjection } = recordOf(of, rules);
  const had = new Set(doses.filter(({ status }) => status !== 'missed').map(({ on }) => on));
  const last = order.endedOn === null ? today : earlierOf(today, order.endedOn);
  return (on: PlainDate): DayState => {
    if (had.has(on)) return isInjection ? 'injection' : 'taken';
    if (missed.has(on)) return 'missed';
    if (isInjection && on === nextDueOn) return 'due';
    if (on < order.startedOn || on > last) return 'outside';
    if (covered.has(on)) return 'covered';
    return isInjection ? 'uncovered' : 'not-recorded';
  };
};

/** The program weeks of an order's life up to today, or to where the next injection is due. */
export const doseWeeks = (
  of: OrderDoses,
  today: PlainDate,
  rules: MedicationRules,
): readonly DoseWeek[] => {
  const { order, nextDueOn } = of;
  const end = order.endedOn ?? (nextDueOn !== null && nextDueOn > today ? nextDueOn : today);
  const state = stateOf(of, today, rules);
  return programWeeksOf(order.startedOn, end).map((week) => ({
    monday: week,
    days: daysFrom(week, lastDayOf(week)).map((on) => ({ on, state: state(on) })),
  }));
};

/** Covered days up to today as stretches without a gap, oldest first. */
export const coveredStretches = (
  of: OrderDoses,
  today: PlainDate,
  rules: MedicationRules,
): readonly Stretch[] => {
  const days = [...recordOf(of, rules).covered].filter((on) => on <= today).toSorted();
  const stretches: Stretch[] = [];
  for (const on of days) {
    const open = stretches.at(-1);
    if (open !== undefined && addDays(open.to, 1) === on) {
      stretches[stretches.length - 1] = { from: open.from, to: on };
    } else stretches.push({ from: on, to: on });
  }
  return stretches;
};

export const stretchDays = ({ from, to }: Stretch): number => daysBetween(from, to) + 1;
