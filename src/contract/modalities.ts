import type { Static } from 'typebox';
import { coreSkills, skillSteps } from '#domain/modalities/skill';
import { Nullable, OneOf, PlainDate, Rating, recorded, Shape, Text } from '#contract/scalars';

export const SkillRecord = Shape({
  ...recorded,
  skill: OneOf(coreSkills),
  step: OneOf(skillSteps),
  on: PlainDate,
  urgeBefore: Nullable(Rating),
  urgeAfter: Nullable(Rating),
  helped: Nullable(Rating),
});
export type SkillRecord = Static<typeof SkillRecord>;

export const CopingAheadPlan = Shape({
  ...recorded,
  madeOn: PlainDate,
  situation: Text(1000),
  predictedUrge: Nullable(Rating),
  plan: Text(2000),
  rehearsedOn: Nullable(PlainDate),
  outcome: Nullable(Text(1000)),
});
export type CopingAheadPlan = Static<typeof CopingAheadPlan>;

export const RelapsePreventionPlan = Shape({
  ...recorded,
  revisedOn: PlainDate,
  copyGivenOn: Nullable(PlainDate),
});
export type RelapsePreventionPlan = Static<typeof RelapsePreventionPlan>;
