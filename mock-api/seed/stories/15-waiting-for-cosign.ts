import { addDays } from '#domain/time/plain-date';
import type { Story } from './story.ts';

const WAITING_DAYS = 21;

/** The therapist is an associate; notes of three weeks still wait for the supervisor. */
export const waitingForCosign: Story = {
  id: '15-waiting-for-cosign',
  title: 'Associate therapist, notes waiting for co-signature',
  team: 'associate',
  daysIn: 36,
  plannedWeeks: 12,
  person: { givenName: 'Otis', familyName: 'Pseudoberg', pronouns: 'he/him', sex: 'male' },
  profile: { primary: 'cocaine', words: 'Keep the flat.' },
  change: ({ lists }, { therapist }, { today }) => {
    const from = addDays(today, -WAITING_DAYS);
    lists.notes = lists.notes.map((note) =>
      note.cosignerId !== null && note.authorId === therapist.id && note.serviceOn > from
        ? { ...note, state: 'awaiting-cosign', cosignedAt: null }
        : note,
    );
  },
  expectations: {
    tier: 'due',
    reasons: [['M26', 3]],
    only: true,
    status: 'on-course',
    says: ['Co-signature overdue'],
  },
};
