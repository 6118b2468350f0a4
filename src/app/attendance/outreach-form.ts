import type { OutreachContact, OutreachDraft } from '#contract/attendance';
import { outreachFaults } from '#domain/attendance/outreach-faults';
import type { FormKind } from '../recording/form-kind';
import { outreachChannelWords, outreachOutcomeWords } from './attendance-labels';

const sentence = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const choicesOf = (words: Readonly<Record<string, string>>) => () =>
  Object.entries(words).map(([value, word]) => ({ value, word: sentence(word) }));

/** A try to reach somebody who did not come. */
export const outreachForm: FormKind<OutreachContact, OutreachDraft> = {
  path: 'outreach-contacts',
  title: 'Outreach contact',
  rows: ({ outreach }) => outreach as readonly OutreachContact[],
  fields: [
    { name: 'on', label: 'Day', control: 'date' },
    {
      name: 'channel',
      label: 'How',
      control: 'buttons',
      choices: choicesOf(outreachChannelWords),
    },
    {
      name: 'outcome',
      label: 'Outcome',
      control: 'buttons',
      choices: choicesOf(outreachOutcomeWords),
    },
  ],
  start: ({ today }) => ({ on: today, channel: 'phone', outcome: 'reached' }),
  typed: ({ on, channel, outcome }) => ({ on, channel, outcome }),
  faults: outreachFaults,
};
