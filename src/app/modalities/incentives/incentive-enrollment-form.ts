import type { IncentiveEnrollment, IncentiveEnrollmentDraft } from '#contract/incentives';
import { incentiveEnrollmentFaults } from '#domain/modalities/incentive-faults';
import { choicesOf } from '../../recording/form-kind';
import { modalityForm, wordsField } from '../modality-form';
import { scheduleWords, targetWords } from './incentive-words';

const MOST_DOLLARS = 10_000;

/** Somebody's place in an incentive schedule. */
export const incentiveEnrollmentForm = modalityForm<IncentiveEnrollment, IncentiveEnrollmentDraft>({
  path: 'incentive-enrollments',
  title: 'Incentive schedule',
  rows: ({ incentiveEnrollments }) => incentiveEnrollments as readonly IncentiveEnrollment[],
  fields: [
    {
      name: 'target',
      label: 'What is rewarded',
      control: 'buttons',
      choices: choicesOf(targetWords),
    },
    { name: 'schedule', label: 'Schedule', control: 'list', choices: choicesOf(scheduleWords) },
    { name: 'payer', label: 'Who pays', control: 'text', maxLength: 80 },
    {
      name: 'annualCap',
      label: 'Limit a year, in dollars',
      control: 'number',
      min: 0,
      max: MOST_DOLLARS,
      step: 0.01,
      unit: '$',
      optional: true,
      hint: (_draft, { rules }) => `Empty: $${rules.modalities.contingency.annualCap}.`,
    },
    { name: 'startedOn', label: 'From', control: 'date' },
    { name: 'endedOn', label: 'Ended on', control: 'date', optional: true, nullWord: 'Goes on' },
    {
      ...wordsField('endReason', 'Why it ended', 500),
      when: ({ endedOn }: IncentiveEnrollmentDraft) => endedOn !== null,
    },
  ],
  start: ({ today }) => ({
    startedOn: today,
    target: 'stimulants',
    schedule: 'draws-per-sample',
    payer: 'Program',
    annualCap: null,
    endedOn: null,
    endReason: null,
  }),
  faults: incentiveEnrollmentFaults,
});
