import type {
  HappinessRating,
  HappinessRatingDraft,
  SobrietySampling,
  SobrietySamplingDraft,
} from '#contract/modalities';
import { type LifeArea, lifeAreas, lifeAreaWords } from '#domain/modalities/life-area';
import { happinessFaults, samplingFaults } from '#domain/modalities/modality-work-faults';
import { addDays } from '#domain/time/plain-date';
import { choicesOf } from '../recording/form-kind';
import { dayField, modalityForm, wordsField } from './modality-form';
import { samplingWords, substanceWords } from './modality-words';

/** Days of the first trial that is usually agreed. */
const USUAL_TRIAL_DAYS = 30;

const areaField = (area: LifeArea) =>
  ({
    name: area,
    label: `${lifeAreaWords[area]}, 1 to 10`,
    control: 'number',
    min: 1,
    max: 10,
    optional: true,
    nullWord: 'Not asked',
  }) as const;

const notAsked = () =>
  Object.fromEntries(lifeAreas.map((area) => [area, null])) as Record<LifeArea, null>;

/** The happiness scale of community reinforcement. */
export const happinessForm = modalityForm<HappinessRating, HappinessRatingDraft>({
  path: 'happiness-ratings',
  title: 'Happiness by area of life',
  rows: ({ happinessRatings }) => happinessRatings as readonly HappinessRating[],
  fields: [dayField, ...lifeAreas.map(areaField)],
  start: ({ today }) => ({ on: today, ...notAsked() }),
  faults: happinessFaults,
});

/** A trial without a substance, agreed for some days. */
export const samplingForm = modalityForm<SobrietySampling, SobrietySamplingDraft>({
  path: 'sobriety-samplings',
  title: 'Trial without a substance',
  rows: ({ sobrietySamplings }) => sobrietySamplings as readonly SobrietySampling[],
  fields: [
    {
      name: 'substance',
      label: 'Substance',
      control: 'list',
      choices: choicesOf(substanceWords),
    },
    { name: 'agreedOn', label: 'Agreed on', control: 'date' },
    { name: 'startsOn', label: 'First day', control: 'date' },
    { name: 'endsOn', label: 'Last day', control: 'date' },
    {
      name: 'outcome',
      label: 'How it went',
      control: 'buttons',
      choices: choicesOf(samplingWords),
      optional: true,
      nullWord: 'Not over yet',
    },
    wordsField('note', 'What was agreed'),
  ],
  start: ({ today, record }) => ({
    agreedOn: today,
    substance: record.substanceGoals.find(({ role }) => role === 'primary')?.substance ?? 'alcohol',
    startsOn: today,
    endsOn: addDays(today, USUAL_TRIAL_DAYS),
    outcome: null,
    note: null,
  }),
  faults: samplingFaults,
});
