import type { SafetyEvent, SafetyEventDraft } from '#contract/safety';
import { safetyEventFaults } from '#domain/safety/safety-faults';
import type { FormKind } from '../recording/form-kind';
import {
  actionWords,
  callerWords,
  channelWords,
  choicesOf,
  safetyEventWords,
  severityWords,
} from './safety-labels';

/** A crisis contact, an overdose, a disclosure; its follow-up is added to the same record. */
export const safetyEventForm: FormKind<SafetyEvent, SafetyEventDraft> = {
  path: 'safety-events',
  title: 'Safety event',
  rows: ({ safetyEvents }) => safetyEvents as readonly SafetyEvent[],
  fields: [
    {
      name: 'kind',
      label: 'What happened',
      control: 'list',
      choices: () => choicesOf(safetyEventWords),
    },
    {
      name: 'summary',
      label: 'In one line',
      control: 'text',
      maxLength: 1000,
      hint: ({ kind }) =>
        kind === 'suicide-disclosure'
          ? 'Saving opens a suicide alert, whatever else is recorded.'
          : 'Describe what happened; details can follow.',
    },
    { name: 'occurredAt', label: 'When', control: 'moment' },
    {
      name: 'severity',
      label: 'How serious',
      control: 'buttons',
      choices: () => choicesOf(severityWords),
      optional: true,
      nullWord: 'Not judged',
    },
    {
      name: 'channel',
      label: 'How we heard',
      control: 'list',
      choices: () => choicesOf(channelWords),
      optional: true,
    },
    {
      name: 'caller',
      label: 'From whom',
      control: 'list',
      choices: () => choicesOf(callerWords),
      optional: true,
    },
    {
      name: 'actions',
      label: 'Done at once',
      control: 'checks',
      choices: () => choicesOf(actionWords),
    },
    {
      name: 'followedUpAt',
      label: 'Followed up',
      control: 'moment',
      optional: true,
      nullWord: 'Not yet',
    },
    {
      name: 'followUp',
      label: 'What the follow-up found',
      control: 'long-text',
      maxLength: 1000,
      optional: true,
      nullWord: 'Not yet',
    },
    {
      name: 'closedAt',
      label: 'Closed',
      control: 'moment',
      optional: true,
      nullWord: 'Still open',
    },
  ],
  start: ({ now }) => ({
    kind: 'crisis-contact',
    occurredAt: now,
    channel: null,
    caller: null,
    severity: null,
    summary: '',
    actions: [],
    followedUpAt: null,
    followUp: null,
    closedAt: null,
  }),
  typed: ({ kind, occurredAt, channel, caller, severity, summary, actions, ...rest }) => ({
    kind,
    occurredAt,
    channel,
    caller,
    severity,
    summary,
    actions: [...actions],
    followedUpAt: rest.followedUpAt,
    followUp: rest.followUp,
    closedAt: rest.closedAt,
  }),
  faults: safetyEventFaults,
};
