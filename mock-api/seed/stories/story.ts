import type { Session } from '#contract/attendance';
import type { Person } from '#contract/chart';
import type { MarkerId, Severity, Tier } from '#domain/caseload/marker';
import type { CriterionId, CriterionState } from '#domain/step-down/criterion';
import type { ReadinessStatus, TriggerId } from '#domain/step-down/readiness';
import type { Track } from '#domain/chart/episode';
import type { Clinic } from '../clinic/clinic.ts';
import type { Course } from '../course/course.ts';
import type { MeasureCourse } from '../course/measure-course.ts';
import type { Profile } from '../people/profile.ts';
import type { Draft } from '../records/draft.ts';
import type { EpisodeContext, Presence } from '../records/episode-context.ts';
import type { Habits } from '../records/habits.ts';

/** What the chart of a story must show, on whatever day the clinic was made. */
export interface Expectations {
  readonly tier: Tier;
  /** Reasons that must be among those shown; `only` when no other may be. */
  readonly reasons: readonly (readonly [MarkerId, Severity])[];
  readonly only: boolean;
  readonly status: ReadinessStatus;
  readonly criteria?: Readonly<Partial<Record<CriterionId, CriterionState>>>;
  readonly triggers?: readonly TriggerId[];
  /** What the tests of the chart must count to. */
  readonly testing?: {
    /** Shares of 1: expected among tests given, and among tests due. */
    readonly ofGiven?: number;
    readonly ofDue?: number;
    /** Positives that may be residual. */
    readonly mayBeResidual?: number;
  };
  /** Texts that the chart must say somewhere in its reasons or its criteria. */
  readonly says?: readonly string[];
}

/** Who is who: the first therapist has the demonstration sign-in. */
export type StoryTeam = 'demonstration' | 'second' | 'associate';

/** An episode that lies before the story's. */
export interface EarlierEpisode {
  readonly beganDaysAgo: number;
  readonly days: number;
}

/**
 * One person of the demonstration. Everything that a story does not say is as it should be: they
 * come, tests are as expected, measures are on schedule, the team is on time.
 */
export interface Story {
  readonly id: string;
  readonly title: string;
  readonly team: StoryTeam;
  readonly track?: Track;
  /** Days since admission. */
  readonly daysIn: number;
  readonly plannedWeeks: 8 | 12 | 16;
  readonly person: Pick<Person, 'givenName' | 'familyName' | 'pronouns' | 'sex'> & Partial<Person>;
  readonly profile?: Partial<Omit<Profile, 'person' | 'track'>>;
  readonly habits?: Partial<Habits>;
  readonly course?: (course: Course) => Course;
  readonly measures?: (measures: MeasureCourse) => MeasureCourse;
  /** What becomes of a session; null for one that the person comes to. */
  readonly presence?: (session: Session, clinic: Clinic) => Presence | null;
  /** Changes to the finished chart, before its snapshots are taken. */
  readonly change?: (draft: Draft, context: EpisodeContext, clinic: Clinic) => void;
  readonly earlier?: EarlierEpisode;
  readonly expectations: Expectations;
}
