import { addDays, type PlainDate } from '../time/plain-date.ts';
import type { Dose, InjectionSite, Medication, MedicationOrder } from './medication-order.ts';
import type { MedicationRules } from './medication-rules.ts';
import { milligramsIn } from './milligrams.ts';

const opposite: Readonly<Record<InjectionSite, InjectionSite>> = {
  'abdomen-left': 'abdomen-right',
  'abdomen-right': 'abdomen-left',
  'gluteal-left': 'gluteal-right',
  'gluteal-right': 'gluteal-left',
  'thigh-left': 'thigh-right',
  'thigh-right': 'thigh-left',
  'arm-left': 'arm-right',
  'arm-right': 'arm-left',
};

const firstSite = (medication: Medication): InjectionSite =>
  medication === 'naltrexone-xr' ? 'gluteal-left' : 'abdomen-left';

const lastGiven = ({ id }: MedicationOrder, doses: readonly Dose[]): Dose | undefined =>
  doses
    .filter(({ orderId, status }) => orderId === id && status === 'given')
    .toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)))
    .at(-1);

/** The usual answers for the next injection: the dose as before, on the other side. */
export const nextInjection = (
  order: MedicationOrder,
  doses: readonly Dose[],
): Pick<Dose, 'amount' | 'site'> => {
  const last = lastGiven(order, doses);
  return {
    amount: last?.amount ?? milligramsIn(order.dose),
    site: last?.site ? opposite[last.site] : firstSite(order.medication),
  };
};

/** First and last day on which the injection after one is on time; null for daily medication. */
export const dueWindow = (
  { medication }: MedicationOrder,
  on: PlainDate,
  { schedules }: MedicationRules,
): readonly [from: PlainDate, through: PlainDate] | null => {
  const schedule = schedules[medication];
  return schedule.kind === 'injection'
    ? [addDays(on, schedule.dueFrom), addDays(on, schedule.dueThrough)]
    : null;
};
