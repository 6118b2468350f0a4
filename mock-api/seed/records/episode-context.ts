import type { Session, SessionAttendance } from '#contract/attendance';
import type { EndReason } from '#domain/chart/episode';
import type { StaffId } from '#domain/ids';
import { addDays, daysBetween, type PlainDate } from '#domain/time/plain-date';
import type { Clinic, Group } from '../clinic/clinic.ts';
import type { Therapist } from '../clinic/staff.ts';
import type { Course, CourseWeek } from '../course/course.ts';
import type { MeasureCourse } from '../course/measure-course.ts';
import type { Profile } from '../people/profile.ts';
import type { Random } from '../random.ts';
import type { Habits } from './habits.ts';
import type { Scribe } from './scribe.ts';

/** What every maker of records starts from. */
export interface EpisodeContext {
  readonly clinic: Clinic;
  readonly random: Random;
  readonly scribe: Scribe;
  readonly profile: Profile;
  readonly course: Course;
  readonly measures: MeasureCourse;
  readonly habits: Habits;
  readonly group: Group;
  readonly therapist: Therapist;
  readonly caseManagerId: StaffId;
  readonly admittedOn: PlainDate;
  readonly plannedEndOn: PlainDate;
  /** Null while the episode is open. */
  readonly endedOn: PlainDate | null;
  readonly endReason: EndReason | null;
  /** Last day of which anything is on record: the end, or yesterday. */
  readonly until: PlainDate;
  /** What a story says about one session; null leaves it to chance. */
  readonly presence: (session: Session) => Presence | null;
}

/** What became of one person's place in one session. */
export type Presence = Pick<SessionAttendance, 'status' | 'attendedMinutes' | 'barrier'>;

const DAYS_PER_WEEK = 7;

/** The week of the course that a day lies in; the last one for days after it. */
export const courseWeekOn = (
  { course, admittedOn }: Pick<EpisodeContext, 'course' | 'admittedOn'>,
  on: PlainDate,
): CourseWeek => {
  const index = Math.floor(daysBetween(admittedOn, on) / DAYS_PER_WEEK);
  const week = course.weeks[Math.max(0, Math.min(index, course.weeks.length - 1))];
  if (week === undefined) throw new RangeError('A course without a week');
  return week;
};

/** Days that begin each week of the episode up to the last day on record. */
export const weekStarts = ({ admittedOn, until }: EpisodeContext): PlainDate[] =>
  Array.from({ length: Math.floor(daysBetween(admittedOn, until) / DAYS_PER_WEEK) + 1 }, (_, n) =>
    addDays(admittedOn, n * DAYS_PER_WEEK),
  );
