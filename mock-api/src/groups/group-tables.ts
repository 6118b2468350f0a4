import type { Group, GroupSlot } from '#contract/groups';
import type { EpisodeId, PersonId, RecordId, StaffId } from '#domain/ids';
import type { PlainDate } from '#domain/time/plain-date';

type Recorded = Pick<
  Group,
  'id' | 'version' | 'recordedAt' | 'recordedBy' | 'enteredInErrorAt' | 'enteredInErrorReason'
>;

/** Groups, when they meet, and who leads and belongs to them. */
export interface GroupTables {
  groups: Omit<Group, 'coFacilitatorIds' | 'schedule'>;
  groupFacilitators: { groupId: RecordId; staffId: StaffId; position: number };
  groupSchedules: GroupSlot & { groupId: RecordId; position: number };
  groupMembers: Recorded & {
    personId: PersonId;
    episodeId: EpisodeId;
    groupId: RecordId;
    startsOn: PlainDate;
    endsOn: PlainDate | null;
  };
  /** Who leads a session beside its facilitator. */
  sessionFacilitators: { sessionId: RecordId; staffId: StaffId; position: number };
}
