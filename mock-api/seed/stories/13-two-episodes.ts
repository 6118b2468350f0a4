import type { Story } from './story.ts';

/** Left before planned half a year ago and is back; both episodes are on the chart. */
export const twoEpisodes: Story = {
  id: '13-two-episodes',
  title: 'Two episodes',
  team: 'second',
  daysIn: 33,
  plannedWeeks: 12,
  person: { givenName: 'Malik', familyName: 'Simuvale', pronouns: 'he/him', sex: 'male' },
  profile: { primary: 'alcohol', words: 'This time tell somebody before I stop coming.' },
  earlier: { beganDaysAgo: 190, days: 31 },
  expectations: { tier: 'on-plan', reasons: [], only: true, status: 'on-course' },
};
