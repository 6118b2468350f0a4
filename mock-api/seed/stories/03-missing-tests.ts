import { addDays } from '#domain/time/plain-date';
import { withWeeks } from './ideal-course.ts';
import type { Story } from './story.ts';

const missedWeeks = [2, 4, 6, 9, 10];

/** Every test that was given is negative, and half of them were not given. */
export const missingTests: Story = {
  id: '03-missing-tests',
  title: 'Negative tests by missing half of them',
  team: 'demonstration',
  daysIn: 69,
  plannedWeeks: 12,
  person: { givenName: 'Carmen', familyName: 'Testfield', pronouns: 'she/her', sex: 'female' },
  profile: { primary: 'cocaine', words: 'Payday without a plan to hide.' },
  course: (course) =>
    withWeeks(course, ({ week }) => (missedWeeks.includes(week) ? { test: 'missed' } : {})),
  change: ({ lists }, _, { today }) => {
    lists.tests = lists.tests.map((test) => {
      const isMissed = test.collectedOn === null;
      const isNew = test.scheduledOn > addDays(today, -14);
      if (!isMissed) return test;
      return { ...test, state: 'missed-unexcused', discussedOn: isNew ? null : test.discussedOn };
    });
  },
  expectations: {
    tier: 'concern',
    reasons: [['M06', 2]],
    only: true,
    status: 'on-course',
    criteria: { C2: 'partly' },
    testing: { ofGiven: 1, ofDue: 0.5 },
  },
};
