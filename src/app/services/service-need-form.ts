import type { Draft } from '#domain/chart/recording';
import { serviceNeedDoubts, serviceNeedFaults } from '#domain/services/service-faults';
import type { ServiceNeed } from '#domain/services/service-need';
import { choicesOf, type FormContext, type FormKind } from '../recording/form-kind';
import { serviceKindWords, serviceStageWords } from './services-labels';

const stageWords = Object.fromEntries(
  Object.entries(serviceStageWords).map(([stage, [, word]]) => [stage, word]),
);

/** The case manager of the episode, whose turn it usually is. */
const usualOwner = ({ record, team }: FormContext): string | null =>
  team.find(({ id }) => id === record.episode.caseManagerId)?.name ?? null;

/** What of a need is typed. */
export const typedNeed = (need: ServiceNeed): Draft<ServiceNeed> => ({
  kind: need.kind,
  need: need.need,
  service: need.service,
  stage: need.stage,
  stageSince: need.stageSince,
  stageReason: need.stageReason,
  ownerName: need.ownerName,
  nextStep: need.nextStep,
  nextStepOn: need.nextStepOn,
  barrier: need.barrier,
});

/** A need beside the treatment, what was arranged for it, and whose turn it is. */
export const serviceNeedForm: FormKind<ServiceNeed> = {
  path: 'service-needs',
  title: 'Need',
  rows: ({ serviceNeeds }) => serviceNeeds,
  fields: [
    { name: 'kind', label: 'Kind', control: 'list', choices: choicesOf(serviceKindWords) },
    { name: 'need', label: 'What they need', control: 'text', maxLength: 500 },
    {
      name: 'service',
      label: 'Service',
      control: 'text',
      maxLength: 200,
      optional: true,
      nullWord: 'Not arranged yet',
    },
    { name: 'stage', label: 'Stage', control: 'list', choices: choicesOf(stageWords) },
    { name: 'stageSince', label: 'In this stage since', control: 'date' },
    {
      name: 'stageReason',
      label: 'Why, or what they said',
      control: 'text',
      maxLength: 200,
      optional: true,
      nullWord: 'Nothing said',
      hint: () => 'Needed where it goes back a stage.',
    },
    {
      name: 'ownerName',
      label: 'Whose turn it is',
      control: 'text',
      maxLength: 120,
      optional: true,
      nullWord: 'Nobody yet',
    },
    {
      name: 'nextStep',
      label: 'Next step',
      control: 'text',
      maxLength: 500,
      optional: true,
      nullWord: 'None',
    },
    {
      name: 'nextStepOn',
      label: 'Next step on',
      control: 'date',
      optional: true,
      nullWord: 'No day',
      when: ({ nextStep }) => nextStep !== null,
    },
    {
      name: 'barrier',
      label: 'What stands in the way, in a word',
      control: 'text',
      maxLength: 500,
      optional: true,
      nullWord: 'None recorded',
    },
  ],
  start: (context) => ({
    kind: 'case-management',
    need: '',
    service: null,
    stage: 'identified',
    stageSince: context.today,
    stageReason: null,
    ownerName: usualOwner(context),
    nextStep: null,
    nextStepOn: null,
    barrier: null,
  }),
  typed: typedNeed,
  faults: serviceNeedFaults,
  doubts: serviceNeedDoubts,
};
