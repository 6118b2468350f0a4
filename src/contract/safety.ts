import { type Static, Type } from 'typebox';
import { instrumentIds } from '#domain/measures/administration';
import {
  circumstanceKinds,
  contactChannels,
  noticeWays,
  riskLevels,
  safetyActions,
  safetyCallers,
  safetyEventKinds,
  safetySeverities,
  withdrawalSubstances,
} from '#domain/safety/safety-event';
import {
  DraftOf,
  IdOfRecord,
  Instant,
  Nullable,
  OneOf,
  PlainDate,
  recorded,
  Shape,
  Text,
} from '#contract/scalars';

export const SafetyEvent = Shape({
  ...recorded,
  kind: OneOf(safetyEventKinds),
  occurredAt: Instant,
  occurredOn: PlainDate,
  channel: Nullable(OneOf(contactChannels)),
  caller: Nullable(OneOf(safetyCallers)),
  severity: Nullable(OneOf(safetySeverities)),
  summary: Text(1000),
  actions: Type.Array(OneOf(safetyActions), { maxItems: 20, uniqueItems: true }),
  followUpDueAt: Nullable(Instant),
  followedUpAt: Nullable(Instant),
  followUp: Nullable(Text(1000)),
  closedAt: Nullable(Instant),
});
export type SafetyEvent = Static<typeof SafetyEvent>;

export const SafetyEventDraft = DraftOf(SafetyEvent, 'occurredOn', 'followUpDueAt');
export type SafetyEventDraft = Static<typeof SafetyEventDraft>;

/** Left by a suicide item, screen or disclosure; nobody corrects or withdraws it. */
export const SuicideAlert = Shape({
  ...recorded,
  sourceId: IdOfRecord,
  source: OneOf([...instrumentIds, 'suicide-disclosure'] as const),
  on: PlainDate,
  finding: OneOf(['positive', 'acute']),
  items: Type.Array(Type.Integer({ minimum: 1, maximum: 40 }), { maxItems: 40 }),
});
export type SuicideAlert = Static<typeof SuicideAlert>;

export const SafetyNotice = Shape({
  ...recorded,
  aboutId: IdOfRecord,
  toldAt: Instant,
  who: Text(200),
  how: OneOf(noticeWays),
});
export type SafetyNotice = Static<typeof SafetyNotice>;

export const SuicideRiskReview = Shape({
  ...recorded,
  answersId: IdOfRecord,
  on: PlainDate,
  level: OneOf(riskLevels),
  plan: Text(2000),
  meansSafety: Text(2000),
  nextCheckOn: Nullable(PlainDate),
});
export type SuicideRiskReview = Static<typeof SuicideRiskReview>;

export const SafetyCheck = Shape({
  ...recorded,
  on: PlainDate,
  overdose: Nullable(OneOf(['no', 'yes'])),
});
export type SafetyCheck = Static<typeof SafetyCheck>;

export const SafetyPlan = Shape({
  ...recorded,
  agreedOn: PlainDate,
  warningSigns: Text(2000),
  coping: Text(2000),
  distractions: Text(2000),
  people: Text(2000),
  professionals: Text(2000),
  safePlace: Text(2000),
});
export type SafetyPlan = Static<typeof SafetyPlan>;

export const CircumstanceChange = Shape({
  ...recorded,
  kind: OneOf(circumstanceKinds),
  on: PlainDate,
  summary: Text(1000),
  planAcceptedOn: Nullable(PlainDate),
  discussedOn: Nullable(PlainDate),
});
export type CircumstanceChange = Static<typeof CircumstanceChange>;

export const WithdrawalReport = Shape({
  on: PlainDate,
  category: Type.Integer({ minimum: 0, maximum: 3 }),
});
export type WithdrawalReport = Static<typeof WithdrawalReport>;

export const WithdrawalObservation = Shape({
  ...recorded,
  on: PlainDate,
  substance: OneOf(withdrawalSubstances),
  category: Type.Integer({ minimum: 0, maximum: 3 }),
  signs: Nullable(Text(1000)),
});
export type WithdrawalObservation = Static<typeof WithdrawalObservation>;
