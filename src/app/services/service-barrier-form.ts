import { serviceBarrierFaults } from '#domain/services/service-faults';
import type { ServiceBarrier } from '#domain/services/service-need';
import type { FormKind } from '../recording/form-kind';
import { chosenNeed, needChoices } from './service-referral-form';

/** What stands in the way, and whose turn it is. */
export const serviceBarrierForm: FormKind<ServiceBarrier> = {
  path: 'service-barriers',
  title: 'Barrier',
  rows: ({ serviceBarriers }) => serviceBarriers,
  fields: [
    {
      name: 'needId',
      label: 'What it blocks',
      control: 'list',
      choices: needChoices,
      optional: true,
      nullWord: 'Care as a whole',
    },
    { name: 'barrier', label: 'What stands in the way', control: 'text', maxLength: 500 },
    { name: 'since', label: 'Since', control: 'date' },
    { name: 'ownerName', label: 'Whose turn it is', control: 'text', maxLength: 120 },
    { name: 'nextStep', label: 'Next step', control: 'text', maxLength: 500 },
    {
      name: 'nextStepOn',
      label: 'Next step on',
      control: 'date',
      optional: true,
      nullWord: 'No day',
    },
    {
      name: 'clearedOn',
      label: 'Cleared on',
      control: 'date',
      optional: true,
      nullWord: 'Still there',
    },
  ],
  start: (context) => ({
    needId: chosenNeed(context),
    barrier: '',
    since: context.today,
    ownerName: context.team.find(({ id }) => id === context.by)?.name ?? '',
    nextStep: '',
    nextStepOn: null,
    clearedOn: null,
  }),
  typed: ({ needId, barrier, since, ownerName, nextStep, nextStepOn, clearedOn }) => ({
    needId,
    barrier,
    since,
    ownerName,
    nextStep,
    nextStepOn,
    clearedOn,
  }),
  faults: serviceBarrierFaults,
};
