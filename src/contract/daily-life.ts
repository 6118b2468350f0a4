import { type Static, Type } from 'typebox';
import {
  homePractices,
  riskSituationKinds,
  supportKinds,
  weekdays,
} from '#domain/modalities/daily-life';
import { coreSkills } from '#domain/modalities/skill';
import {
  DraftOf,
  Nullable,
  OneOf,
  PlainDate,
  Rating,
  recorded,
  Shape,
  Text,
  WallTime,
} from '#contract/scalars';

const MINUTES_PER_DAY = 1440;

export const HomePractice = Shape({
  ...recorded,
  on: PlainDate,
  practice: OneOf(homePractices),
  minutes: Type.Integer({ minimum: 1, maximum: MINUTES_PER_DAY }),
  note: Nullable(Text(500)),
});
export type HomePractice = Static<typeof HomePractice>;
export const HomePracticeDraft = DraftOf(HomePractice);
export type HomePracticeDraft = Static<typeof HomePracticeDraft>;

export const Urge = Shape({
  ...recorded,
  on: PlainDate,
  time: Nullable(WallTime),
  strength: Rating,
  strengthAfter: Nullable(Rating),
  context: Nullable(Text(1000)),
  skill: Nullable(OneOf(coreSkills)),
  response: Nullable(Text(1000)),
});
export type Urge = Static<typeof Urge>;
export const UrgeDraft = DraftOf(Urge);
export type UrgeDraft = Static<typeof UrgeDraft>;

export const RiskSituation = Shape({
  ...recorded,
  on: PlainDate,
  kind: OneOf(riskSituationKinds),
  situation: Text(500),
  response: Nullable(Text(1000)),
  settledOn: Nullable(PlainDate),
});
export type RiskSituation = Static<typeof RiskSituation>;
export const RiskSituationDraft = DraftOf(RiskSituation);
export type RiskSituationDraft = Static<typeof RiskSituationDraft>;

const DayPlan = Nullable(Text(500));
export const WeeklySchedule = Shape({
  ...recorded,
  on: PlainDate,
  ...(Object.fromEntries(weekdays.map((day) => [day, DayPlan])) as Record<
    (typeof weekdays)[number],
    typeof DayPlan
  >),
});
export type WeeklySchedule = Static<typeof WeeklySchedule>;
export const WeeklyScheduleDraft = DraftOf(WeeklySchedule);
export type WeeklyScheduleDraft = Static<typeof WeeklyScheduleDraft>;

export const ChosenSupport = Shape({
  ...recorded,
  on: PlainDate,
  kind: OneOf(supportKinds),
  inTheirWords: Text(500),
  endedOn: Nullable(PlainDate),
});
export type ChosenSupport = Static<typeof ChosenSupport>;
export const ChosenSupportDraft = DraftOf(ChosenSupport);
export type ChosenSupportDraft = Static<typeof ChosenSupportDraft>;
