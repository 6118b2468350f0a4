import type { FirstAdministrator, InvitationAcceptance, OneTimeLink } from '#contract/clinic';
import { passwordFaults } from '#domain/clinic/password';
import { emailFaults, plainEmail } from '#domain/clinic/staff-account';
import { blankFaults } from '#domain/clinic/text-faults';
import type { StaffId } from '#domain/ids';
import { audit } from '../access/audit.ts';
import { hashPassword } from '../access/password.ts';
import { startSignIn } from '../access/sign-ins-repository.ts';
import type { ApiContext } from '../api-context.ts';
import type { Database } from '../database.ts';
import { newId } from '../new-id.ts';
import { notFound } from '../problem-handler.ts';
import { problemOfFaults } from './clinic-write.ts';
import { findLink, makeLink, takeLink } from './one-time-links.ts';

type Tools = Pick<ApiContext, 'database' | 'systemTime'> & { readonly requestId: string };

const invited = (database: Database, staffId: StaffId) =>
  database
    .selectFrom('staff')
    .select(['id', 'name', 'email', 'role'])
    .where('id', '=', staffId)
    .where('deactivatedAt', 'is', null)
    .executeTakeFirst();

/**
 * What a one-time link is for.
 * @throws ProblemError 404 for a link that is unknown, used up or too old.
 */
export const readLink = async (
  { database, systemTime }: Tools,
  token: string,
): Promise<OneTimeLink> => {
  const link = await findLink(database, token, systemTime());
  if (link === undefined) throw notFound();
  const { purpose, staffId } = link;
  const member = staffId === null ? undefined : await invited(database, staffId);
  return { purpose, name: member?.name ?? null, email: member?.email ?? null };
};

/** True while nobody can keep the accounts of the clinic. */
export const hasNoAdministrator = async (database: Database): Promise<boolean> => {
  const row = await database
    .selectFrom('staff')
    .select('id')
    .where('role', '=', 'administrator')
    .where('passwordHash', 'is not', null)
    .where('deactivatedAt', 'is', null)
    .executeTakeFirst();
  return row === undefined;
};

/** The link's last part by which the first administrator comes in; null when there is one. */
export const firstAdministratorToken = async (
  database: Database,
  nowMs: number,
): Promise<string | null> => {
  if (!(await hasNoAdministrator(database))) return null;
  const { token } = await database
    .transaction()
    .execute((trx) => makeLink(trx, 'first-administrator', null, nowMs));
  return token;
};

const signInAs = async (
  trx: Database,
  { systemTime, requestId }: Tools,
  staffId: StaffId,
  role: FirstRole,
  action: string,
): Promise<string> => {
  const act = { staffId, role, action, personId: null, episodeId: null, requestId } as const;
  await audit(trx, { ...act, outcome: 'allowed' }, systemTime());
  return startSignIn(trx, staffId, systemTime());
};
type FirstRole = Parameters<typeof audit>[1]['role'];

const mayUse = async (tools: Tools, token: string, purpose: OneTimeLink['purpose']) => {
  const link = await findLink(tools.database, token, tools.systemTime());
  if (link?.purpose !== purpose) throw notFound();
  return link.staffId;
};

/**
 * Makes the first administrator, by a link that is used up by it, and signs them in.
 * @throws ProblemError 404 for a link that is none, 400 for facts that cannot be.
 */
export const makeFirstAdministrator = async (
  tools: Tools,
  { token, name, email, password }: FirstAdministrator,
): Promise<string> => {
  await mayUse(tools, token, 'first-administrator');
  const problem = problemOfFaults([
    ...blankFaults({ name }, 'name'),
    ...emailFaults('email', email),
    ...passwordFaults(password, [name, email]),
  ]);
  if (problem !== null) throw problem;
  const passwordHash = await hashPassword(password);
  return tools.database.transaction().execute(async (trx) => {
    if (!(await takeLink(trx, token)) || !(await hasNoAdministrator(trx))) throw notFound();
    const id = newId() as string as StaffId;
    const who = { id, name: name.trim(), email: plainEmail(email), role: 'administrator' } as const;
    const rest = { credential: null, standing: 'independent', deactivatedAt: null } as const;
    await trx
      .insertInto('staff')
      .values({ ...who, ...rest, version: 1, passwordHash })
      .execute();
    const sites = await trx.selectFrom('sites').select('id').execute();
    if (sites.length > 0)
      await trx
        .insertInto('staffSites')
        .values(sites.map((site) => ({ staffId: id, siteId: site.id })))
        .execute();
    return signInAs(trx, tools, id, 'administrator', 'clinic.first-administrator');
  });
};

/**
 * Lets somebody choose their password, by a link that is used up by it, and signs them in.
 * @throws ProblemError 404 for a link that is none, 400 for a password that is too easy.
 */
export const acceptInvitation = async (
  tools: Tools,
  { token, password }: InvitationAcceptance,
): Promise<string> => {
  const staffId = await mayUse(tools, token, 'invitation');
  const member = staffId === null ? undefined : await invited(tools.database, staffId);
  if (member === undefined) throw notFound();
  const problem = problemOfFaults(passwordFaults(password, [member.name, member.email]));
  if (problem !== null) throw problem;
  const passwordHash = await hashPassword(password);
  return tools.database.transaction().execute(async (trx) => {
    if (!(await takeLink(trx, token))) throw notFound();
    await trx.updateTable('staff').set({ passwordHash }).where('id', '=', member.id).execute();
    return signInAs(trx, tools, member.id, member.role, 'clinic.invitation-accepted');
  });
};
