import { type Static, Type } from 'typebox';
import {
  absenceBarriers,
  attendanceStatuses,
  rosterPlaces,
  sessionKinds,
} from '#domain/attendance/session';
import { modalities } from '#domain/modalities/modality';
import { AttendanceChange, Session } from '#contract/attendance';
import {
  Count,
  DraftOf,
  IdOfEpisode,
  IdOfPerson,
  IdOfRecord,
  IdOfSite,
  IdOfStaff,
  Instant,
  Nullable,
  OneOf,
  PlainDate,
  recorded,
  Shape,
  Text,
  Version,
  WallTime,
} from '#contract/scalars';

export const GroupSlot = Shape({
  weekday: Type.Integer({ minimum: 1, maximum: 7 }),
  startsAt: WallTime,
  startsOn: PlainDate,
  endsOn: Nullable(PlainDate),
});
export type GroupSlot = Static<typeof GroupSlot>;

const minutes = Type.Integer({ minimum: 5, maximum: 480 });
const CoFacilitators = Type.Array(IdOfStaff, { maxItems: 6 });

/** A group that meets by a schedule; nothing in it says who belongs to it. */
export const Group = Shape({
  ...recorded,
  siteId: IdOfSite,
  name: Text(80),
  kind: OneOf(sessionKinds),
  modality: Nullable(OneOf(modalities)),
  place: OneOf(['on-site', 'telehealth']),
  room: Nullable(Text(60)),
  plannedMinutes: minutes,
  capacity: Type.Integer({ minimum: 1, maximum: 60 }),
  curriculumCode: Nullable(Text(20)),
  facilitatorId: Nullable(IdOfStaff),
  coFacilitatorIds: CoFacilitators,
  endedOn: Nullable(PlainDate),
  schedule: Type.Array(GroupSlot, { maxItems: 14 }),
  /** The last day up to which its sessions are on the schedule; null before the first. */
  scheduledUntil: Nullable(PlainDate),
});
export type Group = Static<typeof Group>;

export const GroupDraft = DraftOf(Group, 'scheduledUntil');
export type GroupDraft = Static<typeof GroupDraft>;

const StaffName = Shape({ id: IdOfStaff, name: Text(120) });

/** Groups of the reader's sites, with who may lead one. */
export const GroupList = Shape({
  asOf: Instant,
  today: PlainDate,
  groups: Type.Array(Shape({ ...Group.properties, members: Count })),
  staff: Type.Array(Shape({ ...StaffName.properties, siteIds: Type.Array(IdOfSite) })),
});
export type GroupList = Static<typeof GroupList>;

/** How far the roster of a session is recorded, without a word about whom. */
export const GroupSessionHead = Shape({
  ...Session.properties,
  name: Text(120),
  room: Nullable(Text(60)),
  coFacilitatorIds: CoFacilitators,
  expected: Count,
  recorded: Count,
});
export type GroupSessionHead = Static<typeof GroupSessionHead>;

export const GroupSessions = Shape({
  asOf: Instant,
  today: PlainDate,
  sessions: Type.Array(GroupSessionHead),
});
export type GroupSessions = Static<typeof GroupSessions>;

/** A session that is not on the schedule. */
export const ExtraSession = Shape({
  heldOn: PlainDate,
  startsAt: WallTime,
  plannedMinutes: minutes,
  title: Text(120),
  place: OneOf(['on-site', 'telehealth']),
});
export type ExtraSession = Static<typeof ExtraSession>;

/** What is changed of one session of the program. */
export const SessionChange = Shape({
  title: Text(120),
  heldOn: PlainDate,
  startsAt: WallTime,
  plannedMinutes: minutes,
  place: OneOf(['on-site', 'telehealth']),
  facilitatorId: Nullable(IdOfStaff),
  coFacilitatorIds: CoFacilitators,
  cancelledReason: Nullable(Text(200)),
});
export type SessionChange = Static<typeof SessionChange>;

const person = { episodeId: IdOfEpisode, personId: IdOfPerson, name: Text(120) } as const;

export const GroupMember = Shape({
  id: IdOfRecord,
  version: Version,
  groupId: IdOfRecord,
  ...person,
  startsOn: PlainDate,
  endsOn: Nullable(PlainDate),
});
export type GroupMember = Static<typeof GroupMember>;

/** Who belongs to a group, and whom the reader may add. */
export const GroupMembers = Shape({
  members: Type.Array(GroupMember),
  candidates: Type.Array(Shape(person)),
});
export type GroupMembers = Static<typeof GroupMembers>;

export const GroupMemberDraft = Shape({
  episodeId: IdOfEpisode,
  startsOn: PlainDate,
  endsOn: Nullable(PlainDate),
});
export type GroupMemberDraft = Static<typeof GroupMemberDraft>;

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
  plannedMinutes: minutes,
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
