import { inForce, type Recorded } from '../chart/recorded.ts';
import type {
  ChosenSupport,
  HomePractice,
  RiskSituation,
  Urge,
  WeeklySchedule,
} from './daily-life.ts';
import type { IncentiveEnrollment, IncentiveEntry } from './incentive.ts';
import type {
  CbtWork,
  ChangeRulers,
  CommunityWork,
  CurriculumWork,
  EducationWork,
  HappinessRating,
  MutualHelp,
  SobrietySampling,
} from './modality-work.ts';

/** What the approaches record, list by list, as part of a chart. */
export interface ModalityRecords {
  readonly cbtWork: readonly CbtWork[];
  readonly changeRulers: readonly ChangeRulers[];
  readonly mutualHelp: readonly MutualHelp[];
  readonly curriculumWork: readonly CurriculumWork[];
  readonly educationWork: readonly EducationWork[];
  readonly communityWork: readonly CommunityWork[];
  readonly happinessRatings: readonly HappinessRating[];
  readonly sobrietySamplings: readonly SobrietySampling[];
  readonly homePractice: readonly HomePractice[];
  readonly urges: readonly Urge[];
  readonly riskSituations: readonly RiskSituation[];
  readonly weeklySchedules: readonly WeeklySchedule[];
  readonly chosenSupports: readonly ChosenSupport[];
  readonly incentiveEnrollments: readonly IncentiveEnrollment[];
  readonly incentiveEntries: readonly IncentiveEntry[];
}

/** A chart without any of them; a new object each time, for who fills it. */
export const noModalityRecords = (): Record<keyof ModalityRecords, never[]> => ({
  cbtWork: [],
  changeRulers: [],
  mutualHelp: [],
  curriculumWork: [],
  educationWork: [],
  communityWork: [],
  happinessRatings: [],
  sobrietySamplings: [],
  homePractice: [],
  urges: [],
  riskSituations: [],
  weeklySchedules: [],
  chosenSupports: [],
  incentiveEnrollments: [],
  incentiveEntries: [],
});

/** Names of the lists, parents before children. */
export const modalityLists = Object.keys(noModalityRecords()) as readonly (keyof ModalityRecords)[];

/** The lists without rows entered in error. */
export const modalityRecordsInForce = (record: ModalityRecords): ModalityRecords =>
  Object.fromEntries(
    modalityLists.map((name) => [name, inForce<Recorded>(record[name])]),
  ) as unknown as ModalityRecords;
