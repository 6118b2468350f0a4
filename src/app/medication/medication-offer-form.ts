import type { MedicationOffer, MedicationOfferDraft } from '#contract/medication';
import { medicationOfferFaults } from '#domain/medication/medication-offer-faults';
import type { Choice, FormContext, FormKind } from '../recording/form-kind';
import { choicesOf, medicationNames, offerWords } from './medication-choices';
import { purposeWords } from './medication-labels';

const { moud, maud } = purposeWords;

/** Medications that are usually prescribed for a substance use disorder. */
const offered = ({ rules }: FormContext): readonly Choice[] => {
  const usual: Readonly<Record<string, readonly string[]>> = rules.medication.usualPurposes;
  return choicesOf(medicationNames).filter(
    ({ value }) => value !== 'other' && !usual[value]?.includes('other'),
  );
};

/** Medication was offered, and what the person said to it. */
export const medicationOfferForm: FormKind<MedicationOffer, MedicationOfferDraft> = {
  path: 'medication-offers',
  title: 'Offer of medication',
  rows: ({ medicationOffers }) => medicationOffers as readonly MedicationOffer[],
  fields: [
    { name: 'on', label: 'Day', control: 'date' },
    {
      name: 'purpose',
      label: 'Medication',
      control: 'buttons',
      choices: () => choicesOf({ moud, maud }),
    },
    {
      name: 'medication',
      label: 'Which one',
      control: 'list',
      choices: offered,
      optional: true,
      nullWord: 'No single one',
    },
    {
      name: 'outcome',
      label: 'What they said',
      control: 'buttons',
      choices: () => choicesOf(offerWords),
    },
    {
      name: 'words',
      label: 'In their words',
      control: 'long-text',
      maxLength: 1000,
      optional: true,
      nullWord: 'Not recorded',
    },
  ],
  start: ({ today, record }) => ({
    on: today,
    purpose: record.substanceGoals.some(({ substance }) => substance === 'opioids')
      ? 'moud'
      : 'maud',
    medication: null,
    outcome: 'wants-to-think',
    words: null,
  }),
  typed: ({ on, purpose, medication, outcome, words }) => ({
    on,
    purpose,
    medication,
    outcome,
    words,
  }),
  faults: medicationOfferFaults,
};
