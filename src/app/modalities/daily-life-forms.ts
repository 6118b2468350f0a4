import type {
  ChosenSupport,
  ChosenSupportDraft,
  HomePractice,
  HomePracticeDraft,
  RiskSituation,
  RiskSituationDraft,
  Urge,
  UrgeDraft,
  WeeklySchedule,
  WeeklyScheduleDraft,
} from '#contract/daily-life';
import { inForce } from '#domain/chart/recorded';
import { type Weekday, weekdays } from '#domain/modalities/daily-life';
import {
  chosenSupportFaults,
  homePracticeFaults,
  riskSituationFaults,
  urgeFaults,
  weeklyScheduleFaults,
} from '#domain/modalities/daily-life-faults';
import { choicesOf, type FormContext } from '../recording/form-kind';
import { dayField, modalityForm, ratingField, skillField, wordsField } from './modality-form';
import { practiceWords, riskWords, supportWords, weekdayWords } from './modality-words';

const MINUTES_PER_DAY = 1440;
const USUAL_MINUTES = 10;

/** Mindfulness, meditation and self-compassion at home. */
export const homePracticeForm = modalityForm<HomePractice, HomePracticeDraft>({
  path: 'home-practice',
  title: 'Practice at home',
  rows: ({ homePractice }) => homePractice as readonly HomePractice[],
  fields: [
    { name: 'practice', label: 'Practice', control: 'buttons', choices: choicesOf(practiceWords) },
    {
      name: 'minutes',
      label: 'Minutes',
      control: 'number',
      min: 1,
      max: MINUTES_PER_DAY,
      unit: 'min',
    },
    dayField,
    wordsField('note', 'Words that help, what they noticed', 500),
  ],
  start: ({ today }) => ({
    on: today,
    practice: 'mindfulness',
    minutes: USUAL_MINUTES,
    note: null,
  }),
  faults: homePracticeFaults,
});

/** One craving or urge. */
export const urgeForm = modalityForm<Urge, UrgeDraft>({
  path: 'urges',
  title: 'Urge',
  rows: ({ urges }) => urges as readonly Urge[],
  fields: [
    { name: 'strength', label: 'How strong, 0 to 10', control: 'number', min: 0, max: 10 },
    dayField,
    { name: 'time', label: 'Time', control: 'time', optional: true },
    wordsField('context', 'Where, with whom, what came before'),
    skillField,
    wordsField('response', 'What else they did'),
    ratingField('strengthAfter', 'How strong after that, 0 to 10'),
  ],
  start: ({ today }) => ({
    on: today,
    time: null,
    strength: 5,
    strengthAfter: null,
    context: null,
    skill: null,
    response: null,
  }),
  faults: urgeFaults,
});

/** A place, person, memory or feeling that brings urges. */
export const riskSituationForm = modalityForm<RiskSituation, RiskSituationDraft>({
  path: 'risk-situations',
  title: 'High-risk situation',
  rows: ({ riskSituations }) => riskSituations as readonly RiskSituation[],
  fields: [
    { name: 'kind', label: 'Kind', control: 'list', choices: choicesOf(riskWords) },
    { name: 'situation', label: 'Situation', control: 'long-text', maxLength: 500 },
    wordsField('response', 'What they will do'),
    dayField,
    {
      name: 'settledOn',
      label: 'No longer one since',
      control: 'date',
      optional: true,
      nullWord: 'Still one',
    },
  ],
  start: ({ today }) => ({
    on: today,
    kind: 'place',
    situation: '',
    response: null,
    settledOn: null,
  }),
  faults: riskSituationFaults,
});

/** The next week begins with the plan of the last. */
const scheduleStart = ({ record, today }: FormContext): WeeklyScheduleDraft => {
  const last = inForce(record.weeklySchedules).at(-1);
  const days = weekdays.map((day) => [day, last?.[day] ?? null] as const);
  return { ...(Object.fromEntries(days) as Record<Weekday, string | null>), on: today };
};

/** The person's plan of a week. */
export const weeklyScheduleForm = modalityForm<WeeklySchedule, WeeklyScheduleDraft>({
  path: 'weekly-schedules',
  title: 'Weekly schedule',
  rows: ({ weeklySchedules }) => weeklySchedules as readonly WeeklySchedule[],
  fields: [dayField, ...weekdays.map((day) => wordsField(day, weekdayWords[day], 500))],
  start: scheduleStart,
  faults: weeklyScheduleFaults,
});

/** A support that the person chose; nothing is scored. */
export const chosenSupportForm = modalityForm<ChosenSupport, ChosenSupportDraft>({
  path: 'chosen-supports',
  title: 'Chosen support',
  rows: ({ chosenSupports }) => chosenSupports as readonly ChosenSupport[],
  fields: [
    { name: 'kind', label: 'Kind', control: 'list', choices: choicesOf(supportWords) },
    { name: 'inTheirWords', label: 'In their words', control: 'long-text', maxLength: 500 },
    dayField,
    {
      name: 'endedOn',
      label: 'No longer chosen since',
      control: 'date',
      optional: true,
      nullWord: 'Still chosen',
    },
  ],
  start: ({ today }) => ({ on: today, kind: 'spirituality', inTheirWords: '', endedOn: null }),
  faults: chosenSupportFaults,
});
