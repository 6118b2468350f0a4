import { type Static, Type } from 'typebox';
import {
  absenceBarriers,
  attendanceStatuses,
  rosterPlaces,
  sessionKinds,
} from '#domain/attendance/session';
import { modalities } from '#domain/modalities/modality';
import { Problem } from '#contract/problem';
import {
  DraftOf,
  IdOfRecord,
  IdOfSite,
  IdOfStaff,
  Nullable,
  OneOf,
  PlainDate,
  recorded,
  Shape,
  Text,
  WallTime,
} from '#contract/scalars';

const sessionFacts = {
  kind: OneOf(sessionKinds),
  title: Text(120),
  heldOn: PlainDate,
  startsAt: WallTime,
  plannedMinutes: Type.Integer({ minimum: 1, maximum: 720 }),
  place: OneOf(['on-site', 'telehealth']),
  modality: Nullable(OneOf(modalities)),
  facilitatorId: Nullable(IdOfStaff),
  curriculumCode: Nullable(Text(20)),
  /** The group that meets; null for a session of one person. */
  groupId: Nullable(IdOfRecord),
  /** What sessions of one series have in common; null for a session that is held once. */
  seriesId: Nullable(IdOfRecord),
  /** Why the program cancelled it; null while it is on. */
  cancelledReason: Nullable(Text(200)),
} as const;

/** One session of the program, for one person or a group. */
export const Session = Shape({ ...recorded, siteId: IdOfSite, ...sessionFacts });
export type Session = Static<typeof Session>;

const attendanceFacts = {
  status: OneOf(attendanceStatuses),
  attendedMinutes: Nullable(Type.Integer({ minimum: 0, maximum: 720 })),
  barrier: Nullable(OneOf(absenceBarriers)),
} as const;

/** One person's place on a session's roster. */
export const Attendance = Shape({
  ...recorded,
  sessionId: IdOfRecord,
  ...attendanceFacts,
  joinedAs: OneOf(rosterPlaces),
  /** The attendance of the missed session that this one makes up for. */
  makesUpFor: Nullable(IdOfRecord),
});
export type Attendance = Static<typeof Attendance>;

/** The two together, as a chart lists them; `id` and `version` are the attendance's. */
export const SessionAttendance = Shape({ ...Attendance.properties, ...sessionFacts });
export type SessionAttendance = Static<typeof SessionAttendance>;

/** What somebody records about one person in one session. */
export const AttendanceChange = Shape(attendanceFacts);
export type AttendanceChange = Static<typeof AttendanceChange>;

/** One session or a weekly series for one person, with attendance where it was already held. */
export const SessionPlan = Shape({
  kind: OneOf(sessionKinds),
  title: Text(120),
  heldOn: PlainDate,
  startsAt: WallTime,
  plannedMinutes: Type.Integer({ minimum: 5, maximum: 480 }),
  place: OneOf(['on-site', 'telehealth']),
  modality: Nullable(OneOf(modalities)),
  facilitatorId: Nullable(IdOfStaff),
  ...attendanceFacts,
  /** Weeks in a row; null for a session that is held once. */
  weeks: Nullable(Type.Integer({ minimum: 1, maximum: 52 })),
  makesUpFor: Nullable(IdOfRecord),
});
export type SessionPlan = Static<typeof SessionPlan>;

/** Answers a change of a version that is not the present one; `current` is. */
export const AttendanceConflict = Shape({ ...Problem.properties, current: SessionAttendance });
export type AttendanceConflict = Static<typeof AttendanceConflict>;

export const ProgramClosure = Shape({ closedOn: PlainDate, reason: Text(120) });
export type ProgramClosure = Static<typeof ProgramClosure>;

export const OutreachContact = Shape({
  ...recorded,
  on: PlainDate,
  channel: OneOf(['phone', 'text', 'letter', 'visit']),
  outcome: OneOf(['reached', 'message-left', 'not-reached']),
});
export type OutreachContact = Static<typeof OutreachContact>;

/** What somebody records about a try to reach a person. */
export const OutreachDraft = DraftOf(OutreachContact);
export type OutreachDraft = Static<typeof OutreachDraft>;
