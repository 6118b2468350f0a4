import { Type } from 'typebox';
import {
  ChosenSupport,
  HomePractice,
  RiskSituation,
  Urge,
  WeeklySchedule,
} from '#contract/daily-life';
import { IncentiveEnrollment, IncentiveEntry } from '#contract/incentives';
import {
  CbtWork,
  ChangeRulers,
  CommunityWork,
  CurriculumWork,
  EducationWork,
  HappinessRating,
  MutualHelp,
  SobrietySampling,
} from '#contract/modalities';

/** What the approaches record, as lists of the chart. */
export const modalityLists = {
  cbtWork: Type.Array(CbtWork),
  changeRulers: Type.Array(ChangeRulers),
  mutualHelp: Type.Array(MutualHelp),
  curriculumWork: Type.Array(CurriculumWork),
  educationWork: Type.Array(EducationWork),
  communityWork: Type.Array(CommunityWork),
  happinessRatings: Type.Array(HappinessRating),
  sobrietySamplings: Type.Array(SobrietySampling),
  homePractice: Type.Array(HomePractice),
  urges: Type.Array(Urge),
  riskSituations: Type.Array(RiskSituation),
  weeklySchedules: Type.Array(WeeklySchedule),
  chosenSupports: Type.Array(ChosenSupport),
  incentiveEnrollments: Type.Array(IncentiveEnrollment),
  incentiveEntries: Type.Array(IncentiveEntry),
} as const;
