import { addDays } from '#domain/time/plain-date';
import type { Story } from './story.ts';

const KNOWN_DAYS = 10;

/** Comes, and hardly anything was asked or written down since the second week. */
export const dataPoor: Story = {
  id: '14-data-poor',
  title: 'Data-poor chart',
  team: 'demonstration',
  daysIn: 50,
  plannedWeeks: 12,
  person: { givenName: 'Nadia', familyName: 'Placeholm', pronouns: 'she/her', sex: 'female' },
  profile: { primary: 'opioids', words: 'Be left in peace, mostly.', family: [] },
  change: ({ lists }, { admittedOn }) => {
    const last = addDays(admittedOn, KNOWN_DAYS);
    const early = <Row extends { readonly on: string }>(rows: Row[]): Row[] =>
      rows.filter(({ on }) => on <= last);
    lists.administrations = early(lists.administrations);
    lists.safetyChecks = early(lists.safetyChecks);
    lists.dimensionAssessments = early(lists.dimensionAssessments);
    lists.livingReports = early(lists.livingReports);
    lists.supportReports = early(lists.supportReports);
    lists.skills = early(lists.skills);
    lists.tests = lists.tests.filter(({ scheduledOn }) => scheduledOn <= last);
  },
  expectations: {
    tier: 'due',
    reasons: [['M21', 3]],
    only: true,
    status: 'cannot-tell',
    criteria: { G1: 'unknown', G2: 'unknown', C2: 'unknown', C3: 'unknown' },
  },
};
