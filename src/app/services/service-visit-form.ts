import { serviceVisitFaults } from '#domain/services/service-faults';
import { type ServiceVisit, visitedServices } from '#domain/services/service-need';
import { choicesOf, type FormKind } from '../recording/form-kind';
import { knownFromWords, serviceKindWords } from './services-labels';

const kindWords = Object.fromEntries(visitedServices.map((kind) => [kind, serviceKindWords[kind]]));

/** One visit to a service around the treatment. */
export const serviceVisitForm: FormKind<ServiceVisit> = {
  path: 'service-visits',
  title: 'Visit to a service',
  rows: ({ serviceVisits }) => serviceVisits,
  fields: [
    { name: 'kind', label: 'Service', control: 'list', choices: choicesOf(kindWords) },
    { name: 'on', label: 'Day', control: 'date' },
    {
      name: 'minutes',
      label: 'Length',
      control: 'number',
      min: 1,
      max: 720,
      unit: 'minutes',
      optional: true,
    },
    {
      name: 'knownFrom',
      label: 'Known from',
      control: 'buttons',
      choices: choicesOf(knownFromWords),
    },
    {
      name: 'what',
      label: 'What it was',
      control: 'text',
      maxLength: 200,
      optional: true,
      nullWord: 'Not said',
    },
  ],
  start: ({ today, about }) => ({
    kind: visitedServices.find((kind) => kind === about) ?? 'fitness',
    on: today,
    minutes: null,
    knownFrom: 'person',
    what: null,
  }),
  typed: ({ kind, on, minutes, knownFrom, what }) => ({ kind, on, minutes, knownFrom, what }),
  faults: serviceVisitFaults,
};
