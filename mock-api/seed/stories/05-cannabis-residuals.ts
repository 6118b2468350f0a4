import { withWeeks } from './ideal-course.ts';
import type { Story } from './story.ts';

/** ng/mL of the first five weeks, each below half of the one before. */
const levels = [620, 270, 118, 52, 21];

/** Stopped cannabis at admission; weeks of falling positives that may be residual. */
export const cannabisResiduals: Story = {
  id: '05-cannabis-residuals',
  title: 'Cannabis residuals',
  team: 'demonstration',
  daysIn: 40,
  plannedWeeks: 12,
  person: { givenName: 'Elias', familyName: 'Exampleby', pronouns: 'he/him', sex: 'male' },
  profile: { primary: 'cannabis', words: 'Finish the year at school with a clear head.' },
  course: (course) =>
    withWeeks(course, ({ week }) => (week <= levels.length ? { test: 'positive' } : {})),
  change: ({ lists }) => {
    let index = 0;
    lists.tests = lists.tests.map((test) => {
      const level = levels[index] ?? null;
      if (test.state !== 'resulted' || level === null) return test;
      index += 1;
      const analytes = test.analytes.map((result) =>
        result.analyte === 'cannabinoids' && result.confirmation === 'confirmed-positive'
          ? { ...result, level }
          : result,
      );
      const isLast = index === levels.length;
      const discussedOn = isLast ? null : test.scheduledOn;
      return { ...test, creatinine: 100, specificGravity: 1.015, analytes, discussedOn };
    });
  },
  expectations: {
    tier: 'concern',
    reasons: [['M05', 2]],
    only: false,
    status: 'on-course',
    criteria: { C2: 'not-met' },
    testing: { mayBeResidual: 4 },
    says: ['may be residual'],
  },
};
