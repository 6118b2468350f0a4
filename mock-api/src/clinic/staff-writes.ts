import type { ClinicStaff, Invitation, StaffDraft } from '#contract/clinic';
import { isLastAdministrator, plainEmail, staffFaults } from '#domain/clinic/staff-account';
import type { SiteId, StaffId } from '#domain/ids';
import { newId } from '../new-id.ts';
import { notChangeable, notFound, type ProblemError } from '../problem-handler.ts';
import type { Answered } from '../recording/once-only.ts';
import { instantOfEpoch } from '#domain/time/instant';
import { accountsOf, readStaff } from './clinic-repository.ts';
import { type ClinicWrite, keepBefore, problemOfFaults } from './clinic-write.ts';
import { endLinks, makeLink } from './one-time-links.ts';

const LAST = 'Nobody else is an administrator. Make somebody else one first.';

const memberOf = async (
  { trx, nowMs }: ClinicWrite,
  id: StaffId,
): Promise<{
  readonly staff: readonly ClinicStaff[];
  readonly member: ClinicStaff | undefined;
}> => {
  const staff = await readStaff(trx, nowMs);
  return { staff, member: staff.find((each) => each.id === id) };
};

const placeAt = async (
  { trx }: ClinicWrite,
  staffId: StaffId,
  siteIds: readonly SiteId[],
): Promise<void> => {
  await trx.deleteFrom('staffSites').where('staffId', '=', staffId).execute();
  if (siteIds.length === 0) return;
  const places = siteIds.map((siteId) => ({ staffId, siteId }));
  await trx.insertInto('staffSites').values(places).execute();
};

const problemsOf = (draft: StaffDraft, id: StaffId | null, staff: readonly ClinicStaff[]) =>
  problemOfFaults(staffFaults(draft, id, accountsOf(staff)));

const columnsOf = ({ siteIds: _siteIds, ...columns }: StaffDraft) => ({
  ...columns,
  email: plainEmail(columns.email),
});

const invitationFor = async (write: ClinicWrite, id: StaffId): Promise<Invitation> => {
  const link = await makeLink(write.trx, 'invitation', id, write.nowMs);
  const { member } = await memberOf(write, id);
  if (member === undefined) throw new Error('Nobody where somebody was invited');
  return { staff: member, ...link };
};

/** Adds somebody, who chooses a password by the invitation's link. */
export const addStaff = async (
  write: ClinicWrite,
  draft: StaffDraft,
): Promise<Answered<Invitation> | ProblemError> => {
  const problem = problemsOf(draft, null, await readStaff(write.trx, write.nowMs));
  if (problem !== null) return problem;
  const id = newId() as string as StaffId;
  const nobodyYet = { id, version: 1, passwordHash: null, deactivatedAt: null };
  await write.trx
    .insertInto('staff')
    .values({ ...nobodyYet, ...columnsOf(draft) })
    .execute();
  await placeAt(write, id, draft.siteIds);
  return { status: 201, body: await invitationFor(write, id), version: 1 };
};

/** Changes who somebody is and what they may do, from their next request on. */
export const changeStaff = async (
  write: ClinicWrite,
  id: StaffId,
  version: number,
  draft: StaffDraft,
): Promise<ClinicStaff | ProblemError> => {
  const { staff, member } = await memberOf(write, id);
  if (member === undefined) return notFound();
  const problem = problemsOf(draft, id, staff);
  if (problem !== null) return problem;
  const stale = await keepBefore(write, 'staff', member, version);
  if (stale !== null) return stale;
  await write.trx
    .updateTable('staff')
    .set({ ...columnsOf(draft), version: version + 1 })
    .where('id', '=', id)
    .execute();
  await placeAt(write, id, draft.siteIds);
  return { ...member, ...draft, email: plainEmail(draft.email), version: version + 1 };
};

/** Invites somebody anew: to choose another password, or to come back. Ends their sign-ins. */
export const inviteAgain = async (
  write: ClinicWrite,
  id: StaffId,
): Promise<Answered<Invitation> | ProblemError> => {
  const { staff, member } = await memberOf(write, id);
  if (member === undefined) return notFound();
  if (isLastAdministrator(id, accountsOf(staff))) return notChangeable(LAST);
  await keepBefore(write, 'staff', member, member.version);
  await write.trx
    .updateTable('staff')
    .set({ passwordHash: null, deactivatedAt: null, version: member.version + 1 })
    .where('id', '=', id)
    .execute();
  await write.trx.deleteFrom('signIns').where('staffId', '=', id).execute();
  return { status: 201, body: await invitationFor(write, id), version: member.version + 1 };
};

/** Ends somebody's access: at once, in every browser. */
export const deactivate = async (
  write: ClinicWrite,
  id: StaffId,
  version: number,
): Promise<ClinicStaff | ProblemError> => {
  const { trx, nowMs } = write;
  const { staff, member } = await memberOf(write, id);
  if (member === undefined) return notFound();
  if (isLastAdministrator(id, accountsOf(staff))) return notChangeable(LAST);
  const stale = await keepBefore(write, 'staff', member, version);
  if (stale !== null) return stale;
  await trx
    .updateTable('staff')
    .set({ deactivatedAt: instantOfEpoch(nowMs), version: version + 1 })
    .where('id', '=', id)
    .execute();
  await trx.deleteFrom('signIns').where('staffId', '=', id).execute();
  await endLinks(trx, 'invitation', id);
  return { ...member, access: 'deactivated', invitedUntil: null, version: version + 1 };
};
