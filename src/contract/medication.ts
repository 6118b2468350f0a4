import { type Static, Type } from 'typebox';
import { offerOutcomes } from '#domain/medication/medication-offer';
import {
  doseSources,
  doseStatuses,
  injectionSites,
  medicationPurposes,
  medications,
  naloxoneOutcomes,
} from '#domain/medication/medication-order';
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
  riskTalkOn: Nullable(PlainDate),
});
export type MedicationOrder = Static<typeof MedicationOrder>;
export const MedicationOrderDraft = DraftOf(MedicationOrder);
export type MedicationOrderDraft = Static<typeof MedicationOrderDraft>;

export const Dose = Shape({
  ...recorded,
  orderId: IdOfRecord,
  on: PlainDate,
  status: OneOf(doseStatuses),
  source: OneOf(doseSources),
  daysSupplied: Nullable(Type.Integer({ minimum: 1, maximum: 120 })),
  amount: Nullable(Type.Number({ minimum: 0, maximum: 10_000 })),
  site: Nullable(OneOf(injectionSites)),
  lot: Nullable(Text(40)),
});
export type Dose = Static<typeof Dose>;
export const DoseDraft = DraftOf(Dose);
export type DoseDraft = Static<typeof DoseDraft>;

export const NaloxoneRecord = Shape({
  ...recorded,
  on: PlainDate,
  outcome: OneOf(naloxoneOutcomes),
  expiresOn: Nullable(PlainDate),
});
export type NaloxoneRecord = Static<typeof NaloxoneRecord>;
export const NaloxoneDraft = DraftOf(NaloxoneRecord);
export type NaloxoneDraft = Static<typeof NaloxoneDraft>;

export const MedicationOffer = Shape({
  ...recorded,
  on: PlainDate,
  purpose: OneOf(['moud', 'maud']),
  medication: Nullable(OneOf(medications)),
  outcome: OneOf(offerOutcomes),
  words: Nullable(Text(1000)),
});
export type MedicationOffer = Static<typeof MedicationOffer>;
export const MedicationOfferDraft = DraftOf(MedicationOffer);
export type MedicationOfferDraft = Static<typeof MedicationOfferDraft>;
