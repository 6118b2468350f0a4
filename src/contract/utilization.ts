import { type Static, Type } from 'typebox';
import { authorizationStatuses } from '#domain/utilization/authorization';
import { Nullable, OneOf, PlainDate, recorded, Shape, Text } from '#contract/scalars';

export const Authorization = Shape({
  ...recorded,
  payer: Text(120),
  number: Text(60),
  levelCode: Text(12),
  serviceCode: Text(12),
  unitType: OneOf(['day', 'hour', 'session', 'visit']),
  units: Type.Integer({ minimum: 0, maximum: 10_000 }),
  startsOn: PlainDate,
  endsOn: PlainDate,
  status: OneOf(authorizationStatuses),
  nextReviewOn: Nullable(PlainDate),
  reviewBookedOn: Nullable(PlainDate),
});
export type Authorization = Static<typeof Authorization>;
