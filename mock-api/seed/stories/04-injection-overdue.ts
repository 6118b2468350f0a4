import { addDays } from '#domain/time/plain-date';
import { monthlyBuprenorphine } from './story-builder.ts';
import type { Story } from './story.ts';

const LAST_DOSE_DAYS_AGO = 34;

/** On extended-release buprenorphine; the last injection is 34 days ago. */
export const injectionOverdue: Story = {
  id: '04-injection-overdue',
  title: 'Injection of extended-release buprenorphine overdue',
  team: 'demonstration',
  daysIn: 60,
  plannedWeeks: 12,
  person: { givenName: 'Desmond', familyName: 'Demoford', pronouns: 'he/him', sex: 'male' },
  profile: {
    primary: 'opioids',
    severity: 'severe',
    medications: [monthlyBuprenorphine],
    words: 'Not be sick in the morning, ever again.',
  },
  change: ({ lists }, _, { today }) => {
    lists.doses = lists.doses.filter(({ on }) => on <= addDays(today, -LAST_DOSE_DAYS_AGO));
  },
  expectations: {
    tier: 'concern',
    reasons: [['M13', 2]],
    only: true,
    status: 'on-course',
    criteria: { G5: 'not-met' },
    says: ['Buprenorphine extended-release, monthly'],
  },
};
