import { type Static, Type } from 'typebox';
import { substances } from '#domain/chart/episode';
import { curriculumCodes } from '#domain/modalities/curriculum-rules';
import { lifeAreas } from '#domain/modalities/life-area';
import {
  doneWords,
  educationModules,
  homeworkStates,
  mutualHelpGroups,
} from '#domain/modalities/modality-work';
import { coreSkills, skillSteps } from '#domain/modalities/skill';
import {
  DraftOf,
  Nullable,
  OneOf,
  PlainDate,
  Rating,
  recorded,
  Shape,
  Text,
} from '#contract/scalars';

const MOST_MEETINGS_A_WEEK = 21;

export const SkillRecord = Shape({
  ...recorded,
  skill: OneOf(coreSkills),
  step: OneOf(skillSteps),
  on: PlainDate,
  context: Nullable(Text(500)),
  urgeBefore: Nullable(Rating),
  urgeAfter: Nullable(Rating),
  helped: Nullable(Rating),
});
export type SkillRecord = Static<typeof SkillRecord>;
export const SkillRecordDraft = DraftOf(SkillRecord);
export type SkillRecordDraft = Static<typeof SkillRecordDraft>;

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
export const CopingAheadPlanDraft = DraftOf(CopingAheadPlan);
export type CopingAheadPlanDraft = Static<typeof CopingAheadPlanDraft>;

export const RelapsePreventionPlan = Shape({
  ...recorded,
  revisedOn: PlainDate,
  triggers: Nullable(Text(2000)),
  warningSigns: Nullable(Text(2000)),
  coping: Nullable(Text(2000)),
  peopleToCall: Nullable(Text(1000)),
  medication: Nullable(Text(1000)),
  naloxonePlace: Nullable(Text(300)),
  sharedWith: Nullable(Text(300)),
  copyGivenOn: Nullable(PlainDate),
});
export type RelapsePreventionPlan = Static<typeof RelapsePreventionPlan>;
export const RelapsePreventionPlanDraft = DraftOf(RelapsePreventionPlan);
export type RelapsePreventionPlanDraft = Static<typeof RelapsePreventionPlanDraft>;

const homework = {
  homework: Nullable(Text(1000)),
  homeworkState: Nullable(OneOf(homeworkStates)),
} as const;

export const CbtWork = Shape({
  ...recorded,
  on: PlainDate,
  topic: Text(200),
  situation: Nullable(Text(1000)),
  thought: Nullable(Text(1000)),
  feeling: Nullable(Text(1000)),
  behavior: Nullable(Text(1000)),
  skill: Nullable(OneOf(coreSkills)),
  ...homework,
});
export type CbtWork = Static<typeof CbtWork>;
export const CbtWorkDraft = DraftOf(CbtWork);
export type CbtWorkDraft = Static<typeof CbtWorkDraft>;

export const ChangeRulers = Shape({
  ...recorded,
  on: PlainDate,
  readiness: Nullable(Rating),
  importance: Nullable(Rating),
  confidence: Nullable(Rating),
  changeTalk: Nullable(Text(1000)),
  changePlan: Nullable(Text(1000)),
});
export type ChangeRulers = Static<typeof ChangeRulers>;
export const ChangeRulersDraft = DraftOf(ChangeRulers);
export type ChangeRulersDraft = Static<typeof ChangeRulersDraft>;

export const MutualHelp = Shape({
  ...recorded,
  on: PlainDate,
  community: OneOf(mutualHelpGroups),
  meetingsPerWeek: Nullable(Type.Integer({ minimum: 0, maximum: MOST_MEETINGS_A_WEEK })),
  homeGroup: Nullable(Text(200)),
  sponsor: Nullable(OneOf(['yes', 'no'])),
  stepWork: Nullable(Text(500)),
  service: Nullable(Text(500)),
});
export type MutualHelp = Static<typeof MutualHelp>;
export const MutualHelpDraft = DraftOf(MutualHelp);
export type MutualHelpDraft = Static<typeof MutualHelpDraft>;

export const CurriculumWork = Shape({
  ...recorded,
  on: PlainDate,
  part: OneOf(curriculumCodes),
  number: Type.Integer({ minimum: 1, maximum: 99 }),
  attended: OneOf(['yes', 'no']),
  scheduler: Nullable(OneOf(doneWords)),
  calendarMarked: Nullable(OneOf(['yes', 'no'])),
  triggers: Nullable(Text(1000)),
});
export type CurriculumWork = Static<typeof CurriculumWork>;
export const CurriculumWorkDraft = DraftOf(CurriculumWork);
export type CurriculumWorkDraft = Static<typeof CurriculumWorkDraft>;

export const EducationWork = Shape({
  ...recorded,
  on: PlainDate,
  module: OneOf(educationModules),
  understood: Nullable(OneOf(['yes', 'partly', 'no'])),
  ...homework,
});
export type EducationWork = Static<typeof EducationWork>;
export const EducationWorkDraft = DraftOf(EducationWork);
export type EducationWorkDraft = Static<typeof EducationWorkDraft>;

export const CommunityWork = Shape({
  ...recorded,
  on: PlainDate,
  role: Nullable(Text(200)),
  phase: Nullable(Text(200)),
  peerFeedback: Nullable(Text(1000)),
  communityMeeting: Nullable(OneOf(['attended', 'not-attended'])),
});
export type CommunityWork = Static<typeof CommunityWork>;
export const CommunityWorkDraft = DraftOf(CommunityWork);
export type CommunityWorkDraft = Static<typeof CommunityWorkDraft>;

const Happiness = Nullable(Type.Integer({ minimum: 1, maximum: 10 }));
export const HappinessRating = Shape({
  ...recorded,
  on: PlainDate,
  ...(Object.fromEntries(lifeAreas.map((area) => [area, Happiness])) as Record<
    (typeof lifeAreas)[number],
    typeof Happiness
  >),
});
export type HappinessRating = Static<typeof HappinessRating>;
export const HappinessRatingDraft = DraftOf(HappinessRating);
export type HappinessRatingDraft = Static<typeof HappinessRatingDraft>;

export const SobrietySampling = Shape({
  ...recorded,
  agreedOn: PlainDate,
  substance: OneOf(substances),
  startsOn: PlainDate,
  endsOn: PlainDate,
  outcome: Nullable(OneOf(['kept', 'partly', 'ended-early'])),
  note: Nullable(Text(1000)),
});
export type SobrietySampling = Static<typeof SobrietySampling>;
export const SobrietySamplingDraft = DraftOf(SobrietySampling);
export type SobrietySamplingDraft = Static<typeof SobrietySamplingDraft>;
