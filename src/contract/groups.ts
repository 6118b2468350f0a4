import { type Static, Type } from 'typebox';
import { sessionKinds } from '#domain/attendance/session';
import { modalities } from '#domain/modalities/modality';
import { Session } from '#contract/attendance';
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

export const StaffName = Shape({ id: IdOfStaff, name: Text(120) });

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

/** Whom a row names. */
export const person = { episodeId: IdOfEpisode, personId: IdOfPerson, name: Text(120) } as const;

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
