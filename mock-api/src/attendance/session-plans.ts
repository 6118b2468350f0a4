import type { SessionAttendance, SessionPlan } from '#contract/attendance';
import { seriesDays } from '#domain/attendance/group-schedule';
import { planFaults, settled } from '#domain/attendance/session-plan';
import { inForce } from '#domain/chart/recorded';
import { defaultRuleSet } from '#domain/configuration/default-rule-set';
import type { RecordId } from '#domain/ids';
import type { PlainDate } from '#domain/time/plain-date';
import type { readChartRecord } from '../chart/chart-repository.ts';
import type { Database } from '../database.ts';
import { invalidFields, leaderFaults } from '../groups/group-writes.ts';
import { readClosedDays } from '../groups/schedule-sessions.ts';
import { finishCharts, type TouchedChart, type Writer } from '../groups/touched-charts.ts';
import { newId } from '../new-id.ts';
import { notChangeable, notFound, type ProblemError, versionStale } from '../problem-handler.ts';
import { keepVersion } from '../recording/row-versions.ts';
import type { Tables } from '../tables.ts';
import { readAttendance } from './attendance-repository.ts';

type Chart = Awaited<ReturnType<typeof readChartRecord>>;

/** A write to the sessions of one chart, whose writers follow each other. */
export interface Planning {
  readonly trx: Database;
  readonly chart: Chart;
  readonly writer: Writer;
}

const attendanceOf = (plan: SessionPlan) => {
  const { status, attendedMinutes, barrier, makesUpFor } = settled(plan);
  return { status, attendedMinutes, barrier, makesUpFor };
};

const factsOf = (plan: SessionPlan) => ({
  kind: plan.kind,
  title: plan.title,
  startsAt: plan.startsAt,
  plannedMinutes: plan.plannedMinutes,
  place: plan.place,
  modality: plan.modality,
  facilitatorId: plan.facilitatorId,
});

const stamp = ({ by, now }: Writer) => ({
  version: 1,
  recordedAt: now,
  recordedBy: by,
  enteredInErrorAt: null,
  enteredInErrorReason: null,
});

const faultsOf = async (
  { trx, chart, writer }: Planning,
  plan: SessionPlan,
  before: RecordId | null,
) => {
  const { today } = writer;
  const rules = defaultRuleSet.attendance;
  const standing = { ...chart, attendance: inForce(chart.attendance) };
  const leads = { facilitatorId: plan.facilitatorId, coFacilitatorIds: [] };
  return [
    ...planFaults(plan, standing, { today, rules, before }),
    ...(await leaderFaults(trx, chart.siteId, leads)),
  ];
};

const insertOn = async (
  { trx, chart, writer }: Planning,
  plan: SessionPlan,
  heldOn: PlainDate,
  seriesId: RecordId | null,
): Promise<TouchedChart> => {
  const { id: episodeId, personId } = chart.episode;
  const session: Tables['sessions'] = {
    ...stamp(writer),
    ...factsOf(plan),
    id: newId(),
    siteId: chart.siteId,
    heldOn,
    curriculumCode: null,
    groupId: null,
    seriesId,
    cancelledReason: null,
  };
  const attendance: Tables['attendances'] = {
    ...stamp(writer),
    ...attendanceOf(plan),
    id: newId(),
    sessionId: session.id,
    personId,
    episodeId,
    joinedAs: 'member',
  };
  await trx.insertInto('sessions').values(session).execute();
  await trx.insertInto('attendances').values(attendance).execute();
  return { episodeId, personId, recordId: attendance.id, version: 1 };
};

/** Puts a session, or a weekly series without closed days, into a chart; answers with the first. */
export const planSessions = async (
  planning: Planning,
  plan: SessionPlan,
): Promise<SessionAttendance | ProblemError> => {
  const { trx, chart, writer } = planning;
  const faults = await faultsOf(planning, plan, null);
  if (faults.length > 0) return invalidFields(faults);
  const closed = await readClosedDays(trx, chart.siteId);
  const weeks = plan.weeks ?? 1;
  const seriesId = weeks > 1 ? newId() : null;
  const touched: TouchedChart[] = [];
  for (const day of seriesDays(plan.heldOn, weeks, closed))
    touched.push(await insertOn(planning, plan, day, seriesId));
  await finishCharts(trx, touched, writer);
  const [first] = touched;
  return first === undefined ? notFound() : readAttendance(trx, first.recordId);
};

interface Seen {
  readonly id: RecordId;
  readonly version: number;
}

const findSeen = ({ chart }: Planning, { id, version }: Seen): SessionAttendance | ProblemError => {
  const row = chart.attendance.find((each) => each.id === id);
  if (row === undefined || row.enteredInErrorAt !== null) return notFound();
  return row.version === version ? row : versionStale(row);
};

const keepBoth = async ({ trx, writer }: Planning, row: SessionAttendance): Promise<void> => {
  const { now: at, by } = writer;
  await keepVersion(trx, { table: 'attendances', row, at, by });
};

const finishOne = async (planning: Planning, { id, version }: Seen): Promise<SessionAttendance> => {
  const { trx, chart, writer } = planning;
  const { id: episodeId, personId } = chart.episode;
  const touched = { episodeId, personId, recordId: id, version: version + 1 };
  await finishCharts(trx, [touched], writer);
  return readAttendance(trx, id);
};

/** Corrects a session of one person with its attendance; a group's session is changed for all. */
export const correctPlan = async (
  planning: Planning,
  seen: Seen,
  plan: SessionPlan,
): Promise<SessionAttendance | ProblemError> => {
  const row = findSeen(planning, seen);
  if (row instanceof Error) return row;
  if (row.groupId !== null)
    return notChangeable('This is a session of a group. Change it in Groups, its roster here.');
  const faults = await faultsOf(planning, { ...plan, weeks: null }, seen.id);
  if (faults.length > 0) return invalidFields(faults);
  const { trx, writer } = planning;
  const { by: recordedBy, now: recordedAt } = writer;
  await keepBoth(planning, row);
  await trx
    .updateTable('sessions')
    .set((set) => ({
      ...factsOf(plan),
      heldOn: plan.heldOn,
      recordedAt,
      recordedBy,
      version: set('version', '+', 1),
    }))
    .where('id', '=', row.sessionId)
    .execute();
  await trx
    .updateTable('attendances')
    .set({ ...attendanceOf(plan), version: seen.version + 1, recordedAt, recordedBy })
    .where('id', '=', seen.id)
    .execute();
  return finishOne(planning, seen);
};

/** Takes a session out of every calculation; it stays in the history with the reason. */
export const takeBackPlan = async (
  planning: Planning,
  seen: Seen,
  enteredInErrorReason: string,
): Promise<SessionAttendance | ProblemError> => {
  const row = findSeen(planning, seen);
  if (row instanceof Error) return row;
  const { trx, writer } = planning;
  await keepBoth(planning, row);
  const error = { enteredInErrorAt: writer.now, enteredInErrorReason };
  await trx
    .updateTable('attendances')
    .set({ ...error, version: seen.version + 1, recordedBy: writer.by, recordedAt: writer.now })
    .where('id', '=', seen.id)
    .execute();
  return finishOne(planning, seen);
};
