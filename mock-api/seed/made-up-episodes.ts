import type { Person } from '#contract/chart';
import { addDays, type PlainDate } from '#domain/time/plain-date';
import type { Clinic } from './clinic/clinic.ts';
import type { Course } from './course/course.ts';
import { simulateMeasures } from './course/measure-course.ts';
import { simulateCourse } from './course/simulate-course.ts';
import { madeUpPerson, madeUpProfile } from './people/made-up-profile.ts';
import type { Random } from './random.ts';
import type { EpisodeContext } from './records/episode-context.ts';
import { episodeDates } from './records/episode-dates.ts';
import { usualHabits } from './records/habits.ts';
import { scribeOf } from './records/scribe.ts';

/** An episode that is to be written, and whether its person is not known yet. */
export interface MadeUpEpisode {
  readonly context: EpisodeContext;
  readonly isNewPerson: boolean;
}

/** Ended episodes lie in the past eighteen months. */
const ENDED_WITHIN_DAYS = 548;
const LONGEST_DAYS = 112;
/** In the last weeks of December fewer people begin. */
const DECEMBER_SHARE = 0.45;
/** Of ended episodes, those after which the same person came back within 90 days. */
const READMITTED = 0.14;
/** A made-up clinic has at most this many deaths, handled soberly. */
const MOST_DEATHS = 1;

const isLateDecember = (day: PlainDate): boolean => {
  const monthAndDay = day.slice(5);
  return monthAndDay >= '12-16' || monthAndDay <= '01-02';
};

interface Slot {
  readonly random: Random;
  readonly code: string;
  readonly therapist: number;
}

const contextFor = (
  clinic: Clinic,
  { random, therapist: place }: Slot,
  person: Person,
  admittedOn: PlainDate,
  course: Course,
): EpisodeContext => {
  const at = place % clinic.team.therapists.length;
  const therapist = clinic.team.therapists[at];
  const group = clinic.groups[at];
  const manager = clinic.team.caseManagers[Math.floor(at / 2) % clinic.team.caseManagers.length];
  if (therapist === undefined || group === undefined || manager === undefined)
    throw new RangeError('A clinic without a team');
  const profile = { ...madeUpProfile(random.fork('profile'), person), track: group.track };
  return {
    clinic,
    random,
    scribe: scribeOf(random.fork('ids'), clinic.at),
    profile,
    course,
    measures: simulateMeasures(random.fork('measures'), course, profile),
    habits: usualHabits,
    group,
    therapist,
    caseManagerId: manager.id,
    presence: () => null,
    ...episodeDates(admittedOn, course, clinic.today),
  };
};

/** The first admission that somebody accepts, from a source of chance that never runs dry. */
const drawn = (
  random: Random,
  admissionOn: (random: Random) => PlainDate,
  accepts: (admittedOn: PlainDate, lastOn: PlainDate, course: Course) => boolean,
): { admittedOn: PlainDate; course: Course } => {
  for (let attempt = 0; ; attempt += 1) {
    const source = random.fork(attempt);
    const admittedOn = admissionOn(source);
    const course = simulateCourse(source.fork('course'));
    const isQuiet = isLateDecember(admittedOn) && !source.chance(DECEMBER_SHARE);
    if (!isQuiet && accepts(admittedOn, addDays(admittedOn, course.lastDay - 1), course))
      return { admittedOn, course };
  }
};

const personFor = (clinic: Clinic, { random, code }: Slot, admittedOn: PlainDate): Person => {
  const at = clinic.at(admittedOn, '08:00');
  return madeUpPerson(random.fork('person'), clinic.site.id, at, admittedOn, code);
};

/** Open episodes, the n-th with the therapist that `therapistOf` says. */
export function* openEpisodes(
  clinic: Clinic,
  count: number,
  therapistOf: (n: number) => number,
): Generator<MadeUpEpisode> {
  for (let n = 0; n < count; n += 1) {
    const random = clinic.random.fork(`open ${n}`);
    const slot = {
      random,
      code: `RV-${String(n + 101).padStart(5, '0')}`,
      therapist: therapistOf(n),
    };
    const { admittedOn, course } = drawn(
      random,
      (source) => addDays(clinic.today, -source.integer(2, LONGEST_DAYS)),
      (_, lastOn) => lastOn >= clinic.today,
    );
    const person = personFor(clinic, slot, admittedOn);
    yield { context: contextFor(clinic, slot, person, admittedOn, course), isNewPerson: true };
  }
}

/** An ended episode whose admission lies in a span of days. */
const endedOnce = (
  clinic: Clinic,
  slot: Slot,
  span: { readonly from: PlainDate; readonly days: number },
  person: Person | null,
  mayDie: boolean,
): EpisodeContext => {
  const first = addDays(clinic.today, -ENDED_WITHIN_DAYS);
  const { admittedOn, course } = drawn(
    slot.random,
    (source) => addDays(span.from, source.integer(0, span.days)),
    (_, lastOn, { endReason }) =>
      lastOn >= first && lastOn < clinic.today && (endReason !== 'died' || mayDie),
  );
  const who = person ?? personFor(clinic, slot, admittedOn);
  return contextFor(clinic, slot, who, admittedOn, course);
};

/** The same person again, within 90 days of the end; null when there has not been time for it. */
const readmission = (clinic: Clinic, slot: Slot, before: EpisodeContext): EpisodeContext | null => {
  const { endedOn, endReason, profile } = before;
  const isLongAgo = endedOn !== null && endedOn < addDays(clinic.today, -LONGEST_DAYS);
  if (!isLongAgo || endReason === 'died' || !slot.random.chance(READMITTED)) return null;
  const again = { ...slot, random: slot.random.fork('again') };
  return endedOnce(clinic, again, { from: addDays(endedOn, 7), days: 81 }, profile.person, false);
};

/** Ended episodes of the past eighteen months; some people come back within 90 days. */
export function* endedEpisodes(clinic: Clinic, count: number): Generator<MadeUpEpisode> {
  const from = addDays(clinic.today, -ENDED_WITHIN_DAYS - LONGEST_DAYS);
  const span = { from, days: ENDED_WITHIN_DAYS + LONGEST_DAYS - 3 };
  let deaths = 0;
  for (let n = 0; n < count; n += 1) {
    const random = clinic.random.fork(`ended ${n}`);
    const therapist = random.integer(0, clinic.team.therapists.length - 1);
    const slot = { random, code: `RV-${n + 20_001}`, therapist };
    const context = endedOnce(clinic, slot, span, null, deaths < MOST_DEATHS);
    if (context.endReason === 'died') deaths += 1;
    yield { context, isNewPerson: true };
    const again = n + 1 < count ? readmission(clinic, slot, context) : null;
    if (again === null) continue;
    n += 1;
    yield { context: again, isNewPerson: false };
  }
}
