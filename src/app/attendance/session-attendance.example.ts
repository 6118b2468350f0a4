import type { SessionAttendance } from '#contract/attendance';
import type { RecordId, StaffId } from '#domain/ids';
import { plainDate } from '#domain/time/plain-date';
import { recorded } from '../chart/store/recorded.example';

/** For specs: a skills group of three hours that was attended; what matters is passed. */
export const exampleAttendance = (
  heldOn: string,
  over: Partial<SessionAttendance> = {},
): SessionAttendance => ({
  ...recorded(`on-${heldOn}`),
  sessionId: `session-${heldOn}` as RecordId,
  kind: 'group',
  title: 'Skills group',
  heldOn: plainDate(heldOn),
  startsAt: '17:30',
  plannedMinutes: 180,
  place: 'on-site',
  modality: 'dbt-skills',
  facilitatorId: 'dana' as StaffId,
  curriculumCode: null,
  groupId: null,
  seriesId: null,
  cancelledReason: null,
  status: 'attended',
  attendedMinutes: 180,
  barrier: null,
  joinedAs: 'member',
  makesUpFor: null,
  ...over,
});
