import type { Story } from './story.ts';

/** Days of drinking in each week, again and again: three in any four weeks. */
const daysByWeek = [1, 1, 1, 0];

/** Wants to drink on at most four days a month, not none; three days are within the goal. */
export const reductionGoal: Story = {
  id: '09-reduction-goal',
  title: 'Reduction goal, not abstinence',
  team: 'demonstration',
  daysIn: 66,
  plannedWeeks: 12,
  person: { givenName: 'Ivan', familyName: 'Protostead', pronouns: 'he/him', sex: 'male' },
  profile: {
    goal: 'reduction',
    targetDays: 4,
    baselineDays: 18,
    words: 'A glass at a wedding, and home with my keys.',
  },
  measures: (measures) => ({
    ...measures,
    useDays: measures.useDays.map((days, week) =>
      week === 0 ? days : (daysByWeek[week % daysByWeek.length] ?? 0),
    ),
  }),
  expectations: {
    tier: 'on-plan',
    reasons: [],
    only: true,
    status: 'ready-for-review',
    criteria: { C3: 'met' },
    says: ['of 30 days (goal at most 4)'],
  },
};
