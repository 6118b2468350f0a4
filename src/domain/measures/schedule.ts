import { addDays, daysBetween, earlierOf, laterOf, type PlainDate } from '../time/plain-date.ts';
import { type Administration, type InstrumentId, instrumentIds } from './administration.ts';
import type { MeasureRules } from './measure-rules.ts';
import { mainReadingsOf, type Reading } from './series.ts';

export interface ScheduleFacts {
  readonly admittedOn: PlainDate;
  readonly plannedEndOn: PlainDate | null;
  readonly endedOn: PlainDate | null;
  readonly administrations: readonly Administration[];
}

export interface DueMeasure {
  readonly instrument: InstrumentId;
  readonly reason: 'admission' | 'repeat' | 'discharge';
  readonly dueOn: PlainDate;
  /** Last day on which it is not overdue. */
  readonly by: PlainDate;
  /** The last complete one; null when there is none. */
  readonly lastOn: PlainDate | null;
  readonly state: 'later' | 'due' | 'overdue';
}

type Slot = Pick<DueMeasure, 'reason' | 'dueOn' | 'by'>;

/**
 * Days between two administrations of an instrument, given its values so far, oldest first; null
 * where the calendar does not repeat it.
 */
export const intervalDays = (
  id: InstrumentId,
  values: readonly number[],
  rules: MeasureRules,
): number | null => {
  const { repeat } = rules.instruments[id];
  if (repeat === null) return null;
  const { sooner, onceReached, everyDays } = repeat;
  if (onceReached !== null && values.every((value) => value < onceReached)) return null;
  const last = values.at(-1);
  return sooner !== null && last !== undefined && last >= sooner.from
    ? sooner.everyDays
    : everyDays;
};

/** True when the latest reading is older than the rules allow; null when nothing is repeated. */
export const isStale = (
  id: InstrumentId,
  readings: readonly Reading[],
  today: PlainDate,
  rules: MeasureRules,
): boolean | null => {
  const latest = readings.at(-1);
  const interval = intervalDays(
    id,
    readings.map(({ value }) => value),
    rules,
  );
  if (latest === undefined || interval === null) return null;
  return daysBetween(latest.on, today) > rules.staleAfterIntervals * interval;
};

/** The first administration: at admission, or once another instrument asks for it. */
const firstSlot = (id: InstrumentId, facts: ScheduleFacts, rules: MeasureRules): Slot | null => {
  const { atAdmission, after } = rules.instruments[id];
  const by = addDays(facts.admittedOn, rules.admissionByDay);
  if (atAdmission) return { reason: 'admission', dueOn: facts.admittedOn, by };
  if (after === null) return null;
  const asking = mainReadingsOf(facts.administrations, after.instrument).find(
    ({ value }) => value >= after.from,
  );
  if (asking === undefined) return null;
  const dueOn = laterOf(facts.admittedOn, asking.on);
  return { reason: 'admission', dueOn, by: laterOf(by, addDays(dueOn, rules.graceDays)) };
};

const repeatSlot = (
  id: InstrumentId,
  readings: readonly Reading[],
  last: Reading,
  rules: MeasureRules,
): Slot | null => {
  const interval = intervalDays(
    id,
    readings.map(({ value }) => value),
    rules,
  );
  if (interval === null) return null;
  const dueOn = addDays(last.on, interval);
  return { reason: 'repeat', dueOn, by: addDays(dueOn, rules.graceDays) };
};

/** The administration before the planned end, for whatever the admission asked. */
const dischargeSlot = (
  plannedEndOn: PlainDate | null,
  last: Reading,
  rules: MeasureRules,
): Slot | null => {
  if (plannedEndOn === null) return null;
  const dueOn = addDays(plannedEndOn, -rules.dischargeWithinDays);
  return last.on >= dueOn ? null : { reason: 'discharge', dueOn, by: plannedEndOn };
};

const slotOf = (
  id: InstrumentId,
  readings: readonly Reading[],
  facts: ScheduleFacts,
  rules: MeasureRules,
): Slot | null => {
  const first = firstSlot(id, facts, rules);
  const last = readings.at(-1);
  if (last === undefined) return first;
  const repeat = repeatSlot(id, readings, last, rules);
  const discharge = first === null ? null : dischargeSlot(facts.plannedEndOn, last, rules);
  if (repeat === null || discharge === null) return repeat ?? discharge;
  return earlierOf(repeat.dueOn, discharge.dueOn) === repeat.dueOn ? repeat : discharge;
};

const stateOf = ({ dueOn, by }: Slot, today: PlainDate): DueMeasure['state'] => {
  if (today < dueOn) return 'later';
  return today > by ? 'overdue' : 'due';
};

/**
 * When each scheduled instrument is due next, in the order of the instruments; nothing once the
 * episode has ended. Source: clinical-sources.md#measures
 */
export const measureDue = (
  facts: ScheduleFacts,
  today: PlainDate,
  rules: MeasureRules,
): DueMeasure[] => {
  if (facts.endedOn !== null) return [];
  return instrumentIds.flatMap((id) => {
    const readings = mainReadingsOf(facts.administrations, id);
    const slot = slotOf(id, readings, facts, rules);
    if (slot === null) return [];
    const lastOn = readings.at(-1)?.on ?? null;
    return [{ instrument: id, ...slot, lastOn, state: stateOf(slot, today) }];
  });
};
