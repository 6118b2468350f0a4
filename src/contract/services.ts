import { type Static, Type } from 'typebox';
import {
  employmentStatuses,
  referralAnswers,
  serviceKinds,
  serviceStages,
  visitedServices,
} from '#domain/services/service-need';
import {
  DraftOf,
  IdOfRecord,
  IdOfStaff,
  Instant,
  Nullable,
  OneOf,
  PlainDate,
  recorded,
  Shape,
  Text,
} from '#contract/scalars';

export const ServiceNeed = Shape({
  ...recorded,
  kind: OneOf(serviceKinds),
  need: Text(500),
  service: Nullable(Text(200)),
  stage: OneOf(serviceStages),
  stageSince: PlainDate,
  stageReason: Nullable(Text(200)),
  ownerName: Nullable(Text(120)),
  nextStep: Nullable(Text(500)),
  nextStepOn: Nullable(PlainDate),
  barrier: Nullable(Text(500)),
});
export type ServiceNeed = Static<typeof ServiceNeed>;
export const ServiceNeedDraft = DraftOf(ServiceNeed);

/** A stage that a need came to; nobody types it. */
export const ServiceStageChange = Shape({
  id: IdOfRecord,
  needId: IdOfRecord,
  stage: OneOf(serviceStages),
  on: PlainDate,
  reason: Nullable(Text(200)),
  recordedAt: Instant,
  recordedBy: Nullable(IdOfStaff),
});
export type ServiceStageChange = Static<typeof ServiceStageChange>;

export const ServiceReferral = Shape({
  ...recorded,
  needId: IdOfRecord,
  to: Text(200),
  phone: Nullable(Text(40)),
  sentOn: PlainDate,
  answer: Nullable(OneOf(referralAnswers)),
  answeredOn: Nullable(PlainDate),
  appointmentOn: Nullable(PlainDate),
  outcome: Nullable(Text(500)),
});
export type ServiceReferral = Static<typeof ServiceReferral>;
export const ServiceReferralDraft = DraftOf(ServiceReferral);

export const ServiceBarrier = Shape({
  ...recorded,
  needId: Nullable(IdOfRecord),
  barrier: Text(500),
  since: PlainDate,
  ownerName: Text(120),
  nextStep: Text(500),
  nextStepOn: Nullable(PlainDate),
  clearedOn: Nullable(PlainDate),
});
export type ServiceBarrier = Static<typeof ServiceBarrier>;
export const ServiceBarrierDraft = DraftOf(ServiceBarrier);

export const ServiceVisit = Shape({
  ...recorded,
  kind: OneOf(visitedServices),
  on: PlainDate,
  minutes: Nullable(Type.Integer({ minimum: 1, maximum: 720 })),
  knownFrom: OneOf(['staff', 'person']),
  what: Nullable(Text(200)),
});
export type ServiceVisit = Static<typeof ServiceVisit>;
export const ServiceVisitDraft = DraftOf(ServiceVisit);

export const OutcomeReport = Shape({
  ...recorded,
  on: PlainDate,
  point: OneOf(['admission', 'during', 'discharge']),
  employment: Nullable(OneOf(employmentStatuses)),
  arrests: Nullable(Type.Integer({ minimum: 0, maximum: 30 })),
  selfHelpDays: Nullable(Type.Integer({ minimum: 0, maximum: 30 })),
  connected: Nullable(OneOf(['yes', 'no'])),
});
export type OutcomeReport = Static<typeof OutcomeReport>;
export const OutcomeReportDraft = DraftOf(OutcomeReport);
