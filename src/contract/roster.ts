import { type Static, Type } from 'typebox';
import {
  absenceBarriers,
  attendanceStatuses,
  rosterPlaces,
  sessionKinds,
} from '#domain/attendance/session';
import { AttendanceChange } from '#contract/attendance';
import { GroupSessionHead, person, StaffName } from '#contract/groups';
import {
  Count,
  IdOfEpisode,
  IdOfRecord,
  IdOfStaff,
  Instant,
  Nullable,
  OneOf,
  PlainDate,
  Shape,
  Text,
  Version,
  WallTime,
} from '#contract/scalars';

/** One person on the roster of a session: the name and the attendance, nothing else of the chart. */
export const RosterRow = Shape({
  id: IdOfRecord,
  version: Version,
  ...person,
  status: OneOf(attendanceStatuses),
  attendedMinutes: Nullable(Type.Integer({ minimum: 0, maximum: 720 })),
  barrier: Nullable(OneOf(absenceBarriers)),
  joinedAs: OneOf(rosterPlaces),
  makesUpFor: Nullable(IdOfRecord),
  recordedAt: Instant,
  recordedBy: Nullable(IdOfStaff),
  /** Missed of the last five sessions of this group with a record; null at the first. */
  missedLately: Nullable(Shape({ missed: Count, of: Count })),
  /** False where the reader may not open the chart. */
  opensChart: Type.Boolean(),
});
export type RosterRow = Static<typeof RosterRow>;

export const Roster = Shape({
  asOf: Instant,
  today: PlainDate,
  session: GroupSessionHead,
  staff: Type.Array(StaffName),
  rows: Type.Array(RosterRow),
});
export type Roster = Static<typeof Roster>;

export const RosterEntry = Shape({
  attendanceId: IdOfRecord,
  /** The version that the writer saw. */
  version: Version,
  ...AttendanceChange.properties,
});
export type RosterEntry = Static<typeof RosterEntry>;

export const RosterChange = Shape({
  entries: Type.Array(RosterEntry, { minItems: 1, maxItems: 100 }),
});
export type RosterChange = Static<typeof RosterChange>;

/** What became of each entry: some may be saved while others are not. */
export const RosterAnswer = Shape({
  results: Type.Array(
    Shape({
      attendanceId: IdOfRecord,
      outcome: OneOf(['saved', 'changed-by-somebody', 'not-allowed', 'unknown']),
      /** What the entry may be, where it is not allowed. */
      message: Nullable(Text(300)),
    }),
  ),
  roster: Roster,
});
export type RosterAnswer = Static<typeof RosterAnswer>;

export const GuestDraft = Shape({ episodeId: IdOfEpisode, makesUpFor: Nullable(IdOfRecord) });
export type GuestDraft = Static<typeof GuestDraft>;

/** People who may be added to a session, found by name. */
export const GuestChoices = Shape({ people: Type.Array(Shape(person)) });
export type GuestChoices = Static<typeof GuestChoices>;

/** A session that somebody may join to make up hours. */
export const MakeUpOption = Shape({
  sessionId: IdOfRecord,
  name: Text(120),
  kind: OneOf(sessionKinds),
  heldOn: PlainDate,
  startsAt: WallTime,
  plannedMinutes: Count,
  place: OneOf(['on-site', 'telehealth']),
  room: Nullable(Text(60)),
  capacity: Count,
  expected: Count,
  cancelledReason: Nullable(Text(200)),
});
export type MakeUpOption = Static<typeof MakeUpOption>;

export const MakeUpOptions = Shape({ options: Type.Array(MakeUpOption) });
export type MakeUpOptions = Static<typeof MakeUpOptions>;

export const MakeUpDraft = Shape({ sessionId: IdOfRecord, makesUpFor: Nullable(IdOfRecord) });
export type MakeUpDraft = Static<typeof MakeUpDraft>;
