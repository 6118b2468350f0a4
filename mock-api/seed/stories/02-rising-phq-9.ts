import { answerAt, withoutAnswersSince } from './story-changes.ts';
import type { Story } from './story.ts';

/** Comes to everything, and is getting worse: PHQ-9 up, item 9 answered, nobody has assessed it yet. */
export const risingPhq9: Story = {
  id: '02-rising-phq-9',
  title: 'Great attendance, rising PHQ-9 and item 9',
  team: 'demonstration',
  daysIn: 60,
  plannedWeeks: 12,
  person: { givenName: 'Bruno', familyName: 'Mockridge', pronouns: 'he/him', sex: 'male' },
  profile: { primary: 'opioids', conditions: ['depression'], words: 'Stop being a ghost at home.' },
  measures: (measures) => ({
    ...measures,
    phq9: measures.phq9.map((_, week) => [9, 9, 8, 8, 7, 7, 8, 9][week] ?? 9),
  }),
  change: (draft, context) => {
    withoutAnswersSince(draft, 'phq-9', 6);
    answerAt(draft, context, 'phq-9', [2, 3, 2, 2, 1, 2, 1, 1, 1, 2]);
  },
  expectations: {
    tier: 'safety',
    reasons: [
      ['M01', 1],
      ['M11', 2],
    ],
    only: false,
    status: 'review-for-more-care',
    criteria: { G1: 'not-met', C1: 'met' },
    triggers: ['T6', 'T9'],
    says: ['PHQ-9 item 9 positive', 'PHQ-9 15'],
  },
};
