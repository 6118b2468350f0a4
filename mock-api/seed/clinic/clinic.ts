import type { Site } from '#contract/access';
import type { ProgramClosure, Session } from '#contract/attendance';
import type { Group as TreatmentGroup } from '#contract/groups';
import type { Track } from '#domain/chart/episode';
import type { SiteId, StaffId } from '#domain/ids';
import type { Instant, TimeZone } from '#domain/time/instant';
import { addDays, dayNumber, type PlainDate, weekday } from '#domain/time/plain-date';
import { type Random, randomOf } from '../random.ts';
import { type Scribe, scribeOf } from '../records/scribe.ts';
import { seededId } from '../seeded-id.ts';
import { madeUpClosures } from './closures.ts';
import { groupMinutes, type GroupSlot, trackPlans } from './program-schedule.ts';
import { madeUpTeam, type Team } from './staff.ts';
import { groupOfToday, treatmentGroupsOf } from './treatment-groups.ts';
import { wallClock, type WallClock } from './wall-clock.ts';

/** A standing group: who leads it and when it meets. */
export interface Group {
  readonly name: string;
  readonly track: Track;
  readonly facilitatorId: StaffId;
}

/** The clinic that the made-up people go to, at the moment its clock stands at. */
export interface Clinic {
  readonly site: Site;
  readonly timeZone: TimeZone;
  readonly today: PlainDate;
  readonly now: Instant;
  readonly at: WallClock;
  readonly random: Random;
  readonly team: Team;
  readonly groups: readonly Group[];
  readonly closures: readonly ProgramClosure[];
  /** What the groups are by their schedule. */
  readonly treatmentGroups: readonly TreatmentGroup[];
  /** Sessions of the group that begins today, today's first. */
  readonly todaysGroupSessions: readonly Session[];
  /** The group's session on a day; null on days without one. One row for all who attend. */
  readonly groupSession: (group: Group, on: PlainDate) => Session | null;
  /** Group sessions that were asked for since the last call, to be written once. */
  readonly newGroupSessions: () => Session[];
}

const timeZone = 'America/New_York' as TimeZone;
/** The clinic's clock stands here on its day. */
export const standingTime = '09:42';
/** The clinic opened this many days ago; nothing of it is older. */
export const clinicDays = 720;

/** Of six groups three meet by day, two in the evening and one at the weekend. */
const tracksOfGroups: readonly Track[] = ['day', 'evening', 'day', 'evening', 'day', 'weekend'];

const groupsOf = ({ therapists }: Team): Group[] =>
  therapists.map(({ id }, index) => {
    const track = tracksOfGroups[index % tracksOfGroups.length] ?? 'day';
    return { name: `${trackPlans[track].name} ${index + 1}`, track, facilitatorId: id };
  });

const titleOf = (slot: GroupSlot, on: PlainDate): string => {
  const week = Math.floor(dayNumber(on) / 7);
  const topic = slot.topics[week % slot.topics.length] ?? slot.kind;
  return slot.modality === 'matrix' ? `RP ${(week % 32) + 1} ${topic}` : topic;
};

const groupSession = (
  siteId: SiteId,
  scribe: Scribe,
  { facilitatorId }: Group,
  slot: GroupSlot & Pick<Session, 'groupId'>,
  on: PlainDate,
): Session => {
  const { kind, startsAt, place, modality } = slot;
  const title = titleOf(slot, on);
  return {
    ...scribe.stamp(addDays(on, -28), '08:00', facilitatorId),
    siteId,
    kind,
    title,
    heldOn: on,
    startsAt,
    plannedMinutes: groupMinutes,
    place,
    modality,
    facilitatorId,
    curriculumCode: modality === 'matrix' ? title.split(' ').slice(0, 2).join(' ') : null,
    groupId: slot.groupId,
    seriesId: null,
    cancelledReason: null,
  };
};

const groupSessions = (
  siteId: SiteId,
  scribe: Scribe,
  closed: ReadonlySet<PlainDate>,
  groups: ReadonlyMap<string, TreatmentGroup>,
): Pick<Clinic, 'groupSession' | 'newGroupSessions'> => {
  const known = new Map<string, Session>();
  let fresh: Session[] = [];
  return {
    groupSession: (group, on) => {
      const slot = trackPlans[group.track].groups.find((each) => each.weekday === weekday(on));
      if (slot === undefined || closed.has(on)) return null;
      const key = `${group.name} ${on}`;
      const session = known.get(key);
      if (session !== undefined) return session;
      const groupId = groups.get(`${group.name} ${slot.weekday}`)?.id ?? null;
      const made = groupSession(siteId, scribe, group, { ...slot, groupId }, on);
      known.set(key, made);
      fresh.push(made);
      return made;
    },
    newGroupSessions: () => {
      const asked = fresh;
      fresh = [];
      return asked;
    },
  };
};

/** Days of the group that begins today: today and the two weeks after it. */
const daysOfTodaysGroup = [0, 7, 14];

const todaysGroup = (
  where: Parameters<typeof groupOfToday>[0],
  { therapists, caseManagers }: Team,
) => {
  const [lead, coLead] = [therapists[0], caseManagers[0]];
  if (lead === undefined || coLead === undefined) throw new RangeError('A clinic without a team');
  const group = groupOfToday(where, lead.id, coLead.id);
  const { kind, modality, place, plannedMinutes, name: title } = group;
  const facts = { kind, modality, place, plannedMinutes, title, facilitatorId: lead.id };
  const startsAt = group.schedule[0]?.startsAt ?? '09:00';
  const { siteId, scribe, today } = where;
  const sessions = daysOfTodaysGroup.map((days): Session => ({
    ...scribe.stamp(addDays(today, -7), '08:00', lead.id),
    ...facts,
    siteId,
    heldOn: addDays(today, days),
    startsAt,
    groupId: group.id,
    curriculumCode: null,
    seriesId: null,
    cancelledReason: null,
  }));
  return { group, sessions };
};

/** A clinic with its team, groups and closures, for so many open episodes. */
export const madeUpClinic = (today: PlainDate, seed: string, openEpisodes: number): Clinic => {
  const random = randomOf(seed);
  const at = wallClock(timeZone);
  const opened = at(addDays(today, -clinicDays), '08:00');
  const ids = random.fork('clinic');
  const site: Site = {
    id: seededId<SiteId>(ids, opened),
    name: 'Riverside Clinic (demonstration)',
    timeZone,
    kind: 'synthetic',
    notice: 'Synthetic data: every person here is made up.',
    crisisPhone: '555-0188',
  };
  const team = madeUpTeam(ids, opened, openEpisodes);
  const closures = madeUpClosures(addDays(today, -clinicDays), today);
  const holidays = closures.filter(({ reason }) => reason !== 'Snow');
  const closed = new Set(holidays.map(({ closedOn }) => closedOn));
  const groups = groupsOf(team);
  const scribe = scribeOf(random.fork('groups'), at);
  const where = { siteId: site.id, scribe, opened: addDays(today, -clinicDays), today };
  const standing = treatmentGroupsOf(where, groups);
  const begun = todaysGroup(where, team);
  return {
    site,
    timeZone,
    today,
    now: at(today, standingTime),
    at,
    random,
    team,
    groups,
    closures,
    treatmentGroups: [...standing.values(), begun.group],
    todaysGroupSessions: begun.sessions,
    ...groupSessions(site.id, scribeOf(random.fork('sessions'), at), closed, standing),
  };
};
