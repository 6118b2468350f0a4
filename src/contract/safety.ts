import { type Static, Type } from 'typebox';
import { circumstanceKinds, riskLevels, safetyEventKinds } from '#domain/safety/safety-event';
import {
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
  summary: Text(1000),
  followUpDueAt: Nullable(Instant),
  followedUpAt: Nullable(Instant),
  closedAt: Nullable(Instant),
});
export type SafetyEvent = Static<typeof SafetyEvent>;

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
