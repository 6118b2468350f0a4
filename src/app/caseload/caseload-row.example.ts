import type { Caseload, CaseloadRow, Marker } from '#contract/caseload';
import type { EpisodeId, PersonId, RecordId, SiteId, StaffId } from '#domain/ids';
import { instant } from '#domain/time/instant';
import { plainDate } from '#domain/time/plain-date';

const now = instant('2026-11-20T14:42:00Z');

export const markerOf = (over: Partial<Marker> = {}): Marker => ({
  id: 'M07',
  severity: 2,
  text: 'Missed 3 sessions in a row',
  value: '3 missed',
  threshold: '2 missed in a row',
  window: 'last 14 days',
  n: 5,
  rows: ['row-1' as RecordId],
  since: plainDate('2026-11-17'),
  dueAt: null,
  nextStep: 'Outreach call',
  tab: 'sessions',
  hiddenUntil: null,
  ...over,
});

/** Somebody in the sixth week for whom everything goes to plan. */
export const summaryOf = (over: Partial<CaseloadRow['summary']> = {}): CaseloadRow['summary'] => ({
  tier: 'on-plan',
  reasons: [],
  handled: [],
  attendance: [
    { week: plainDate('2026-11-09'), attendedHours: 9, prescribedHours: 9, rate: 1 },
    { week: plainDate('2026-11-16'), attendedHours: 6, prescribedHours: 9, rate: 0.75 },
  ],
  attendanceRate: 0.875,
  tests: [{ on: plainDate('2026-11-16'), outcome: 'consistent' }],
  phq9: [{ on: plainDate('2026-11-10'), total: 8 }],
  phq9Change: -6,
  readiness: {
    status: 'on-course',
    decidedBy: ['C1'],
    sentence: 'On course: attendance not yet met',
  },
  phase: 'Build skills',
  episodeWeek: 6,
  lastServiceOn: plainDate('2026-11-19'),
  nextAppointment: null,
  planReviewDueOn: null,
  authorizationEndsOn: null,
  computedAt: now,
  nextChangeAt: instant('2026-11-21T05:00:00Z'),
  configurationId: 'default',
  configurationVersion: 1,
  ...over,
});

export const rowOf = (
  name: string,
  summary: Partial<CaseloadRow['summary']> = {},
  over: Partial<CaseloadRow> = {},
): CaseloadRow => ({
  personId: `person-${name}` as PersonId,
  episodeId: `episode-${name}` as EpisodeId,
  siteId: 'riverside' as SiteId,
  name,
  preferredName: null,
  track: 'evening',
  therapistId: 'dana' as StaffId,
  caseManagerId: 'dana' as StaffId,
  admittedOn: plainDate('2026-10-12'),
  plannedEndOn: plainDate('2027-01-10'),
  handovers: [],
  summary: summaryOf(summary),
  ...over,
});

/** In crisis: a matter that no filter may hide. */
export const adeyemi = rowOf('Adeyemi, Tola', {
  tier: 'safety',
  reasons: [
    markerOf({
      id: 'M02',
      severity: 1,
      text: 'Crisis call Nov 19, no follow-up yet',
      nextStep: 'Call today',
      tab: 'safety',
      dueAt: instant('2026-11-20T22:30:00Z'),
    }),
  ],
});

export const caseloadOf = (...rows: CaseloadRow[]): Caseload => ({
  asOf: now,
  rows,
  staff: [{ id: 'dana' as StaffId, name: 'Dana Reyes' }],
});
