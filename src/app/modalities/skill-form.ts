import type { SkillRecord, SkillRecordDraft } from '#contract/modalities';
import { coreSkills } from '#domain/modalities/skill';
import { skillFaults } from '#domain/modalities/skill-faults';
import { choicesOf, type FormContext } from '../recording/form-kind';
import { skillWords } from './modalities-labels';
import { dayField, modalityForm, ratingField } from './modality-form';
import { stepWords } from './modality-words';

const wasUsed = ({ step }: SkillRecordDraft): boolean => step === 'used';

/** Quick by design: most records are a skill used today, so only the skill is left to choose. */
const start = ({ today, about }: FormContext): SkillRecordDraft => ({
  skill: coreSkills.find((skill) => skill === about) ?? 'distraction',
  step: 'used',
  on: today,
  context: null,
  urgeBefore: null,
  urgeAfter: null,
  helped: null,
});

/** A skill taught, practised or used. */
export const skillForm = modalityForm<SkillRecord, SkillRecordDraft>({
  path: 'skills',
  title: 'Skill',
  rows: ({ skills }) => skills as readonly SkillRecord[],
  fields: [
    { name: 'skill', label: 'Skill', control: 'buttons', choices: choicesOf(skillWords) },
    { name: 'step', label: 'Step', control: 'buttons', choices: choicesOf(stepWords) },
    dayField,
    { ...ratingField('urgeBefore', 'Urge before, 0 to 10'), when: wasUsed },
    { ...ratingField('urgeAfter', 'Urge after, 0 to 10'), when: wasUsed },
    { ...ratingField('helped', 'Did it help, 0 to 10'), when: wasUsed },
    { name: 'context', label: 'Where and when', control: 'text', maxLength: 500, optional: true },
  ],
  start,
  faults: skillFaults,
});
