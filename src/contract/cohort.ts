import { type Static, Type } from 'typebox';
import { endReasons } from '#domain/chart/episode';
import {
  Count,
  IdOfSite,
  IdOfStaff,
  Instant,
  Nullable,
  OneOf,
  Shape,
  Text,
} from '#contract/scalars';

const Share = Type.Number({ minimum: 0, maximum: 1 });

/** One step of the Kaplan-Meier curve. */
export const SurvivalStep = Shape({
  week: Count,
  atRisk: Count,
  ended: Count,
  censored: Count,
  survival: Share,
  /** Null where nobody is left: the band cannot be computed. */
  lower: Nullable(Share),
  upper: Nullable(Share),
});

/** Tests of one episode week over all episodes of the cohort. */
export const TestWeek = Shape({
  week: Count,
  due: Count,
  collected: Count,
  negative: Count,
  /** Share negative of tests collected; null where too few were. */
  negativeShare: Nullable(Share),
  /** If every missing test were positive / negative. */
  lowest: Nullable(Share),
  highest: Nullable(Share),
});

export const Ending = Shape({
  reason: OneOf(endReasons),
  episodes: Count,
  share: Share,
  lower: Share,
  upper: Share,
});

export const TherapistLoad = Shape({
  therapistId: IdOfStaff,
  name: Text(120),
  open: Count,
  safety: Count,
  concern: Count,
  due: Count,
});

export const Cohort = Shape({
  asOf: Instant,
  siteId: IdOfSite,
  episodes: Count,
  open: Count,
  /** Shown beside every rate of success: domain rule 3.10.7. */
  lostToContact: Count,
  died: Count,
  survival: Type.Array(SurvivalStep),
  tests: Type.Array(TestWeek),
  endings: Type.Array(Ending),
  loads: Type.Array(TherapistLoad),
  /** Which rule says when and why an episode ended here. */
  endingRule: Text(500),
  /** Which tests count as due here. */
  testingRule: Text(500),
});
export type Cohort = Static<typeof Cohort>;
