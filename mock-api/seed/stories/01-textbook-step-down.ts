import { withWeeks } from './ideal-course.ts';
import type { Story } from './story.ts';

const WEEK_OF_LAST_USE = 4;

/** Everything reached after a hard fourth week, at two weekly snapshots in a row: ready for a review. */
export const textbookStepDown: Story = {
  id: '01-textbook-step-down',
  title: 'Textbook step-down',
  team: 'demonstration',
  daysIn: 74,
  plannedWeeks: 12,
  person: { givenName: 'Ada', familyName: 'Sampleton', pronouns: 'she/her', sex: 'female' },
  course: (course) =>
    withWeeks(course, ({ week }) =>
      week === WEEK_OF_LAST_USE ? { used: true, test: 'positive' } : {},
    ),
  measures: (measures) => ({
    ...measures,
    useDays: measures.useDays.map((days, week) => (week === WEEK_OF_LAST_USE ? 1 : days)),
  }),
  expectations: {
    tier: 'on-plan',
    reasons: [],
    only: true,
    status: 'ready-for-review',
    criteria: { G1: 'met', C1: 'met', C2: 'met', C3: 'met', C6: 'met', C8: 'met' },
    says: ['Ready for step-down review'],
  },
};
