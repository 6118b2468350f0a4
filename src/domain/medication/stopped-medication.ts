import { daysBetween, type PlainDate } from '../time/plain-date.ts';
import type { MedicationOrder } from './medication-order.ts';
import type { MedicationRules } from './medication-rules.ts';

/** An order with its last day. */
export type StoppedOrder = MedicationOrder & { readonly endedOn: PlainDate };

const hasEnded = (order: MedicationOrder): order is StoppedOrder => order.endedOn !== null;

/** True for an order that runs today, beyond the last day of another one. */
const outlasts = (
  { startedOn, endedOn }: MedicationOrder,
  lastDay: PlainDate,
  today: PlainDate,
): boolean => startedOn <= today && (endedOn === null || (endedOn >= today && endedOn > lastDay));

/**
 * Orders for opioid or alcohol use disorder that ended, with none of the same purpose running in
 * their place, until the risk was talked about with the person. Tolerance is lost while the
 * medication protects no longer, so that this is a high-risk event and never progress.
 * Source: clinical-sources.md#medication
 */
export const stoppedMedication = (
  orders: readonly MedicationOrder[],
  today: PlainDate,
  { stopRiskDays }: MedicationRules,
): StoppedOrder[] =>
  orders
    .filter(hasEnded)
    .filter(
      ({ purpose, endedOn, riskTalkOn }) =>
        purpose !== 'other' &&
        endedOn <= today &&
        daysBetween(endedOn, today) <= stopRiskDays &&
        (riskTalkOn === null || riskTalkOn > today) &&
        !orders.some((other) => other.purpose === purpose && outlasts(other, endedOn, today)),
    );
