import type {
  CbtWork,
  CbtWorkDraft,
  ChangeRulers,
  ChangeRulersDraft,
  EducationWork,
  EducationWorkDraft,
} from '#contract/modalities';
import {
  cbtFaults,
  changeRulersFaults,
  educationFaults,
} from '#domain/modalities/modality-work-faults';
import { choicesOf } from '../recording/form-kind';
import { dayField, modalityForm, ratingField, skillField, wordsField } from './modality-form';
import { educationWords, homeworkWords, understoodWords } from './modality-words';

const homeworkFields = [
  wordsField('homework', 'Homework'),
  {
    name: 'homeworkState',
    label: 'Homework is',
    control: 'buttons',
    choices: choicesOf(homeworkWords),
    optional: true,
    nullWord: 'No homework',
  },
] as const;
const noHomework = { homework: null, homeworkState: null } as const;

/** Cognitive-behavioral work of one session. */
export const cbtForm = modalityForm<CbtWork, CbtWorkDraft>({
  path: 'cbt-work',
  title: 'Cognitive-behavioral work',
  rows: ({ cbtWork }) => cbtWork as readonly CbtWork[],
  fields: [
    { name: 'topic', label: 'Topic', control: 'text', maxLength: 200 },
    dayField,
    wordsField('situation', 'Situation'),
    wordsField('thought', 'Thought'),
    wordsField('feeling', 'Feeling'),
    wordsField('behavior', 'What they did'),
    skillField,
    ...homeworkFields,
  ],
  start: ({ today }) => ({
    on: today,
    topic: '',
    situation: null,
    thought: null,
    feeling: null,
    behavior: null,
    skill: null,
    ...noHomework,
  }),
  faults: cbtFaults,
});

/** Where somebody stands on a change, in their own marks and words. */
export const changeRulersForm = modalityForm<ChangeRulers, ChangeRulersDraft>({
  path: 'change-rulers',
  title: 'Motivational rulers',
  rows: ({ changeRulers }) => changeRulers as readonly ChangeRulers[],
  fields: [
    dayField,
    ratingField('readiness', 'Readiness, 0 to 10'),
    ratingField('importance', 'Importance, 0 to 10'),
    ratingField('confidence', 'Confidence, 0 to 10'),
    wordsField('changeTalk', 'What they said about change'),
    wordsField('changePlan', 'Change plan'),
  ],
  start: ({ today }) => ({
    on: today,
    readiness: null,
    importance: null,
    confidence: null,
    changeTalk: null,
    changePlan: null,
  }),
  faults: changeRulersFaults,
});

/** An educational unit. */
export const educationForm = modalityForm<EducationWork, EducationWorkDraft>({
  path: 'education-work',
  title: 'Education',
  rows: ({ educationWork }) => educationWork as readonly EducationWork[],
  fields: [
    { name: 'module', label: 'Unit', control: 'list', choices: choicesOf(educationWords) },
    dayField,
    {
      name: 'understood',
      label: 'Understood',
      control: 'buttons',
      choices: choicesOf(understoodWords),
      optional: true,
    },
    ...homeworkFields,
  ],
  start: ({ today }) => ({ on: today, module: 'coping', understood: null, ...noHomework }),
  faults: educationFaults,
});
