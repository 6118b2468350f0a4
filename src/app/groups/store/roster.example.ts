import type { Roster, RosterRow } from '#contract/roster';
import type { EpisodeId, PersonId, RecordId, SiteId, StaffId } from '#domain/ids';
import { instant } from '#domain/time/instant';
import { plainDate } from '#domain/time/plain-date';

const at = instant('2026-11-20T14:00:00Z');

/** For specs: one person of a roster of whom nothing is recorded yet. */
export const exampleRow = (name: string, over: Partial<RosterRow> = {}): RosterRow => ({
  id: `row-${name}` as RecordId,
  version: 1,
  episodeId: `episode-${name}` as EpisodeId,
  personId: `person-${name}` as PersonId,
  name,
  status: 'scheduled',
  attendedMinutes: null,
  barrier: null,
  joinedAs: 'member',
  makesUpFor: null,
  recordedAt: at,
  recordedBy: null,
  missedLately: null,
  opensChart: true,
  ...over,
});

/** For specs: a session of three hours led by Dana, with Kim beside her. */
export const exampleRoster = (...rows: readonly RosterRow[]): Roster => ({
  asOf: at,
  today: plainDate('2026-11-20'),
  session: {
    id: 'session' as RecordId,
    version: 1,
    recordedAt: at,
    recordedBy: null,
    enteredInErrorAt: null,
    enteredInErrorReason: null,
    siteId: 'riverside' as SiteId,
    kind: 'skills',
    title: 'Mindfulness',
    heldOn: plainDate('2026-11-20'),
    startsAt: '09:00',
    plannedMinutes: 180,
    place: 'on-site',
    modality: 'dbt-skills',
    facilitatorId: 'dana' as StaffId,
    curriculumCode: null,
    groupId: 'group' as RecordId,
    seriesId: null,
    cancelledReason: null,
    name: 'Skills group A',
    room: 'Room 2',
    coFacilitatorIds: ['kim' as StaffId],
    expected: rows.length,
    recorded: 0,
  },
  staff: [
    { id: 'dana' as StaffId, name: 'Dana Reyes' },
    { id: 'kim' as StaffId, name: 'Kim Wu' },
  ],
  rows: [...rows],
});
