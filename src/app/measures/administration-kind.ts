import type { Administration, AdministrationDraft } from '#contract/measures';
import { administrationModes } from '#domain/measures/administration';
import { administrationFaults } from '#domain/measures/administration-faults';
import type { AnyFormKind } from '../recording/form-entries';
import type { FormKind } from '../recording/form-kind';
import { entryModeWords } from './measures-labels';

/** What the history of a questionnaire tells apart, besides its answers. */
const kind: FormKind<Administration, AdministrationDraft> = {
  path: 'administrations',
  title: 'Measure',
  rows: ({ administrations }) => administrations as readonly Administration[],
  fields: [
    { name: 'on', label: 'On', control: 'date' },
    {
      name: 'mode',
      label: 'How',
      control: 'buttons',
      choices: () => administrationModes.map((value) => ({ value, word: entryModeWords[value] })),
    },
    { name: 'declinedReason', label: 'Declined because', control: 'text', maxLength: 300 },
  ],
  start: ({ today }) => ({
    instrument: 'phq-9',
    on: today,
    mode: 'self',
    language: 'en',
    answers: [],
    declinedReason: null,
  }),
  typed: ({ instrument, on, mode, language, answers, declinedReason }) => ({
    instrument,
    on,
    mode,
    language,
    answers,
    declinedReason,
  }),
  faults: administrationFaults,
};

// Its own types end here: what is taken back and read again knows rows of any kind.
export const administrationKind = kind as unknown as AnyFormKind;
