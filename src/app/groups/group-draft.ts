import type { Group, GroupDraft, GroupSlot } from '#contract/groups';
import type { SessionKind } from '#domain/attendance/session';
import type { SiteId, StaffId } from '#domain/ids';
import type { Modality } from '#domain/modalities/modality';
import type { PlainDate } from '#domain/time/plain-date';

/** What the form holds while somebody types; empty text is "not said". */
export interface TypedGroup {
  readonly siteId: string;
  readonly name: string;
  readonly kind: SessionKind;
  readonly modality: string;
  readonly place: Group['place'];
  readonly room: string;
  readonly plannedMinutes: number;
  readonly capacity: number;
  readonly curriculumCode: string;
  readonly facilitatorId: string;
  readonly endedOn: string;
}

export interface TypedSlot {
  readonly weekday: number;
  readonly startsAt: string;
  readonly startsOn: string;
  readonly endsOn: string;
}

/** The usual answers of a new group. */
const usual = {
  kind: 'group',
  place: 'on-site',
  plannedMinutes: 180,
  capacity: 12,
} as const;

export const typedOf = (group: Group | null, siteId: SiteId | null): TypedGroup => ({
  siteId: group?.siteId ?? siteId ?? '',
  name: group?.name ?? '',
  kind: group?.kind ?? usual.kind,
  modality: group?.modality ?? '',
  place: group?.place ?? usual.place,
  room: group?.room ?? '',
  plannedMinutes: group?.plannedMinutes ?? usual.plannedMinutes,
  capacity: group?.capacity ?? usual.capacity,
  curriculumCode: group?.curriculumCode ?? '',
  facilitatorId: group?.facilitatorId ?? '',
  endedOn: group?.endedOn ?? '',
});

/** A time of the schedule as it is typed; a new one begins today. */
export const newSlot = (slot: GroupSlot | null, today: PlainDate | null): TypedSlot => ({
  weekday: slot?.weekday ?? 1,
  startsAt: slot?.startsAt ?? '09:00',
  startsOn: slot?.startsOn ?? today ?? '',
  endsOn: slot?.endsOn ?? '',
});

const orNull = <Text extends string>(text: string): Text | null =>
  text.trim() === '' ? null : (text.trim() as Text);

interface Whole {
  readonly group: TypedGroup;
  readonly coFacilitatorIds: readonly StaffId[];
  readonly slots: readonly TypedSlot[];
}

/** What is sent. */
export const draftOf = ({ group, coFacilitatorIds, slots }: Whole): GroupDraft => {
  const facilitatorId = orNull<StaffId>(group.facilitatorId);
  return {
    siteId: group.siteId as SiteId,
    name: group.name.trim(),
    kind: group.kind,
    modality: orNull<Modality>(group.modality),
    place: group.place,
    room: orNull(group.room),
    plannedMinutes: group.plannedMinutes,
    capacity: group.capacity,
    curriculumCode: orNull(group.curriculumCode),
    facilitatorId,
    coFacilitatorIds: coFacilitatorIds.filter((id) => id !== facilitatorId),
    endedOn: orNull<PlainDate>(group.endedOn),
    schedule: slots.map(({ weekday, startsAt, startsOn, endsOn }) => ({
      weekday,
      startsAt,
      startsOn: startsOn as PlainDate,
      endsOn: orNull<PlainDate>(endsOn),
    })),
  };
};
