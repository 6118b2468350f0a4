import type { Session } from '#contract/attendance';
import type { Phase } from '#domain/chart/episode';
import type { Modality } from '#domain/modalities/modality';
import {
  addDays,
  daysBetween,
  daysFrom,
  earlierOf,
  type PlainDate,
  weekday,
} from '#domain/time/plain-date';
import { phasePlans, trackPlans, weeklyHoursWith } from '../clinic/program-schedule.ts';
import type { EpisodeContext } from './episode-context.ts';

/** Sessions are on the schedule this many days ahead. */
const DAYS_AHEAD = 14;

type PhasePlan = (typeof phasePlans)[number];

/** First day of each phase: it takes its share of the planned weeks. */
const phaseStarts = ({ course, admittedOn }: EpisodeContext): [PhasePlan, PlainDate][] => {
  let weeks = 0;
  return phasePlans.map((plan) => {
    const start = addDays(admittedOn, Math.round(weeks) * 7);
    weeks += plan.share * course.plannedWeeks;
    return [plan, start];
  });
};

/** Phases that have begun; the one that runs has no end yet. */
export const phasesOf = (context: EpisodeContext): Phase[] => {
  const last = context.endedOn ?? context.clinic.today;
  const begun = phaseStarts(context).filter(([, start]) => start <= last);
  return begun.map(([plan, startedOn], index) => {
    const next = begun[index + 1]?.[1];
    return {
      name: plan.name,
      startedOn,
      endedOn: next === undefined ? context.endedOn : addDays(next, -1),
      weeklyHours: weeklyHoursWith(plan.individualMinutes),
    };
  });
};

const phaseOn = (context: EpisodeContext, on: PlainDate): PhasePlan =>
  phaseStarts(context).findLast(([, start]) => start <= on)?.[0] ?? phasePlans[0];

const individualModality = (context: EpisodeContext, on: PlainDate): Modality =>
  phaseOn(context, on).name === 'Stabilize' ? 'motivational-interviewing' : 'cbt';

/** A session of one person alone. */
export const ownSession = (
  { scribe, clinic, therapist }: EpisodeContext,
  on: PlainDate,
  facts: Pick<Session, 'kind' | 'title' | 'startsAt' | 'plannedMinutes' | 'modality'> &
    Partial<Pick<Session, 'facilitatorId'>>,
): Session => ({
  ...scribe.stamp(addDays(on, -DAYS_AHEAD), '08:30', therapist.id),
  siteId: clinic.site.id,
  heldOn: on,
  place: 'on-site',
  facilitatorId: therapist.id,
  curriculumCode: null,
  groupId: null,
  seriesId: null,
  cancelledReason: null,
  ...facts,
});

/** Times of day for individual sessions, clear of every group. */
const individualTimes = ['10:00', '11:00', '13:00', '14:00', '15:00', '16:00'];

const individualSessions = (context: EpisodeContext, days: readonly PlainDate[]): Session[] => {
  const random = context.random.fork('individual');
  const on = random.pick(trackPlans[context.profile.track].individualDays);
  const startsAt = random.pick(individualTimes);
  const place = random.chance(0.25) ? 'telehealth' : 'on-site';
  return days
    .filter((day) => weekday(day) === on && day > context.admittedOn)
    .map((day) => ({
      ...ownSession(context, day, {
        kind: 'individual',
        title: 'Individual session',
        startsAt,
        plannedMinutes: phaseOn(context, day).individualMinutes,
        modality: individualModality(context, day),
      }),
      place,
    }));
};

const caseManagement = (context: EpisodeContext, days: readonly PlainDate[]): Session[] => {
  const random = context.random.fork('case-management');
  const first = random.integer(3, 9);
  const every = random.pick([14, 21]);
  return days
    .filter((day) => {
      const after = daysBetween(context.admittedOn, day) - first;
      return after >= 0 && after % every === 0 && weekday(day) <= 5;
    })
    .map((day) =>
      ownSession(context, day, {
        kind: 'case-management',
        title: 'Case management',
        startsAt: '12:15',
        plannedMinutes: 30,
        modality: null,
        facilitatorId: context.caseManagerId,
      }),
    );
};

/** Everything planned for one person, day by day: the groups, and sessions of their own. */
export const plannedSessions = (context: EpisodeContext): { group: Session[]; own: Session[] } => {
  const { clinic, admittedOn, endedOn, plannedEndOn, group } = context;
  const last = endedOn ?? earlierOf(plannedEndOn, addDays(clinic.today, DAYS_AHEAD));
  const days = daysFrom(admittedOn, last);
  const holidays = new Set(
    clinic.closures.filter(({ reason }) => reason !== 'Snow').map(({ closedOn }) => closedOn),
  );
  const open = days.filter((day) => !holidays.has(day));
  return {
    group: open.flatMap((day) => clinic.groupSession(group, day) ?? []),
    own: [
      ownSession(context, admittedOn, {
        kind: 'individual',
        title: 'Admission interview',
        startsAt: '08:00',
        plannedMinutes: 60,
        modality: 'motivational-interviewing',
      }),
      ...individualSessions(context, open),
      ...caseManagement(context, open),
    ],
  };
};
