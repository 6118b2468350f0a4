import { epochOf, instantOfEpoch } from '#domain/time/instant';
import type { Database } from '../database.ts';
import { secondsToWait } from './sign-in-delay.ts';

const DAY_MS = 86_400_000;

interface Failures {
  readonly failures: number;
  readonly lastFailedMs: number;
}

const failuresOf = async (database: Database, email: string): Promise<Failures> => {
  const row = await database
    .selectFrom('signInFailures')
    .select(['failures', 'lastFailedAt'])
    .where('email', '=', email)
    .executeTakeFirst();
  return row === undefined
    ? { failures: 0, lastFailedMs: 0 }
    : { failures: row.failures, lastFailedMs: epochOf(row.lastFailedAt) };
};

/** Seconds an e-mail address still has to wait, whether anybody has it or not. */
export const waitOf = async (database: Database, email: string, nowMs: number): Promise<number> => {
  const { failures, lastFailedMs } = await failuresOf(database, email);
  return secondsToWait(failures, lastFailedMs, nowMs);
};

/** Counts a failure and returns the seconds to wait after it. Failures of yesterday are forgotten. */
export const addFailure = async (trx: Database, email: string, nowMs: number): Promise<number> => {
  const yesterday = instantOfEpoch(nowMs - DAY_MS);
  await trx.deleteFrom('signInFailures').where('lastFailedAt', '<', yesterday).execute();
  const failures = (await failuresOf(trx, email)).failures + 1;
  const lastFailedAt = instantOfEpoch(nowMs);
  await trx
    .insertInto('signInFailures')
    .values({ email, failures, lastFailedAt })
    .onConflict((conflict) => conflict.column('email').doUpdateSet({ failures, lastFailedAt }))
    .execute();
  return secondsToWait(failures, nowMs, nowMs);
};

export const forgetFailures = async (trx: Database, email: string): Promise<void> => {
  await trx.deleteFrom('signInFailures').where('email', '=', email).execute();
};
