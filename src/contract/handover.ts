import type { Static } from 'typebox';
import { handoverRoles } from '#domain/admission/handover';
import {
  DraftOf,
  IdOfStaff,
  Nullable,
  OneOf,
  PlainDate,
  recorded,
  Shape,
  Text,
} from '#contract/scalars';

/** Somebody else takes over; open until the first contact of the one who does. */
export const Handover = Shape({
  ...recorded,
  role: OneOf(handoverRoles),
  fromStaffId: Nullable(IdOfStaff),
  toStaffId: IdOfStaff,
  on: PlainDate,
  note: Text(2000),
  firstContactDueOn: PlainDate,
  firstContactOn: Nullable(PlainDate),
});
export type Handover = Static<typeof Handover>;
export const HandoverDraft = DraftOf(Handover, 'fromStaffId');
export type HandoverDraft = Static<typeof HandoverDraft>;
