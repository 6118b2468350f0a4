import type { EpisodeId, RecordId, StaffId } from '../ids.ts';
import type { Modality } from '../modalities/modality.ts';
import type { PlainDate } from '../time/plain-date.ts';
import type { SessionKind } from './session.ts';

/** One weekly time of a group. */
export interface GroupSlot {
  /** 1 Monday … 7 Sunday. */
  readonly weekday: number;
  /** Wall clock at the clinic, `HH:MM`. */
  readonly startsAt: string;
  readonly startsOn: PlainDate;
  /** The last day; null while the group goes on meeting at this time. */
  readonly endsOn: PlainDate | null;
}

/** A group that meets by a schedule; its sessions are made from it. */
export interface TreatmentGroup {
  readonly name: string;
  readonly kind: SessionKind;
  readonly modality: Modality | null;
  readonly place: 'on-site' | 'telehealth';
  /** `Room 2`; null where it is not said. */
  readonly room: string | null;
  readonly plannedMinutes: number;
  /** Most people in the room, by license or by the size of it. */
  readonly capacity: number;
  readonly curriculumCode: string | null;
  readonly facilitatorId: StaffId | null;
  readonly coFacilitatorIds: readonly StaffId[];
  /** The last day of the group; null while it runs. */
  readonly endedOn: PlainDate | null;
  readonly schedule: readonly GroupSlot[];
}

/** From when to when somebody belongs to a group. */
export interface GroupMembership {
  readonly groupId: RecordId;
  readonly episodeId: EpisodeId;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate | null;
}

/** Whether a membership holds on a day. */
export const isMemberOn = (
  { startsOn, endsOn }: Pick<GroupMembership, 'startsOn' | 'endsOn'>,
  on: PlainDate,
): boolean => startsOn <= on && (endsOn === null || on <= endsOn);
