import type { RecordId } from '../ids.ts';
import { instant } from '../time/instant.ts';
import { plainDate } from '../time/plain-date.ts';
import type { SessionAttendance } from './session.ts';

let made = 0;

/** For specs: a skills group of three hours that was attended; what matters is passed. */
export const exampleSession = (
  heldOn: string,
  over: Partial<SessionAttendance> = {},
): SessionAttendance => ({
  id: `attendance-${++made}` as RecordId,
  recordedAt: instant('2026-11-02T22:00:00Z'),
  recordedBy: null,
  enteredInErrorAt: null,
  sessionId: `session-${made}` as RecordId,
  kind: 'group',
  title: 'Skills group',
  heldOn: plainDate(heldOn),
  startsAt: '17:30',
  plannedMinutes: 180,
  place: 'on-site',
  modality: null,
  status: 'attended',
  attendedMinutes: 180,
  barrier: null,
  makesUpFor: null,
  ...over,
});
