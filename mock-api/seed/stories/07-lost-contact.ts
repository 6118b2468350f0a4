import { addDays } from '#domain/time/plain-date';
import type { Story } from './story.ts';

const DAYS_IN = 40;
const LAST_DAY = 18;

/** Came for eighteen days and has not been seen since, in spite of calls. */
export const lostContact: Story = {
  id: '07-lost-contact',
  title: 'Lost to contact at day 18',
  team: 'demonstration',
  daysIn: DAYS_IN,
  plannedWeeks: 12,
  person: { givenName: 'Gus', familyName: 'Draftwick', pronouns: 'he/him', sex: 'male' },
  profile: { primary: 'methamphetamine', severity: 'severe', words: 'Sleep, eat, see my son.' },
  presence: ({ heldOn }, { today }) =>
    heldOn > addDays(today, LAST_DAY - DAYS_IN)
      ? { status: 'no-show', attendedMinutes: 0, barrier: null }
      : null,
  expectations: {
    tier: 'concern',
    reasons: [
      ['M07', 2],
      ['M08', 2],
    ],
    only: false,
    status: 'review-for-more-care',
    triggers: ['T5'],
    says: ['Lost contact'],
  },
};
