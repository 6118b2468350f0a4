import type { Person } from '#contract/chart';
import type { PersonId } from '#domain/ids';
import { addDays } from '#domain/time/plain-date';
import type { Clinic, Group } from '../clinic/clinic.ts';
import type { Therapist } from '../clinic/staff.ts';
import type { Course } from '../course/course.ts';
import { prescribed } from '../people/medication-choices.ts';
import type { Profile } from '../people/profile.ts';
import type { Draft } from '../records/draft.ts';
import type { EpisodeContext } from '../records/episode-context.ts';
import { episodeDates } from '../records/episode-dates.ts';
import { perfectHabits } from '../records/habits.ts';
import { makeEpisode } from '../records/make-episode.ts';
import { addSnapshots } from '../records/snapshots.ts';
import { scribeOf } from '../records/scribe.ts';
import { seededId } from '../seeded-id.ts';
import { idealCourse, idealMeasures } from './ideal-course.ts';
import type { Story, StoryTeam } from './story.ts';

/** Place among the therapists of who leads a story; the last of six is an associate. */
export const storyPlaces: Readonly<Record<StoryTeam, number>> = {
  demonstration: 0,
  second: 1,
  associate: 5,
};

const personOf = (clinic: Clinic, story: Story): Person => {
  const random = clinic.random.fork(story.id);
  const at = clinic.at(addDays(clinic.today, -story.daysIn), '08:00');
  return {
    id: seededId<PersonId>(random, at),
    siteId: clinic.site.id,
    version: 1,
    code: `RV-${story.id.slice(0, 2).padStart(5, '0')}`,
    preferredName: null,
    bornOn: addDays(clinic.today, -13_000 - 400 * Number(story.id.slice(0, 2))),
    bornInYear: null,
    raceEthnicity: null,
    employment: 'full-time',
    coverage: 'commercial',
    allergies: 'none known',
    phone: `555-01${story.id.slice(0, 2)}`,
    contactRule: null,
    emergencyName: null,
    emergencyRelation: null,
    emergencyPhone: null,
    ...story.person,
  };
};

const profileOf = (clinic: Clinic, story: Story, group: Group): Profile => ({
  person: personOf(clinic, story),
  track: group.track,
  admissionSource: 'direct',
  primary: 'alcohol',
  severity: 'moderate',
  secondary: null,
  goal: 'abstinence',
  targetDays: 0,
  baselineDays: 16,
  withdrawalHistory: 'no',
  conditions: [],
  priorAttempt: 'no',
  medications: [],
  living: 'independent',
  someoneUsing: 'no',
  payer: 'Sample Mutual Health Plan',
  family: [{ name: 'Ana', relation: 'sister', contact: 'supportive' }],
  words: 'Keep my job and be there for my kids on weekends.',
  strengths: 'sister, steady work',
  ...story.profile,
});

const teamOf = (
  clinic: Clinic,
  { team, track }: Story,
): { therapist: Therapist; group: Group; caseManagerId: EpisodeContext['caseManagerId'] } => {
  const at = storyPlaces[team];
  const therapist = clinic.team.therapists[at];
  const group =
    track === undefined ? clinic.groups[at] : clinic.groups.find((each) => each.track === track);
  const manager = clinic.team.caseManagers[0];
  if (therapist === undefined || group === undefined || manager === undefined)
    throw new RangeError('A clinic without a team');
  return { therapist, group, caseManagerId: manager.id };
};

const contextOf = (
  clinic: Clinic,
  story: Story,
  course: Course,
  daysAgo: number,
): EpisodeContext => {
  const random = clinic.random.fork(`${story.id} ${daysAgo}`);
  const { group, ...team } = teamOf(clinic, story);
  const measures = idealMeasures(course);
  return {
    clinic,
    random,
    scribe: scribeOf(random.fork('ids'), clinic.at),
    profile: profileOf(clinic, story, group),
    course,
    measures: story.measures?.(measures) ?? measures,
    habits: { ...perfectHabits, ...story.habits },
    group,
    ...team,
    presence: (session) => story.presence?.(session, clinic) ?? null,
    ...episodeDates(addDays(clinic.today, -daysAgo), course, clinic.today),
  };
};

const earlierDraft = (clinic: Clinic, story: Story): Draft[] => {
  if (story.earlier === undefined) return [];
  const { beganDaysAgo, days } = story.earlier;
  const course: Course = {
    ...idealCourse(12),
    lastDay: days,
    endReason: 'left-before-planned',
  };
  return [makeEpisode(contextOf(clinic, { ...story, habits: {} }, course, beganDaysAgo))];
};

/** The charts of a story, an earlier episode first. */
export const tellStory = (clinic: Clinic, story: Story): Draft[] => {
  const ideal = idealCourse(story.plannedWeeks);
  const course = story.course?.(ideal) ?? ideal;
  const context = contextOf(clinic, story, course, story.daysIn);
  const draft = makeEpisode(context);
  story.change?.(draft, context, clinic);
  addSnapshots(context, draft);
  return [...earlierDraft(clinic, story), draft];
};

/** Extended-release buprenorphine, as several stories prescribe it. */
export const monthlyBuprenorphine = prescribed('buprenorphine-xr-monthly', 'moud', -58);
