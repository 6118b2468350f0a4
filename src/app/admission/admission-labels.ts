import type { ChecklistItem } from '#domain/admission/admission-checklist';
import type { DiagnosisSeverity, ReferralSource } from '#domain/admission/episode-facts';
import type { AdmissionSource, EndReason, Substance, UseGoal } from '#domain/chart/episode';
import type { LivingSituation } from '#domain/step-down/step-down-record';
import { livingWords } from '../step-down/step-down-labels';
import { substanceWords } from '../substance-monitoring/substance-monitoring-labels';
import type { FieldChoice } from '../ui/fields/field-spec';

const choicesOf = <Value extends string>(words: Readonly<Record<Value, string>>): FieldChoice[] =>
  Object.entries<string>(words).map(([value, word]) => ({ value, word }));

export const sourceWords: Record<Exclude<AdmissionSource, 'trial-randomization'>, string> = {
  direct: 'No earlier level of care',
  'step-down-residential': 'Step-down from residential care',
  'step-down-partial-hospital': 'Step-down from partial hospitalization',
  'step-up-outpatient': 'Step-up from outpatient care',
  hospital: 'Hospital',
  transfer: 'Transfer from another program',
};
export const referralWords: Record<ReferralSource, string> = {
  'self-or-family': 'Self or family',
  'criminal-justice': 'Criminal justice',
  'health-care': 'Health care',
  other: 'Other',
};
export const summaryWords: Record<'received' | 'missing' | 'not-expected', string> = {
  'not-expected': 'None to expect',
  missing: 'Expected, not here yet',
  received: 'Received',
};
export const severityWords: Record<DiagnosisSeverity, string> = {
  mild: 'Mild',
  moderate: 'Moderate',
  severe: 'Severe',
};
export const goalWords: Record<UseGoal, string> = {
  abstinence: 'No use',
  reduction: 'Less use',
};
export const endWords: Record<EndReason, string> = {
  completed: 'Completed',
  transferred: 'Transferred to other care',
  'left-before-planned': 'Left before planned',
  'ended-by-program': 'Ended by the program',
  incarcerated: 'Incarcerated',
  died: 'Died',
  other: 'Other reason',
};
export const checklistWords: Record<ChecklistItem, string> = {
  consents: 'Consents signed',
  team: 'Primary therapist assigned',
  'emergency-contact': 'Emergency contact',
  'living-situation': 'Living situation',
  diagnoses: 'Diagnoses',
  substances: 'Substances with goals',
  assessment: 'Assessment of the six dimensions',
  'prior-summary': 'Summary of the earlier level of care',
  measures: 'Admission measures',
  plan: 'First treatment plan signed',
};

export const sourceChoices = choicesOf(sourceWords);
export const referralChoices = choicesOf(referralWords);
export const summaryChoices = choicesOf(summaryWords);
export const severityChoices = choicesOf(severityWords);
export const goalChoices = choicesOf(goalWords);
export const endChoices = choicesOf(endWords);
export const substanceChoices = choicesOf<Substance>(substanceWords);
export const livingChoices = choicesOf<LivingSituation>(livingWords);
export const yesNoChoices = choicesOf({ yes: 'Yes', no: 'No' });
export const roleOfSubstanceChoices = choicesOf({ primary: 'Primary', secondary: 'Secondary' });
export const safetyChoices = choicesOf({ safe: 'Safe', unsafe: 'Not safe' });
