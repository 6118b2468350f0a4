import type {
  ChosenSupport,
  HomePractice,
  RiskSituation,
  Urge,
  WeeklySchedule,
} from '#contract/daily-life';
import type {
  IncentiveDraw,
  IncentiveEnrollment,
  IncentiveEntry,
  IncentiveMix,
  StockMove,
} from '#contract/incentives';
import type {
  CbtWork,
  ChangeRulers,
  CommunityWork,
  CurriculumWork,
  EducationWork,
  HappinessRating,
  MutualHelp,
  SobrietySampling,
} from '#contract/modalities';
import type { EpisodeId, PersonId, RecordId, SiteId, StaffId } from '#domain/ids';
import type { Instant } from '#domain/time/instant';

type Clinical<Row, Lists extends keyof Row = never> = Omit<Row, Lists> & {
  personId: PersonId;
  episodeId: EpisodeId | null;
};

/** What the approaches record, one table each. */
export interface ModalityTables {
  cbtWork: Clinical<CbtWork>;
  changeRulers: Clinical<ChangeRulers>;
  mutualHelp: Clinical<MutualHelp>;
  curriculumWork: Clinical<CurriculumWork>;
  educationWork: Clinical<EducationWork>;
  communityWork: Clinical<CommunityWork>;
  happinessRatings: Clinical<HappinessRating>;
  sobrietySamplings: Clinical<SobrietySampling>;
  homePractice: Clinical<HomePractice>;
  urges: Clinical<Urge>;
  riskSituations: Clinical<RiskSituation>;
  weeklySchedules: Clinical<WeeklySchedule>;
  chosenSupports: Clinical<ChosenSupport>;
  incentiveEnrollments: Clinical<IncentiveEnrollment>;
  incentiveEntries: Clinical<IncentiveEntry, 'drawn'>;
  incentiveDraws: IncentiveDraw & { entryId: RecordId };
  /** Versions of a site's bowl; the newest counts. */
  incentiveMixes: IncentiveMix & { siteId: SiteId; changedAt: Instant; changedBy: StaffId };
  /** What came onto the prize shelf of a site and left it; the sum is the stock. */
  prizeStockMoves: StockMove & { siteId: SiteId };
}
