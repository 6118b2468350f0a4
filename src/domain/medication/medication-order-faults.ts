import type { Draft, Recording, RecordingFault } from '../chart/recording.ts';
import { inForce } from '../chart/recorded.ts';
import { addDays, type PlainDate } from '../time/plain-date.ts';
import type { MedicationOrder } from './medication-order.ts';
import { milligramsIn } from './milligrams.ts';

export type MedicationOrderDraft = Draft<MedicationOrder>;
type Faults = RecordingFault[];

const fault = (field: string, message: string): Faults => [{ field, message }];

const startFaults = ({ startedOn }: MedicationOrderDraft, recording: Recording): Faults => {
  const { today, rules, record } = recording;
  const { endedOn } = record.episode;
  const last = addDays(today, rules.medication.orderDaysAhead);
  const first = addDays(today, -rules.medication.orderDaysBack);
  if (startedOn > last) return fault('startedOn', `must not be after ${last}`);
  if (startedOn < first) return fault('startedOn', `must not be before ${first}`);
  return endedOn !== null && startedOn > endedOn
    ? fault('startedOn', `is after the end of care on ${endedOn}`)
    : [];
};

const doseDaysOf = ({ record, before }: Recording): PlainDate[] =>
  inForce(record.doses)
    .filter(({ orderId }) => orderId === before?.id)
    .map(({ on }) => on)
    .toSorted();

/** A dose that is recorded was under the order; the order cannot begin after or end before it. */
const doseFaults = (draft: MedicationOrderDraft, recording: Recording): Faults => {
  const days = doseDaysOf(recording);
  const [first, last] = [days.at(0), days.at(-1)];
  if (first !== undefined && draft.startedOn > first)
    return fault('startedOn', `is after a dose recorded on ${first}`);
  if (last !== undefined && draft.endedOn !== null && draft.endedOn < last)
    return fault('endedOn', `is before a dose recorded on ${last}`);
  return [];
};

const endFaults = (draft: MedicationOrderDraft, { today }: Recording): Faults => {
  const { startedOn, endedOn, endReason, riskTalkOn, purpose } = draft;
  if (endedOn === null)
    return [
      ...(endReason === null ? [] : fault('endReason', 'is for an order that ended')),
      ...(riskTalkOn === null ? [] : fault('riskTalkOn', 'is for an order that ended')),
    ];
  if (endedOn > today) return fault('endedOn', `must not be after today, ${today}`);
  if (endedOn < startedOn) return fault('endedOn', `must not be before the start on ${startedOn}`);
  if (endReason === null) return fault('endReason', 'is needed for an order that ended');
  if (riskTalkOn === null) return [];
  if (purpose === 'other')
    return fault('riskTalkOn', 'is for medication for a substance use disorder');
  return riskTalkOn > today ? fault('riskTalkOn', `must not be after today, ${today}`) : [];
};

/** Everything that speaks against an order as it was typed. */
export const medicationOrderFaults = (
  draft: MedicationOrderDraft,
  recording: Recording,
): RecordingFault[] => [
  ...startFaults(draft, recording),
  ...endFaults(draft, recording),
  ...doseFaults(draft, recording),
];

const doseDoubts = ({ medication, dose }: MedicationOrderDraft, { rules }: Recording): Faults => {
  const usual = rules.medication.usualMilligrams[medication];
  const amount = milligramsIn(dose);
  if (usual === null || amount === null || (amount >= usual[0] && amount <= usual[1])) return [];
  return fault('dose', `Is ${amount} mg right? Usual is ${usual[0]} to ${usual[1]} mg.`);
};

const purposeDoubts = (
  { medication, purpose }: MedicationOrderDraft,
  { rules }: Recording,
): Faults => {
  const usual = rules.medication.usualPurposes[medication];
  return usual.includes(purpose) ? [] : fault('purpose', 'Is this what it is prescribed for?');
};

const doubleDoubts = (draft: MedicationOrderDraft, { record, before }: Recording): Faults => {
  const other = inForce(record.medicationOrders).find(
    ({ id, medication, endedOn }) =>
      id !== before?.id && medication === draft.medication && endedOn === null,
  );
  return other === undefined || draft.endedOn !== null
    ? []
    : fault('medication', `An order of it has been running since ${other.startedOn}. Another one?`);
};

/** What can be but is rare: asked about before an order is saved. */
export const medicationOrderDoubts = (
  draft: MedicationOrderDraft,
  recording: Recording,
): RecordingFault[] => [
  ...doseDoubts(draft, recording),
  ...purposeDoubts(draft, recording),
  ...doubleDoubts(draft, recording),
];
