import type { Credentials } from '#contract/access';
import type { Role } from '#domain/access/role';
import type { StaffId } from '#domain/ids';
import type { SystemTime } from '../clock.ts';
import type { Database } from '../database.ts';
import { tooManyTries, wrongCredentials } from '../problem-handler.ts';
import { audit } from './audit.ts';
import { passwordFits } from './password.ts';
import { addFailure, forgetFailures, waitOf } from './sign-in-failures-repository.ts';
import { startSignIn } from './sign-ins-repository.ts';

interface Account {
  readonly id: StaffId;
  readonly role: Role;
  readonly passwordHash: string | null;
}

const accountOf = async (database: Database, email: string): Promise<Account | null> => {
  const row = await database
    .selectFrom('staff')
    .select(['id', 'role', 'passwordHash'])
    .where('email', '=', email)
    .where('deactivatedAt', 'is', null)
    .executeTakeFirst();
  return row ?? null;
};

const lastTries = new Map<string, Promise<unknown>>();

/** Tries for one address run one after the other, so that many at once do not escape the delay. */
export const oneAfterAnother = async <Result>(
  email: string,
  work: () => Promise<Result>,
): Promise<Result> => {
  const mine = (lastTries.get(email) ?? Promise.resolve()).then(work, work);
  lastTries.set(email, mine);
  try {
    return await mine;
  } finally {
    if (lastTries.get(email) === mine) lastTries.delete(email);
  }
};

interface SignInTools {
  readonly database: Database;
  readonly systemTime: SystemTime;
  readonly requestId: string;
}

type Outcome = { readonly token: string } | { readonly wait: number };

const attempt = async (
  { database, systemTime, requestId }: SignInTools,
  email: string,
  password: string,
): Promise<string> => {
  const wait = await waitOf(database, email, systemTime());
  if (wait > 0) throw tooManyTries(wait);
  const account = await accountOf(database, email);
  const fits = await passwordFits(account?.passwordHash ?? null, password);
  const outcome = await database.transaction().execute(async (trx): Promise<Outcome> => {
    const act = { action: 'session.start', personId: null, episodeId: null, requestId };
    const who = { staffId: account?.id ?? null, role: account?.role ?? null };
    const result = fits && account !== null ? 'allowed' : 'refused';
    await audit(trx, { ...act, ...who, outcome: result }, systemTime());
    if (!fits || account === null) return { wait: await addFailure(trx, email, systemTime()) };
    await forgetFailures(trx, email);
    return { token: await startSignIn(trx, account.id, systemTime()) };
  });
  if ('token' in outcome) return outcome.token;
  throw wrongCredentials(outcome.wait > 0 ? outcome.wait : null);
};

/**
 * Signs somebody in and returns the token for the cookie.
 * @throws ProblemError 401 for a wrong pair, 429 while the address has to wait, 503 when busy.
 */
export const signIn = (tools: SignInTools, { email, password }: Credentials): Promise<string> => {
  const address = email.trim().toLowerCase();
  return oneAfterAnother(address, () => attempt(tools, address, password));
};
