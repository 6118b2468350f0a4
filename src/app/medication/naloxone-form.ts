import type { NaloxoneDraft, NaloxoneRecord } from '#contract/medication';
import { naloxoneDoubts, naloxoneFaults } from '#domain/medication/naloxone-faults';
import { naloxoneOutcomes } from '#domain/medication/medication-order';
import { capitalized } from '#domain/chart/wording';
import type { FormKind } from '../recording/form-kind';
import { naloxoneWords } from './medication-labels';

/** Naloxone in hand, offered or declined. */
export const naloxoneForm: FormKind<NaloxoneRecord, NaloxoneDraft> = {
  path: 'naloxone-records',
  title: 'Naloxone',
  rows: ({ naloxone }) => naloxone as readonly NaloxoneRecord[],
  fields: [
    { name: 'on', label: 'Day', control: 'date' },
    {
      name: 'outcome',
      label: 'Naloxone',
      control: 'buttons',
      choices: () =>
        naloxoneOutcomes.map((value) => ({ value, word: capitalized(naloxoneWords[value][1]) })),
    },
    {
      name: 'expiresOn',
      label: 'Expires on',
      control: 'date',
      optional: true,
      when: ({ outcome }) => outcome === 'in-hand',
    },
  ],
  start: ({ today }) => ({ on: today, outcome: 'in-hand', expiresOn: null }),
  typed: ({ on, outcome, expiresOn }) => ({ on, outcome, expiresOn }),
  faults: naloxoneFaults,
  doubts: naloxoneDoubts,
};
