import type { ReadinessStatus } from '../step-down/readiness.ts';
import type { CriterionId } from '../step-down/criterion.ts';
import type { TestOutcome } from '../substance-monitoring/interpreted-test.ts';
import type { Instant } from '../time/instant.ts';
import type { PlainDate } from '../time/plain-date.ts';
import type { Marker, Tier } from './marker.ts';

/** What a caseload shows of one open episode; recomputed with every write and when time changes it. */
export interface CaseloadSummary {
  readonly tier: Tier;
  /** Most severe first; hidden ones apart. */
  readonly reasons: readonly Marker[];
  readonly handled: readonly Marker[];
  /** The last eight program weeks, oldest first. */
  readonly attendance: readonly {
    readonly week: PlainDate;
    readonly attendedHours: number;
    readonly prescribedHours: number | null;
    readonly rate: number | null;
  }[];
  /** Attended of scheduled over the weeks above; null when a rate needs more hours. */
  readonly attendanceRate: number | null;
  /** The last ten scheduled tests, oldest first. */
  readonly tests: readonly { readonly on: PlainDate; readonly outcome: TestOutcome }[];
  /** The last eight PHQ-9 totals, oldest first. */
  readonly phq9: readonly { readonly on: PlainDate; readonly total: number }[];
  readonly phq9Change: number | null;
  readonly readiness: {
    readonly status: ReadinessStatus;
    readonly decidedBy: readonly CriterionId[];
    readonly sentence: string;
  };
  readonly phase: string | null;
  readonly episodeWeek: number;
  readonly lastServiceOn: PlainDate | null;
  readonly nextAppointment: {
    readonly on: PlainDate;
    readonly at: string;
    readonly title: string;
  } | null;
  readonly planReviewDueOn: PlainDate | null;
  readonly authorizationEndsOn: PlainDate | null;
  readonly computedAt: Instant;
  /** The first moment at which this can change without a write: a clock, or the day turning. */
  readonly nextChangeAt: Instant;
  readonly configurationId: string;
  readonly configurationVersion: number;
}
