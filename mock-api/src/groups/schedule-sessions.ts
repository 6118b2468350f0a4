import type { Group, GroupDraft } from '#contract/groups';
import { isMemberOn } from '#domain/attendance/group';
import { sessionTimes, type SessionTime } from '#domain/attendance/group-schedule';
import { defaultRuleSet } from '#domain/configuration/default-rule-set';
import type { RecordId, SiteId } from '#domain/ids';
import { addDays, laterOf, type PlainDate } from '#domain/time/plain-date';
import type { Database } from '../database.ts';
import { newId } from '../new-id.ts';
import type { Tables } from '../tables.ts';
import { addPlaces, readMembersOf } from './roster-places.ts';
import { finishCharts, lockCharts, type TouchedChart, type Writer } from './touched-charts.ts';

const DAYS_PER_WEEK = 7;

/** The last day up to which sessions are kept on the schedule. */
export const scheduleEnd = (today: PlainDate): PlainDate =>
  addDays(today, defaultRuleSet.attendance.scheduleWeeks * DAYS_PER_WEEK);

/** The days on which a site is closed. */
export const readClosedDays = async (
  trx: Database,
  siteId: SiteId,
): Promise<ReadonlySet<PlainDate>> => {
  const rows = await trx
    .selectFrom('programClosures')
    .select('closedOn')
    .where('siteId', '=', siteId)
    .execute();
  return new Set(rows.map(({ closedOn }) => closedOn));
};

/** What a session takes from its group. */
export const factsOf = ({ kind, modality, place, ...group }: GroupDraft) => ({
  kind,
  modality,
  place,
  plannedMinutes: group.plannedMinutes,
  facilitatorId: group.facilitatorId,
  curriculumCode: group.curriculumCode,
});

interface NewSession extends SessionTime {
  readonly title?: string;
  readonly plannedMinutes?: number;
  readonly place?: Group['place'];
}

export const insertLeads = async (
  trx: Database,
  sessionId: RecordId,
  coFacilitatorIds: Group['coFacilitatorIds'],
): Promise<void> => {
  await trx.deleteFrom('sessionFacilitators').where('sessionId', '=', sessionId).execute();
  const leads = coFacilitatorIds.map((staffId, position) => ({ sessionId, staffId, position }));
  if (leads.length > 0) await trx.insertInto('sessionFacilitators').values(leads).execute();
};

const insertSession = async (
  trx: Database,
  group: Group,
  session: NewSession,
  { by, now }: Writer,
): Promise<Tables['sessions']> => {
  const row: Tables['sessions'] = {
    id: newId(),
    version: 1,
    recordedAt: now,
    recordedBy: by,
    enteredInErrorAt: null,
    enteredInErrorReason: null,
    siteId: group.siteId,
    groupId: group.id,
    seriesId: null,
    cancelledReason: null,
    title: group.name,
    ...factsOf(group),
    ...session,
  };
  await trx.insertInto('sessions').values(row).execute();
  await insertLeads(trx, row.id, group.coFacilitatorIds);
  return row;
};

/** Adds sessions of a group with its members of each day on their rosters. */
export const addSessions = async (
  trx: Database,
  group: Group,
  sessions: readonly NewSession[],
  writer: Writer,
): Promise<{ ids: RecordId[]; touched: TouchedChart[] }> => {
  const [first] = sessions;
  if (first === undefined) return { ids: [], touched: [] };
  const members = await readMembersOf(trx, group.id, first.heldOn);
  await lockCharts(
    trx,
    members.map(({ episodeId }) => episodeId),
  );
  const ids: RecordId[] = [];
  const touched: TouchedChart[] = [];
  for (const session of sessions) {
    const { id: sessionId, heldOn } = await insertSession(trx, group, session, writer);
    const there = members.filter(
      (member) =>
        isMemberOn(member, heldOn) &&
        isMemberOn({ startsOn: member.admittedOn, endsOn: member.endedOn }, heldOn),
    );
    const places = there.map(({ episodeId, personId }) => ({
      sessionId,
      episodeId,
      personId,
      joinedAs: 'member' as const,
      makesUpFor: null,
    }));
    touched.push(...(await addPlaces(trx, places, writer)));
    ids.push(sessionId);
  }
  return { ids, touched };
};

/** Puts the sessions of a group on the schedule, up to some weeks ahead; what stands there stays. */
export const fillSchedule = async (
  trx: Database,
  group: Group,
  writer: Writer,
): Promise<TouchedChart[]> => {
  const { today } = writer;
  const last = scheduleEnd(today);
  const { scheduledUntil: until } = group;
  const first = until === null ? today : laterOf(today, addDays(until, 1));
  if (first > last) return [];
  const closed = await readClosedDays(trx, group.siteId);
  const times = sessionTimes(group, closed, first, last);
  const { touched } = await addSessions(trx, group, times, writer);
  await trx
    .updateTable('groups')
    .set({ scheduledUntil: last })
    .where('id', '=', group.id)
    .execute();
  return touched;
};

/** Keeps the schedule of a group filled when it runs low; days on the schedule at the least. */
const LOW_DAYS = 13;

export const isScheduleLow = (
  { scheduledUntil, endedOn, schedule }: Group,
  today: PlainDate,
): boolean =>
  schedule.length > 0 &&
  (endedOn === null || endedOn >= today) &&
  (scheduledUntil === null || scheduledUntil < addDays(today, LOW_DAYS));

/** Fills a group's schedule and finishes the charts that it touched. */
export const fillAndFinish = async (trx: Database, group: Group, writer: Writer): Promise<void> => {
  await finishCharts(trx, await fillSchedule(trx, group, writer), writer);
};
