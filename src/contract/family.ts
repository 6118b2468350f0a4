import { type Static, Type } from 'typebox';
import { IdOfRecord, Nullable, OneOf, PlainDate, recorded, Shape, Text } from '#contract/scalars';

export const FamilySupport = Shape({
  ...recorded,
  name: Text(120),
  relation: Text(60),
  contact: OneOf(['supportive', 'unsafe']),
  consentScope: Nullable(Text(500)),
  consentEndsOn: Nullable(PlainDate),
  consentRevokedOn: Nullable(PlainDate),
});
export type FamilySupport = Static<typeof FamilySupport>;

export const FamilySession = Shape({
  ...recorded,
  supportId: IdOfRecord,
  on: PlainDate,
  status: OneOf(['planned', 'held', 'cancelled']),
  minutes: Nullable(Type.Integer({ minimum: 1, maximum: 480 })),
  topic: Text(500),
});
export type FamilySession = Static<typeof FamilySession>;
