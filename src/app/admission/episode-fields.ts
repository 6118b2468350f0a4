import type { FieldChoice, FieldSpec } from '../ui/fields/field-spec';
import {
  goalChoices,
  livingChoices,
  referralChoices,
  roleOfSubstanceChoices,
  safetyChoices,
  severityChoices,
  sourceChoices,
  substanceChoices,
  summaryChoices,
  yesNoChoices,
} from './admission-labels';

/** What describes an episode, but for the program and its lists. */
export const courseFields: readonly FieldSpec[] = [
  { name: 'admittedOn', label: 'Admitted on', control: 'date' },
  { name: 'plannedEndOn', label: 'Planned end', control: 'date', optional: true },
  { name: 'admissionSource', label: 'Came from', control: 'list', choices: sourceChoices },
  {
    name: 'referralSource',
    label: 'Referred by',
    control: 'list',
    choices: referralChoices,
    optional: true,
  },
  {
    name: 'priorSummary',
    label: 'Summary of earlier care',
    control: 'list',
    choices: summaryChoices,
  },
  {
    name: 'withdrawalHistory',
    label: 'Complicated withdrawal in the past',
    control: 'list',
    choices: yesNoChoices,
    optional: true,
    hint: 'A seizure or delirium: alcohol or sedatives are then urgent.',
  },
  {
    name: 'personGoal',
    label: 'What they want, in their own words',
    control: 'long-text',
    maxLength: 500,
    optional: true,
  },
  {
    name: 'strengths',
    label: 'Strengths',
    control: 'long-text',
    maxLength: 500,
    optional: true,
  },
];

export const programFields = (
  programs: readonly FieldChoice[],
  tracks: readonly FieldChoice[],
): FieldSpec[] => [
  {
    name: 'programId',
    label: 'Program',
    control: 'list',
    choices: programs,
    optional: true,
    nullWord: 'No program of ours',
  },
  { name: 'track', label: 'Track', control: 'list', choices: tracks },
];

export const diagnosisFields: readonly FieldSpec[] = [
  {
    name: 'icd10',
    label: 'ICD-10 code',
    control: 'text',
    maxLength: 12,
    hint: 'Such as F10.20.',
  },
  { name: 'label', label: 'Diagnosis in words', control: 'text', maxLength: 200 },
  {
    name: 'severity',
    label: 'Severity',
    control: 'list',
    choices: severityChoices,
    optional: true,
  },
  { name: 'coOccurring', label: 'Co-occurring', control: 'list', choices: yesNoChoices },
];

const days = { control: 'number', min: 0, max: 30 } as const;

export const substanceFields: readonly FieldSpec[] = [
  { name: 'substance', label: 'Substance', control: 'list', choices: substanceChoices },
  { name: 'role', label: 'Role', control: 'list', choices: roleOfSubstanceChoices },
  {
    name: 'severity',
    label: 'Severity',
    control: 'list',
    choices: severityChoices,
    optional: true,
  },
  { name: 'goal', label: 'The person’s goal', control: 'list', choices: goalChoices },
  { name: 'targetDays', label: 'Days of use aimed at', unit: 'in 30', ...days },
  {
    name: 'baselineDays',
    label: 'Days of use before admission',
    unit: 'in 30',
    ...days,
    optional: true,
  },
];

export const homeFields: readonly FieldSpec[] = [
  {
    name: 'situation',
    label: 'Living situation',
    control: 'list',
    choices: livingChoices,
    optional: true,
  },
  {
    name: 'safety',
    label: 'Home is',
    control: 'list',
    choices: safetyChoices,
    optional: true,
  },
  {
    name: 'someoneUsing',
    label: 'Somebody at home uses substances',
    control: 'list',
    choices: yesNoChoices,
    optional: true,
  },
];

export const consentFields: readonly FieldSpec[] = [
  { name: 'recipient', label: 'May be told', control: 'text', maxLength: 200 },
  { name: 'purpose', label: 'What for', control: 'text', maxLength: 500 },
  { name: 'scope', label: 'What may be said', control: 'text', maxLength: 500 },
  { name: 'signedOn', label: 'Signed on', control: 'date' },
  { name: 'endsOn', label: 'Ends on', control: 'date', optional: true },
];
