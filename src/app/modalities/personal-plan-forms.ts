import type {
  CopingAheadPlan,
  CopingAheadPlanDraft,
  RelapsePreventionPlan,
  RelapsePreventionPlanDraft,
} from '#contract/modalities';
import { inForce } from '#domain/chart/recorded';
import { copingAheadFaults, relapsePreventionFaults } from '#domain/modalities/skill-faults';
import type { FormContext } from '../recording/form-kind';
import { modalityForm, ratingField, wordsField } from './modality-form';

/** A situation that is coming, with what the person will do. */
export const copingAheadForm = modalityForm<CopingAheadPlan, CopingAheadPlanDraft>({
  path: 'coping-ahead-plans',
  title: 'Coping-ahead plan',
  rows: ({ copingAheadPlans }) => copingAheadPlans as readonly CopingAheadPlan[],
  fields: [
    { name: 'madeOn', label: 'Made on', control: 'date' },
    { name: 'situation', label: 'Situation', control: 'long-text', maxLength: 1000 },
    ratingField('predictedUrge', 'Urge they expect, 0 to 10'),
    { name: 'plan', label: 'What they will do', control: 'long-text', maxLength: 2000 },
    { name: 'rehearsedOn', label: 'Rehearsed on', control: 'date', optional: true },
    wordsField('outcome', 'How it went'),
  ],
  start: ({ today }) => ({
    madeOn: today,
    situation: '',
    predictedUrge: null,
    plan: '',
    rehearsedOn: null,
    outcome: null,
  }),
  faults: copingAheadFaults,
});

const firstVersion: Omit<RelapsePreventionPlanDraft, 'revisedOn' | 'copyGivenOn'> = {
  triggers: null,
  warningSigns: null,
  coping: null,
  peopleToCall: null,
  medication: null,
  naloxonePlace: null,
  sharedWith: null,
};

/** A revision begins with the words of the version before it. */
const revision = ({ record, today }: FormContext): RelapsePreventionPlanDraft => {
  const last = inForce(record.relapsePreventionPlans)
    .toSorted((a, b) => a.revisedOn.localeCompare(b.revisedOn))
    .at(-1);
  const { triggers, warningSigns, coping, peopleToCall, medication, naloxonePlace, sharedWith } =
    last ?? firstVersion;
  return {
    revisedOn: today,
    triggers,
    warningSigns,
    coping,
    peopleToCall,
    medication,
    naloxonePlace,
    sharedWith,
    copyGivenOn: null,
  };
};

/** A version of the relapse-prevention and emergency plan. */
export const relapsePreventionForm = modalityForm<
  RelapsePreventionPlan,
  RelapsePreventionPlanDraft
>({
  path: 'relapse-prevention-plans',
  title: 'Relapse-prevention plan',
  rows: ({ relapsePreventionPlans }) => relapsePreventionPlans as readonly RelapsePreventionPlan[],
  fields: [
    { name: 'revisedOn', label: 'Day of this version', control: 'date' },
    wordsField('triggers', 'Triggers', 2000),
    wordsField('warningSigns', 'Warning signs', 2000),
    wordsField('coping', 'What helps', 2000),
    wordsField('peopleToCall', 'People to call'),
    wordsField('medication', 'Medication'),
    {
      name: 'naloxonePlace',
      label: 'Where the naloxone is',
      control: 'text',
      maxLength: 300,
      optional: true,
    },
    {
      name: 'sharedWith',
      label: 'Shared with, by consent',
      control: 'text',
      maxLength: 300,
      optional: true,
      nullWord: 'Nobody',
    },
    {
      name: 'copyGivenOn',
      label: 'Copy given to the person on',
      control: 'date',
      optional: true,
      nullWord: 'Not yet',
    },
  ],
  start: revision,
  faults: relapsePreventionFaults,
});
