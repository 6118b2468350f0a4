import type { RecordId } from '../ids.ts';
import type { Recorded } from '../chart/recorded.ts';
import type { PlainDate } from '../time/plain-date.ts';
import type { Modality } from '../modalities/modality.ts';

export const sessionKinds = [
  'individual',
  'group',
  'family',
  'education',
  'skills',
  'case-management',
  'mental-health',
  'medical',
  'fitness',
  'vocational',
  'nutrition',
] as const;
export type SessionKind = (typeof sessionKinds)[number];

export const attendanceStatuses = [
  'scheduled',
  'attended',
  'attended-late',
  'left-early',
  'no-show',
  'cancelled-late',
  'cancelled-timely',
  'excused',
  'program-cancelled',
] as const;
export type AttendanceStatus = (typeof attendanceStatuses)[number];

/** `guest`: somebody who is not a member of the group, for instance to make up hours. */
export const rosterPlaces = ['member', 'guest'] as const;
export type RosterPlace = (typeof rosterPlaces)[number];

export const absenceBarriers = [
  'transport',
  'work',
  'illness',
  'childcare',
  'return-to-use',
  'legal',
  'hospital',
  'bereavement',
  'religious-observance',
  'program-approved',
  'other',
] as const;
export type AbsenceBarrier = (typeof absenceBarriers)[number];

/** One person's place in one session; the session's own facts stand beside it. */
export interface SessionAttendance extends Recorded {
  readonly sessionId: RecordId;
  readonly kind: SessionKind;
  readonly title: string;
  readonly heldOn: PlainDate;
  /** Wall clock at the clinic, `HH:MM`. */
  readonly startsAt: string;
  readonly plannedMinutes: number;
  readonly place: 'on-site' | 'telehealth';
  readonly modality: Modality | null;
  readonly status: AttendanceStatus;
  /** Minutes in the session; null until recorded, 0 for somebody who did not come. */
  readonly attendedMinutes: number | null;
  /** Why somebody did not come, where it is known. */
  readonly barrier: AbsenceBarrier | null;
  /** The missed session that this one makes up for; null for any other. */
  readonly makesUpFor: RecordId | null;
}

/** Days on which the program itself was closed (holiday, snow). */
export interface ProgramClosure {
  readonly closedOn: PlainDate;
  readonly reason: string;
}

/** A call, letter or visit to somebody who stayed away. */
export interface OutreachContact extends Recorded {
  readonly on: PlainDate;
  readonly channel: 'phone' | 'text' | 'letter' | 'visit';
  readonly outcome: 'reached' | 'message-left' | 'not-reached';
}
