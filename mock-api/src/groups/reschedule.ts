import type { Group } from '#contract/groups';
import { sessionTimes, type SessionTime } from '#domain/attendance/group-schedule';
import { type Database, engineOf } from '../database.ts';
import { keepVersion } from '../recording/row-versions.ts';
import type { Tables } from '../tables.ts';
import { readPlaces, takeBackPlaces } from './roster-places.ts';
import {
  addSessions,
  factsOf,
  fillSchedule,
  insertLeads,
  readClosedDays,
} from './schedule-sessions.ts';
import { lockCharts, type TouchedChart, type Writer } from './touched-charts.ts';

type SessionRow = Tables['sessions'];

const timeOf = ({ heldOn, startsAt }: SessionTime): string => `${heldOn} ${startsAt}`;

/** Sessions from today on of which nothing is recorded yet. */
const readOpenSessions = async (
  trx: Database,
  groupId: Group['id'],
  { today }: Writer,
): Promise<SessionRow[]> => {
  const sessions = await trx
    .selectFrom('sessions')
    .selectAll()
    .where('groupId', '=', groupId)
    .where('heldOn', '>=', today)
    .where('enteredInErrorAt', 'is', null)
    .where('cancelledReason', 'is', null)
    .orderBy('heldOn')
    .$if(engineOf(trx) === 'postgresql', (query) => query.forNoKeyUpdate())
    .execute();
  const ids = sessions.map(({ id }) => id);
  const places = await readPlaces(trx, ids);
  const recorded = new Set(
    places.filter(({ status }) => status !== 'scheduled').map(({ sessionId }) => sessionId),
  );
  return sessions.filter(({ id }) => !recorded.has(id));
};

const replaceSession = async (
  trx: Database,
  row: SessionRow,
  change: Partial<SessionRow>,
  { by, now }: Writer,
): Promise<void> => {
  await keepVersion(trx, { table: 'sessions', row, at: now, by });
  await trx
    .updateTable('sessions')
    .set({ ...change, version: row.version + 1, recordedAt: now, recordedBy: by })
    .where('id', '=', row.id)
    .execute();
};

const takeBackSessions = async (
  trx: Database,
  sessions: readonly SessionRow[],
  writer: Writer,
): Promise<TouchedChart[]> => {
  const reason = 'The schedule of the group was changed';
  const error = { enteredInErrorAt: writer.now, enteredInErrorReason: reason };
  const places = await readPlaces(
    trx,
    sessions.map(({ id }) => id),
  );
  await lockCharts(
    trx,
    places.flatMap(({ episodeId }) => episodeId ?? []),
  );
  for (const session of sessions) await replaceSession(trx, session, error, writer);
  return takeBackPlaces(trx, places, reason, writer);
};

/**
 * Brings the sessions to come in line with a changed group: those at times that are no longer on
 * the schedule are taken back, others take the new facts, new times get sessions. A session that
 * somebody moved or added by hand keeps its time.
 */
export const reschedule = async (
  trx: Database,
  before: Group,
  after: Group,
  writer: Writer,
): Promise<TouchedChart[]> => {
  const open = await readOpenSessions(trx, after.id, writer);
  const until = before.scheduledUntil ?? writer.today;
  const closed = await readClosedDays(trx, after.siteId);
  const timesOf = (group: Group) => sessionTimes(group, closed, writer.today, until);
  const [was, is] = [new Set(timesOf(before).map(timeOf)), new Set(timesOf(after).map(timeOf))];
  const dropped = open.filter((row) => was.has(timeOf(row)) && !is.has(timeOf(row)));
  const touched = await takeBackSessions(trx, dropped, writer);
  for (const row of open.filter((each) => !dropped.includes(each))) {
    const title = row.title === before.name ? after.name : row.title;
    await replaceSession(trx, row, { ...factsOf(after), title }, writer);
    await insertLeads(trx, row.id, after.coFacilitatorIds);
  }
  const added =
    before.scheduledUntil === null ? [] : timesOf(after).filter((time) => !was.has(timeOf(time)));
  const made = await addSessions(trx, after, added, writer);
  return [...touched, ...made.touched, ...(await fillSchedule(trx, after, writer))];
};
