import type { Dose, MedicationOrder } from '../medication/medication-order.ts';
import { addDays, daysBetween, earlierOf, type PlainDate } from '../time/plain-date.ts';
import type { Analyte } from './drug-test.ts';
import type { Prediction } from './prediction.ts';
import type { SubstanceMonitoringRules } from './substance-monitoring-rules.ts';

/**
 * What prescribed medication says about one analyte on one day: it must be found, it may be found
 * (a positive is explained, its absence says nothing), or nothing prescribed explains it.
 */
export interface Expectation {
  readonly present: 'expected' | 'explained' | 'not-expected';
  /** The medication by its name in the order; null where nothing explains a positive. */
  readonly medication: string | null;
}

/** The medication orders of one person with their doses. */
export interface Prescribed {
  readonly orders: readonly MedicationOrder[];
  readonly doses: readonly Dose[];
}

const isTaken = ({ status }: Dose): boolean => status !== 'missed';

/** The last day up to `by` on which a dose, or a day of a dispensed supply, was in hand. */
const lastTakenBy = (doses: readonly Dose[], by: PlainDate): PlainDate | null => {
  const days = doses
    .filter((dose) => isTaken(dose) && dose.on <= by)
    .map(({ on, daysSupplied }) => earlierOf(by, addDays(on, (daysSupplied ?? 1) - 1)));
  return days.toSorted().at(-1) ?? null;
};

const isOpenOn = ({ endedOn }: MedicationOrder, on: PlainDate): boolean =>
  endedOn === null || endedOn >= on;

const mustBePresent = (
  order: MedicationOrder,
  doses: readonly Dose[],
  { expectedDays, intake }: Prediction,
  on: PlainDate,
  settleDays: number,
): boolean => {
  const settledBy = addDays(on, -settleDays);
  if (expectedDays === null || !isOpenOn(order, on) || order.startedOn > settledBy) return false;
  const windowFrom = addDays(on, -expectedDays);
  const taken = lastTakenBy(doses, settledBy);
  if (taken !== null && taken >= windowFrom) return true;
  const missed = doses.some((dose) => !isTaken(dose) && dose.on >= windowFrom && dose.on <= on);
  return intake === 'daily' && !missed;
};

/** An order that ran on the day of collection explains a positive, and so does a recent past one. */
const explainsPositive = (
  order: MedicationOrder,
  doses: readonly Dose[],
  { explainedDays, intake }: Prediction,
  on: PlainDate,
): boolean => {
  if (isOpenOn(order, on)) return true;
  const last = intake === 'daily' ? order.endedOn : lastTakenBy(doses, on);
  return last !== null && daysBetween(last, on) <= explainedDays;
};

const byOrder = (
  order: MedicationOrder,
  analyte: Analyte,
  on: PlainDate,
  doses: readonly Dose[],
  rules: SubstanceMonitoringRules,
): Expectation['present'] => {
  const prediction = rules.predictions[order.medication];
  const isPredicted = prediction?.analytes.includes(analyte) ?? false;
  if (prediction === null || !isPredicted || order.startedOn > on) return 'not-expected';
  const own = doses.filter(({ orderId }) => orderId === order.id);
  if (mustBePresent(order, own, prediction, on, rules.settleDays)) return 'expected';
  return explainsPositive(order, own, prediction, on) ? 'explained' : 'not-expected';
};

/** What was prescribed on the day of collection says about an analyte; the strongest order wins. */
export const expectationOf = (
  analyte: Analyte,
  on: PlainDate,
  { orders, doses }: Prescribed,
  rules: SubstanceMonitoringRules,
): Expectation => {
  const said = orders.map((order) => ({
    present: byOrder(order, analyte, on, doses, rules),
    medication: order.name,
  }));
  return (
    said.find(({ present }) => present === 'expected') ??
    said.find(({ present }) => present === 'explained') ?? {
      present: 'not-expected',
      medication: null,
    }
  );
};
