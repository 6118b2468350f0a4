import type { Group, GroupDraft } from '#contract/groups';
import { groupFaults } from '#domain/attendance/group-faults';
import type { RecordId, SiteId, StaffId } from '#domain/ids';
import type { RecordingFault } from '#domain/chart/recording';
import type { ApiContext } from '../api-context.ts';
import type { Database } from '../database.ts';
import { newId } from '../new-id.ts';
import { invalidRequest, type ProblemError, versionStale } from '../problem-handler.ts';
import { keepVersion } from '../recording/row-versions.ts';
import { insertGroup, readGroup, updateGroup } from './groups-repository.ts';
import { reschedule } from './reschedule.ts';
import { fillSchedule } from './schedule-sessions.ts';
import { finishCharts, type Writer } from './touched-charts.ts';

export const invalidFields = (faults: readonly RecordingFault[]): ProblemError =>
  invalidRequest(faults.map(({ field, message }) => ({ pointer: `/body/${field}`, message })));

/** The clinic's day and moment at a site, for somebody who writes there. */
export const writerAt = async (
  { clock }: ApiContext,
  trx: Database,
  siteId: SiteId,
  by: StaffId,
): Promise<Writer> => {
  const { timeZone } = await trx
    .selectFrom('sites')
    .select('timeZone')
    .where('id', '=', siteId)
    .executeTakeFirstOrThrow();
  return { by, now: clock.now(), today: clock.today(timeZone) };
};

/** Staff who may lead a session at a site. */
export const readLeaders = (trx: Database, siteIds: readonly SiteId[]) =>
  trx
    .selectFrom('staff')
    .innerJoin('staffSites', 'staffSites.staffId', 'staff.id')
    .select(['staff.id', 'staff.name', 'staffSites.siteId'])
    .where('staffSites.siteId', 'in', siteIds)
    .where('staff.role', '!=', 'administrator')
    .where('staff.deactivatedAt', 'is', null)
    .orderBy('staff.name')
    .execute();

/** Names in fields that nobody of the site's staff has. */
export const leaderFaults = async (
  trx: Database,
  siteId: SiteId,
  {
    facilitatorId,
    coFacilitatorIds,
  }: { readonly facilitatorId: StaffId | null; readonly coFacilitatorIds: readonly StaffId[] },
): Promise<RecordingFault[]> => {
  const known = new Set((await readLeaders(trx, [siteId])).map(({ id }) => id));
  const message = 'names nobody who works at this site';
  const faults: RecordingFault[] = [];
  if (facilitatorId !== null && !known.has(facilitatorId))
    faults.push({ field: 'facilitatorId', message });
  if (coFacilitatorIds.some((id) => !known.has(id)))
    faults.push({ field: 'coFacilitatorIds', message });
  return faults;
};

const present = async (trx: Database, id: RecordId): Promise<Group> => {
  const group = await readGroup(trx, id);
  if (group === undefined) throw new Error('No group where one was written');
  return group;
};

/** Makes a group and puts its first sessions on the schedule. */
export const makeGroup = async (
  trx: Database,
  draft: GroupDraft,
  writer: Writer,
): Promise<Group | ProblemError> => {
  const faults = [...groupFaults(draft), ...(await leaderFaults(trx, draft.siteId, draft))];
  if (faults.length > 0) return invalidFields(faults);
  const id = newId();
  await insertGroup(trx, { id, draft, by: writer.by, at: writer.now });
  await fillSchedule(trx, await present(trx, id), writer);
  return present(trx, id);
};

/** Replaces a group and brings its sessions to come in line with it. */
export const changeGroup = async (
  trx: Database,
  before: Group,
  { draft, version }: { readonly draft: GroupDraft; readonly version: number },
  writer: Writer,
): Promise<Group | ProblemError> => {
  if (before.version !== version) return versionStale(before);
  const faults = [...groupFaults(draft), ...(await leaderFaults(trx, before.siteId, draft))];
  if (draft.siteId !== before.siteId)
    faults.push({ field: 'siteId', message: 'must stay the same' });
  if (faults.length > 0) return invalidFields(faults);
  await keepVersion(trx, { table: 'groups', row: before, at: writer.now, by: writer.by });
  await updateGroup(trx, { id: before.id, draft, by: writer.by, at: writer.now }, version);
  const touched = await reschedule(trx, before, await present(trx, before.id), writer);
  await finishCharts(trx, touched, writer);
  return present(trx, before.id);
};
