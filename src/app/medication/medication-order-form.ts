import type { MedicationOrder, MedicationOrderDraft } from '#contract/medication';
import {
  medicationOrderDoubts,
  medicationOrderFaults,
} from '#domain/medication/medication-order-faults';
import type { FormKind } from '../recording/form-kind';
import { choicesOf, medicationNames } from './medication-choices';
import { purposeWords } from './medication-labels';

type Typed = MedicationOrderDraft;

const hasEnded = ({ endedOn }: Typed): boolean => endedOn !== null;

const stopHint = ({ endedOn, purpose }: Typed): string | null =>
  endedOn === null || purpose === 'other'
    ? null
    : 'Stopping it is a high-risk event: overdose risk. Talk about it, about naloxone and about another offer.';

/** An order that somebody with prescribing rights wrote; it is recorded here, not prescribed. */
export const medicationOrderForm: FormKind<MedicationOrder, Typed> = {
  path: 'medication-orders',
  title: 'Medication order',
  rows: ({ medicationOrders }) => medicationOrders as readonly MedicationOrder[],
  fields: [
    {
      name: 'medication',
      label: 'Medication',
      control: 'list',
      choices: () => choicesOf(medicationNames),
    },
    { name: 'name', label: 'Name as prescribed', control: 'text', maxLength: 120 },
    {
      name: 'dose',
      label: 'Dose',
      control: 'text',
      maxLength: 120,
      hint: () => 'As on the prescription: 16 mg a day',
    },
    {
      name: 'purpose',
      label: 'What for',
      control: 'buttons',
      choices: () => choicesOf(purposeWords),
    },
    {
      name: 'prescriber',
      label: 'Prescriber',
      control: 'text',
      maxLength: 120,
      optional: true,
    },
    { name: 'startedOn', label: 'Start', control: 'date' },
    { name: 'endedOn', label: 'Last day', control: 'date', optional: true, nullWord: 'Still runs' },
    {
      name: 'endReason',
      label: 'Why it ended',
      control: 'text',
      maxLength: 500,
      optional: true,
      when: hasEnded,
      hint: stopHint,
    },
    {
      name: 'riskTalkOn',
      label: 'Overdose risk and naloxone talked about on',
      control: 'date',
      optional: true,
      nullWord: 'Not yet',
      when: (draft) => hasEnded(draft) && draft.purpose !== 'other',
    },
  ],
  start: ({ today, record }) => ({
    medication: 'buprenorphine-sl',
    name: '',
    dose: '',
    purpose: record.substanceGoals.some(({ substance }) => substance === 'opioids')
      ? 'moud'
      : 'maud',
    prescriber: null,
    startedOn: today,
    endedOn: null,
    endReason: null,
    riskTalkOn: null,
  }),
  typed: ({ medication, name, dose, purpose, prescriber, ...row }) => ({
    medication,
    name,
    dose,
    purpose,
    prescriber,
    startedOn: row.startedOn,
    endedOn: row.endedOn,
    endReason: row.endReason,
    riskTalkOn: row.riskTalkOn,
  }),
  faults: medicationOrderFaults,
  doubts: medicationOrderDoubts,
};
