import { type Static, Type } from 'typebox';
import { consentReaches, familySessionStatuses } from '#domain/family/family-record';
import {
  DraftOf,
  IdOfRecord,
  Nullable,
  OneOf,
  PlainDate,
  recorded,
  Shape,
  Text,
} from '#contract/scalars';

/** More people than come to a family session. */
const MOST_PARTICIPANTS = 20;

export const FamilySupport = Shape({
  ...recorded,
  name: Text(120),
  relation: Text(60),
  contact: OneOf(['supportive', 'unsafe']),
  phone: Nullable(Text(40)),
  contactRule: Nullable(Text(200)),
  consentScope: Nullable(Text(500)),
  consentReach: Nullable(OneOf(consentReaches)),
  consentEndsOn: Nullable(PlainDate),
  consentRevokedOn: Nullable(PlainDate),
});
export type FamilySupport = Static<typeof FamilySupport>;
export const FamilySupportDraft = DraftOf(FamilySupport);

export const FamilySession = Shape({
  ...recorded,
  participants: Type.Array(IdOfRecord, { maxItems: MOST_PARTICIPANTS }),
  on: PlainDate,
  status: OneOf(familySessionStatuses),
  minutes: Nullable(Type.Integer({ minimum: 1, maximum: 480 })),
  topic: Text(500),
  relationshipGoal: Nullable(Text(500)),
  nextOn: Nullable(PlainDate),
  withPerson: Nullable(OneOf(['yes', 'no'])),
});
export type FamilySession = Static<typeof FamilySession>;
export const FamilySessionDraft = DraftOf(FamilySession);
