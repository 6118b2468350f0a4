import { addDays } from '#domain/time/plain-date';
import { safetyEvent } from '../records/safety.ts';
import type { Story } from './story.ts';
import { testWith } from './story-changes.ts';

/** Drank again after eight weeks, with withdrawal seizures in the past: more care is to be reviewed. */
export const returnToAlcohol: Story = {
  id: '06-return-to-alcohol',
  title: 'Step-up after return to alcohol',
  team: 'demonstration',
  daysIn: 57,
  plannedWeeks: 12,
  person: { givenName: 'Farah', familyName: 'Imaginwell', pronouns: 'she/her', sex: 'female' },
  profile: {
    primary: 'alcohol',
    severity: 'severe',
    withdrawalHistory: 'yes',
    words: 'See my grandson grow up.',
  },
  change: (draft, context, { today }) => {
    const yesterday = addDays(today, -1);
    const { scribe, therapist } = context;
    draft.lists.safetyEvents.push(
      safetyEvent(context, 'return-to-use', addDays(today, -2), '20:15', {
        upAt: null,
        closedAt: null,
      }),
    );
    testWith(draft, context, { on: yesterday, found: ['ethyl-glucuronide'], level: 2_100 });
    draft.lists.moreCareRequests.push({
      ...scribe.stamp(yesterday, '12:30', therapist.id),
      on: yesterday,
      askedBy: 'person',
      words: 'I do not trust myself with evenings right now. Can I come every day?',
    });
  },
  expectations: {
    tier: 'safety',
    reasons: [['M04', 1]],
    only: true,
    status: 'review-for-more-care',
    triggers: ['T3', 'T8', 'T9'],
    says: ['complicated withdrawal before'],
  },
};
