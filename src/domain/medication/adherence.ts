import { daysFrom, earlierOf, laterOf, type PlainDate } from '../time/plain-date.ts';
import { coverRecord } from './covered-days.ts';
import type { Dose, MedicationOrder } from './medication-order.ts';
import type { MedicationRules, MedicationSchedule } from './medication-rules.ts';
import type { Adherence } from './medication-status.ts';

const daysPerDose = (schedule: MedicationSchedule): number =>
  schedule.kind === 'injection' ? schedule.coversDays : 1;

/**
 * Covered days of an order in a period, both ends included. The period is cut to the order's own
 * life, because nobody can take what was not yet, or no longer, prescribed.
 */
export const adherence = (
  order: MedicationOrder,
  doses: readonly Dose[],
  from: PlainDate,
  to: PlainDate,
  rules: MedicationRules,
): Adherence => {
  const first = laterOf(from, order.startedOn);
  const last = order.endedOn === null ? to : earlierOf(to, order.endedOn);
  const own = doses.filter(({ orderId, on }) => orderId === order.id && on <= last);
  const schedule = rules.schedules[order.medication];
  const { covered, missed, endsWithSupply } = coverRecord(own, daysPerDose(schedule));
  const days = daysFrom(first, last);
  const coveredDays = days.filter((day) => covered.has(day)).length;
  const missedDays = days.filter((day) => missed.has(day)).length;
  const isRecorded = coveredDays + missedDays > 0 || endsWithSupply;
  return {
    orderId: order.id,
    from: first,
    to: last,
    days: days.length,
    coveredDays,
    missedDays,
    notRecordedDays: days.length - coveredDays - missedDays,
    pdc: isRecorded && days.length > 0 ? coveredDays / days.length : null,
  };
};
