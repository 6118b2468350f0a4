import { daysBetween, weekday } from '#domain/time/plain-date';
import { programWeekOf } from '#domain/time/program-week';
import type { Story } from './story.ts';

const MONDAY = 1;
/** Program weeks before this one in which the children were ill on Monday. */
const weeksAgo = [1, 3];

/** Comes in the evening; two Mondays were excused, and the rate leaves them out. */
export const eveningParent: Story = {
  id: '10-evening-parent',
  title: 'Evening-track parent with excused absences',
  team: 'demonstration',
  track: 'evening',
  daysIn: 62,
  plannedWeeks: 12,
  person: { givenName: 'Joan', familyName: 'Ficticiby', pronouns: 'she/her', sex: 'female' },
  profile: { primary: 'benzodiazepines', words: 'Be awake when the kids come home.' },
  presence: ({ heldOn, kind }, { today }) => {
    const weeks = daysBetween(programWeekOf(heldOn), programWeekOf(today)) / 7;
    return kind === 'group' && weekday(heldOn) === MONDAY && weeksAgo.includes(weeks)
      ? { status: 'excused', attendedMinutes: 0, barrier: 'childcare' }
      : null;
  },
  expectations: {
    tier: 'on-plan',
    reasons: [],
    only: true,
    status: 'ready-for-review',
    criteria: { C1: 'met' },
    says: ['2 excused sessions left out', '(100.0 %)'],
  },
};
