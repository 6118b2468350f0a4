import { type Static, Type } from 'typebox';
import { asamEditions } from '#domain/chart/episode';
import { criterionIds, criterionStates } from '#domain/step-down/criterion';
import { readinessStatuses } from '#domain/step-down/readiness';
import { decisionKinds, livingSituations } from '#domain/step-down/step-down-record';
import {
  Count,
  DraftOf,
  IdOfEpisode,
  IdOfRecord,
  Instant,
  Nullable,
  OneOf,
  PlainDate,
  recorded,
  Shape,
  Text,
  Version,
} from '#contract/scalars';

export const DimensionAssessment = Shape({
  ...recorded,
  on: PlainDate,
  edition: OneOf(asamEditions),
  ratings: Type.Array(Nullable(Text(12)), { minItems: 6, maxItems: 6 }),
  assessor: Text(120),
});
export type DimensionAssessment = Static<typeof DimensionAssessment>;

export const LivingReport = Shape({
  ...recorded,
  on: PlainDate,
  situation: OneOf(livingSituations),
  safety: OneOf(['safe', 'unsafe']),
  someoneUsing: Nullable(OneOf(['yes', 'no'])),
  planAcceptedOn: Nullable(PlainDate),
});
export type LivingReport = Static<typeof LivingReport>;
export const LivingReportDraft = DraftOf(LivingReport);

export const SupportReport = Shape({
  ...recorded,
  on: PlainDate,
  kind: Text(120),
  contacts: Count,
});
export type SupportReport = Static<typeof SupportReport>;
export const SupportReportDraft = DraftOf(SupportReport);

export const NextCare = Shape({
  ...recorded,
  service: Text(200),
  levelCode: Text(12),
  moveOn: Nullable(PlainDate),
  firstAppointmentOn: Nullable(PlainDate),
  acceptedOn: Nullable(PlainDate),
  releasesSignedOn: Nullable(PlainDate),
  medicationBookedOn: Nullable(PlainDate),
});
export type NextCare = Static<typeof NextCare>;

export const Decision = Shape({
  ...recorded,
  kind: OneOf(decisionKinds),
  on: PlainDate,
  outcome: Text(500),
  reason: Text(2000),
});
export type Decision = Static<typeof Decision>;

export const MoreCareRequest = Shape({
  ...recorded,
  on: PlainDate,
  askedBy: OneOf(['person', 'clinician']),
  words: Text(2000),
});
export type MoreCareRequest = Static<typeof MoreCareRequest>;

export const SnapshotCriterion = Shape({ id: OneOf(criterionIds), state: OneOf(criterionStates) });

export const ReadinessSnapshot = Shape({
  id: IdOfRecord,
  episodeId: IdOfEpisode,
  takenOn: PlainDate,
  takenAt: Instant,
  status: OneOf(readinessStatuses),
  criteria: Type.Array(SnapshotCriterion),
  configurationId: Text(60),
  configurationVersion: Version,
  rulesVersion: Text(20),
  factsHash: Text(80),
});
export type ReadinessSnapshot = Static<typeof ReadinessSnapshot>;
