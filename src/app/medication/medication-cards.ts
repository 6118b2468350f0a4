import type { MedicationOrder } from '#contract/medication';
import { adherence } from '#domain/medication/adherence';
import type { Dose, MedicationOrder as AnyOrder } from '#domain/medication/medication-order';
import type { MedicationRules } from '#domain/medication/medication-rules';
import { medicationStatus } from '#domain/medication/medication-schedule';
import { countText } from '#domain/chart/wording';
import type { MedicationStatus } from '#domain/medication/medication-status';
import { addDays, type PlainDate } from '#domain/time/plain-date';
import { longDay } from '../ui/format/dates';
import { struckNote } from '../ui/records/record-row';
import type { Tone } from '../ui/word-chip';
import { type DoseWeek, doseWeeks, type OrderDoses } from './dose-days';
import { orderStateWords, purposeWords } from './medication-labels';

/** Days over which a card sums up; the calendar below it shows each of them. */
export const ADHERENCE_DAYS = 90;

export interface OrderCard {
  readonly id: string;
  readonly title: string;
  readonly facts: string;
  readonly ended: string | null;
  readonly state: readonly [Tone, string];
  readonly next: string;
  readonly adherence: string;
  readonly weeks: readonly DoseWeek[];
  readonly struck: string | null;
  /** `Record injection`; null once the order has ended. */
  readonly record: string | null;
  /** What must be talked about because it was stopped. */
  readonly risk: string | null;
}

const nextText = (
  { state, nextDueOn, lastDoseOn, daysLate }: MedicationStatus,
  isOver: boolean,
): string => {
  const last = lastDoseOn === null ? 'No dose recorded' : `Last dose ${longDay(lastDoseOn)}`;
  if (isOver || state === 'ended' || nextDueOn === null) return last;
  const late = daysLate > 0 ? `, ${countText(daysLate, 'day')} late` : '';
  return `${last}; next due ${longDay(nextDueOn)}${late}`;
};

/** `78 of 83 recorded days; 7 days not recorded`: never one bare percent. */
const adherenceText = (of: OrderDoses, until: PlainDate, rules: MedicationRules): string => {
  const from = addDays(until, 1 - ADHERENCE_DAYS);
  const { coveredDays, missedDays, notRecordedDays, days } = adherence(
    of.order,
    of.doses,
    from,
    until,
    rules,
  );
  if (rules.schedules[of.order.medication].kind === 'injection' && coveredDays > 0) {
    return `Injections covered ${coveredDays} of the last ${countText(days, 'day')}.`;
  }
  if (coveredDays + missedDays === 0) return `Nothing recorded in ${countText(days, 'day')}.`;
  return `Covered ${coveredDays} of ${coveredDays + missedDays} recorded days; ${countText(notRecordedDays, 'day')} not recorded (last ${countText(days, 'day')}).`;
};

const factsText = ({ purpose, prescriber, startedOn }: MedicationOrder): string =>
  `${purposeWords[purpose]}, ${prescriber ?? 'prescriber not recorded'}, since ${longDay(startedOn)}`;

const endText = ({ endedOn, endReason }: MedicationOrder): string | null =>
  endedOn === null ? null : `Ended ${longDay(endedOn)}: ${endReason ?? 'reason not recorded'}.`;

/** An order with its own doses and its standing at the end of what is known. */
export const orderDoses = <Order extends AnyOrder>(
  order: Order,
  doses: readonly Dose[],
  until: PlainDate,
  rules: MedicationRules,
): OrderDoses<Order> => {
  const own = doses.filter(({ orderId, on }) => orderId === order.id && on <= until);
  const { nextDueOn } = medicationStatus(order, own, until, rules);
  return { order, doses: own, nextDueOn };
};

const STOP_RISK =
  'Stopped: overdose risk. Talk about it, about naloxone and about another offer, and record the day.';

const recordWord = ({ medication }: MedicationOrder, { schedules }: MedicationRules): string =>
  schedules[medication].kind === 'injection' ? 'Record injection' : 'Record dose';

/** One order with its standing, at the end for an episode that is over, its summary in recorded days and its calendar. */
export const orderCard = (
  of: OrderDoses<MedicationOrder>,
  until: PlainDate,
  isOver: boolean,
  rules: MedicationRules,
  stopped: readonly string[] = [],
): OrderCard => {
  const { order, doses } = of;
  const status = medicationStatus(order, doses, until, rules);
  const [tone, word] = orderStateWords[status.state];
  return {
    id: order.id,
    title: `${order.name}, ${order.dose}`,
    facts: factsText(order),
    ended: endText(order),
    state: isOver ? ['plain', `${word} when the episode ended`] : [tone, word],
    next: nextText(status, isOver),
    adherence: adherenceText(of, until, rules),
    weeks: doseWeeks(of, until, rules),
    struck: struckNote(order),
    record: order.endedOn === null ? recordWord(order, rules) : null,
    risk: stopped.includes(order.id) ? STOP_RISK : null,
  };
};
