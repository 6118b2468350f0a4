import { type Static, Type } from 'typebox';
import { instrumentIds } from '#domain/measures/administration';
import { Nullable, OneOf, PlainDate, recorded, Shape } from '#contract/scalars';

export const Administration = Shape({
  ...recorded,
  instrument: OneOf(instrumentIds),
  on: PlainDate,
  mode: OneOf(['self', 'interview', 'phone']),
  answers: Type.Array(Nullable(Type.Integer({ minimum: 0, maximum: 100 })), { maxItems: 40 }),
});
export type Administration = Static<typeof Administration>;
