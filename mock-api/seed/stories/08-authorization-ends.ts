import { addDays } from '#domain/time/plain-date';
import { withWeeks } from './ideal-course.ts';
import type { Story } from './story.ts';

const DAYS_LEFT = 4;
const WEEK_OF_USE = 4;

/** The payer's days end soon, no review is booked, and the goals are not reached yet. */
export const authorizationEnds: Story = {
  id: '08-authorization-ends',
  title: 'Authorization ends before criteria are met',
  team: 'demonstration',
  daysIn: 47,
  plannedWeeks: 12,
  person: { givenName: 'Hana', familyName: 'Inventley', pronouns: 'she/her', sex: 'female' },
  profile: { primary: 'alcohol', words: 'Mornings that belong to me.' },
  course: (course) =>
    withWeeks(course, ({ week }) => (week === WEEK_OF_USE ? { used: true, test: 'positive' } : {})),
  measures: (measures) => ({
    ...measures,
    useDays: measures.useDays.map((days, week) => (week === WEEK_OF_USE ? 2 : days)),
    phq9: measures.phq9.map((_, week) => [14, 13, 13, 12, 12, 11, 11][week] ?? 11),
  }),
  change: ({ lists }, _, { today }) => {
    const current = lists.authorizations.findLast(({ startsOn }) => startsOn <= today);
    const ending = {
      endsOn: addDays(today, DAYS_LEFT),
      nextReviewOn: addDays(today, DAYS_LEFT - 1),
    };
    lists.authorizations = lists.authorizations
      .filter(({ startsOn }) => startsOn <= today)
      .map((block) => (block === current ? { ...block, ...ending, reviewBookedOn: null } : block));
  },
  expectations: {
    tier: 'concern',
    reasons: [['M20', 2]],
    only: true,
    status: 'on-course',
    criteria: { C6: 'not-met' },
    says: ['Authorization ends in 4 days, no review booked'],
  },
};
