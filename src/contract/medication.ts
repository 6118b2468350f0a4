import { type Static, Type } from 'typebox';
import { doseStatuses, medicationPurposes, medications } from '#domain/medication/medication-order';
import { IdOfRecord, Nullable, OneOf, PlainDate, recorded, Shape, Text } from '#contract/scalars';

export const MedicationOrder = Shape({
  ...recorded,
  medication: OneOf(medications),
  name: Text(120),
  dose: Text(120),
  purpose: OneOf(medicationPurposes),
  prescriber: Nullable(Text(120)),
  startedOn: PlainDate,
  endedOn: Nullable(PlainDate),
  endReason: Nullable(Text(500)),
});
export type MedicationOrder = Static<typeof MedicationOrder>;

export const Dose = Shape({
  ...recorded,
  orderId: IdOfRecord,
  on: PlainDate,
  status: OneOf(doseStatuses),
  source: OneOf(['observed', 'self-report', 'pharmacy', 'treatment-program']),
  daysSupplied: Nullable(Type.Integer({ minimum: 1, maximum: 120 })),
  amount: Nullable(Type.Number({ minimum: 0, maximum: 10_000 })),
});
export type Dose = Static<typeof Dose>;

export const NaloxoneRecord = Shape({
  ...recorded,
  on: PlainDate,
  outcome: OneOf(['in-hand', 'offered', 'declined']),
  expiresOn: Nullable(PlainDate),
});
export type NaloxoneRecord = Static<typeof NaloxoneRecord>;
