import { dayFaults, type Draft, type Recording, type RecordingFault } from '../chart/recording.ts';
import { inForce } from '../chart/recorded.ts';
import { daysBetween } from '../time/plain-date.ts';
import type { Dose, DoseStatus, MedicationOrder } from './medication-order.ts';
import type { MedicationSchedule } from './medication-rules.ts';

export type DoseDraft = Draft<Dose>;
type Faults = RecordingFault[];

const fault = (field: string, message: string): Faults => [{ field, message }];

/** The order of a dose; undefined where it is none of this chart, or was entered in error. */
export const orderOf = (
  { orderId }: Pick<Dose, 'orderId'>,
  { record }: Pick<Recording, 'record'>,
): MedicationOrder | undefined => inForce(record.medicationOrders).find(({ id }) => id === orderId);

const orderDayFaults = ({ on }: DoseDraft, { startedOn, endedOn }: MedicationOrder): Faults => {
  if (on < startedOn) return fault('on', `is before the order began on ${startedOn}`);
  return endedOn !== null && on > endedOn
    ? fault('on', `is after the order ended on ${endedOn}`)
    : [];
};

/** What can become of a dose of each kind of medication. */
export const statusesOf: Readonly<Record<MedicationSchedule['kind'], readonly DoseStatus[]>> = {
  injection: ['given', 'missed'],
  daily: ['taken', 'given', 'dispensed', 'missed'],
};

const statusFaults = (draft: DoseDraft, { kind }: MedicationSchedule): Faults => {
  const { status, daysSupplied, site, lot, amount } = draft;
  const isInjected = kind === 'injection' && status === 'given';
  return [
    ...(statusesOf[kind].includes(status)
      ? []
      : fault('status', `cannot be of this medication: ${statusesOf[kind].join(' or ')}`)),
    ...(status === 'dispensed' && daysSupplied === null
      ? fault('daysSupplied', 'is needed for a supply')
      : []),
    ...(status !== 'dispensed' && daysSupplied !== null
      ? fault('daysSupplied', 'is for a supply that was dispensed')
      : []),
    ...(site !== null && !isInjected ? fault('site', 'is for an injection that was given') : []),
    ...(lot !== null && !isInjected ? fault('lot', 'is for an injection that was given') : []),
    ...(status === 'missed' && amount !== null
      ? fault('amount', 'is for a dose that was taken')
      : []),
    ...(amount === 0 ? fault('amount', 'must be more than 0') : []),
  ];
};

/** Other doses of the same order, without the one that is corrected. */
const others = ({ orderId }: DoseDraft, { record, before }: Recording): Dose[] =>
  inForce(record.doses).filter((dose) => dose.orderId === orderId && dose.id !== before?.id);

const secondFaults = (draft: DoseDraft, recording: Recording, kind: string): Faults => {
  if (kind !== 'injection' || draft.status !== 'given') return [];
  const isSecond = others(draft, recording).some(
    ({ on, status }) => on === draft.on && status === 'given',
  );
  return isSecond ? fault('on', `has an injection of this order already, on ${draft.on}`) : [];
};

/** Everything that speaks against a dose as it was typed. */
export const doseFaults = (draft: DoseDraft, recording: Recording): RecordingFault[] => {
  const { record, today, rules } = recording;
  const order = orderOf(draft, recording);
  if (order === undefined) return fault('orderId', 'must be an order of this chart');
  const schedule = rules.medication.schedules[order.medication];
  const days = dayFaults('on', draft.on, record.episode, today);
  const ofOrder = days.length > 0 ? days : orderDayFaults(draft, order);
  return [
    ...(ofOrder.length > 0 ? ofOrder : secondFaults(draft, recording, schedule.kind)),
    ...statusFaults(draft, schedule),
  ];
};

const earlyDoubts = (draft: DoseDraft, recording: Recording, order: MedicationOrder): Faults => {
  const schedule = recording.rules.medication.schedules[order.medication];
  if (schedule.kind !== 'injection' || draft.status !== 'given') return [];
  const last = others(draft, recording)
    .filter(({ status, on }) => status === 'given' && on < draft.on)
    .map(({ on }) => on)
    .toSorted()
    .at(-1);
  if (last === undefined) return [];
  const days = daysBetween(last, draft.on);
  return days >= schedule.dueFrom
    ? []
    : fault(
        'on',
        `Only ${days} days after the last one on ${last}; due from day ${schedule.dueFrom}.`,
      );
};

const twiceDoubts = (draft: DoseDraft, recording: Recording): Faults =>
  others(draft, recording).some(({ on }) => on === draft.on)
    ? fault('on', 'A dose of that day is recorded already. Another one?')
    : [];

/** What can be but is rare: asked about before a dose is saved. */
export const doseDoubts = (draft: DoseDraft, recording: Recording): RecordingFault[] => {
  const order = orderOf(draft, recording);
  if (order === undefined) return [];
  return [...earlyDoubts(draft, recording, order), ...twiceDoubts(draft, recording)];
};
