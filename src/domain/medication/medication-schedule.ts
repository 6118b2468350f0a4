import type { RecordId } from '../ids.ts';
import { addDays, daysBetween, daysFrom, laterOf, type PlainDate } from '../time/plain-date.ts';
import { coverRecord } from './covered-days.ts';
import type { Dose, MedicationOrder } from './medication-order.ts';
import type { DailySchedule, InjectionSchedule, MedicationRules } from './medication-rules.ts';
import type { MedicationStatus } from './medication-status.ts';

type Standing = Omit<MedicationStatus, 'orderId'>;

const notRecorded: Standing = {
  state: 'not-recorded',
  lastDoseOn: null,
  nextDueOn: null,
  daysLate: 0,
  rows: [],
};

const injectionState = (
  day: number,
  { dueFrom, dueThrough, urgentFrom }: InjectionSchedule,
): MedicationStatus['state'] => {
  if (urgentFrom !== null && day >= urgentFrom) return 'urgent';
  if (day > dueThrough) return 'late';
  return day >= dueFrom ? 'due' : 'on-time';
};

const injectionStanding = (
  doses: readonly Dose[],
  today: PlainDate,
  schedule: InjectionSchedule,
): Standing => {
  const last = doses.filter(({ status }) => status !== 'missed').at(-1);
  if (last === undefined) return { ...notRecorded, rows: doses.map(({ id }) => id) };
  const day = daysBetween(last.on, today);
  return {
    state: injectionState(day, schedule),
    lastDoseOn: last.on,
    nextDueOn: addDays(last.on, schedule.intervalDays),
    daysLate: Math.max(0, day - schedule.dueThrough),
    rows: doses.filter(({ on }) => on >= last.on).map(({ id }) => id),
  };
};

/** Days since the last covered one: all of them, and those that are known to be without a dose. */
interface Gap {
  readonly days: number;
  readonly known: number;
}

/**
 * Today's dose may still come, so today counts only when it is recorded as missed. When a supply has
 * run out, every day after it is known; after single doses only the days recorded as missed are.
 */
const gapSince = (
  lastCovered: PlainDate,
  today: PlainDate,
  { missed, endsWithSupply }: ReturnType<typeof coverRecord>,
): Gap => {
  const open = daysFrom(addDays(lastCovered, 1), today).filter(
    (day) => day < today || missed.has(day),
  );
  const known = endsWithSupply ? open.length : open.filter((day) => missed.has(day)).length;
  return { days: open.length, known };
};

const dailyState = (
  gap: Gap,
  { lateFrom, urgentFrom }: DailySchedule,
  notRecordedFrom: number,
): MedicationStatus['state'] => {
  if (urgentFrom !== null && gap.known >= urgentFrom) return 'urgent';
  if (lateFrom !== null && gap.known >= lateFrom) return 'late';
  if (gap.days - gap.known >= notRecordedFrom) return 'not-recorded';
  return gap.days > 0 ? 'due' : 'on-time';
};

const rowsSince = (doses: readonly Dose[], on: PlainDate | undefined): RecordId[] =>
  doses.filter((dose) => on === undefined || dose.on >= on).map(({ id }) => id);

const dailyStanding = (
  order: MedicationOrder,
  doses: readonly Dose[],
  today: PlainDate,
  schedule: DailySchedule,
  { notRecordedFrom }: MedicationRules,
): Standing => {
  if (doses.length === 0) return notRecorded;
  const record = coverRecord(doses, 1);
  const coveredThrough = [...record.covered].toSorted().at(-1) ?? addDays(order.startedOn, -1);
  const gap = gapSince(coveredThrough, today, record);
  const lastDose = doses.filter(({ status }) => status !== 'missed').at(-1);
  return {
    state: dailyState(gap, schedule, notRecordedFrom),
    lastDoseOn: lastDose?.on ?? null,
    nextDueOn: laterOf(order.startedOn, addDays(coveredThrough, 1)),
    daysLate: gap.known,
    rows: rowsSince(doses, lastDose?.on),
  };
};

/** Where one order stands today by the due rule of its medication. */
export const medicationStatus = (
  order: MedicationOrder,
  doses: readonly Dose[],
  today: PlainDate,
  rules: MedicationRules,
): MedicationStatus => {
  const own = doses
    .filter(({ orderId, on }) => orderId === order.id && on <= today)
    .toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
  const schedule = rules.schedules[order.medication];
  const standing =
    schedule.kind === 'injection'
      ? injectionStanding(own, today, schedule)
      : dailyStanding(order, own, today, schedule, rules);
  const hasEnded = order.endedOn !== null && order.endedOn < today;
  return {
    orderId: order.id,
    ...standing,
    ...(hasEnded ? { state: 'ended', nextDueOn: null, daysLate: 0 } : {}),
  };
};

/** The standing of every order that runs today, in the order given. */
export const medicationStatuses = (
  orders: readonly MedicationOrder[],
  doses: readonly Dose[],
  today: PlainDate,
  rules: MedicationRules,
): MedicationStatus[] =>
  orders
    .filter(({ startedOn, endedOn }) => startedOn <= today && (endedOn ?? today) >= today)
    .map((order) => medicationStatus(order, doses, today, rules));
