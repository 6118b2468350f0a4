import { createHash, randomBytes } from 'node:crypto';
import type { StaffId } from '#domain/ids';
import { type Instant, instantOfEpoch } from '#domain/time/instant';
import type { Database } from '../database.ts';
import type { Tables } from '../tables.ts';

/** 256 bits: nobody finds one by trying. */
const TOKEN_BYTES = 32;
const HOUR_MS = 3_600_000;
type Purpose = Tables['oneTimeLinks']['purpose'];

/** How long a link can be used. */
const LASTS_MS: Readonly<Record<Purpose, number>> = {
  'first-administrator': 24 * HOUR_MS,
  invitation: 7 * 24 * HOUR_MS,
};

export interface MadeLink {
  /** The last part of the link's address; only its hash is kept. */
  readonly token: string;
  readonly endsAt: Instant;
}

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Ends the links of somebody, or the first administrator's. */
export const endLinks = async (
  trx: Database,
  purpose: Purpose,
  staffId: StaffId | null,
): Promise<void> => {
  await trx
    .deleteFrom('oneTimeLinks')
    .where('purpose', '=', purpose)
    .where('staffId', staffId === null ? 'is' : '=', staffId)
    .execute();
};

/** Makes a link in the place of every earlier one for the same. */
export const makeLink = async (
  trx: Database,
  purpose: Purpose,
  staffId: StaffId | null,
  nowMs: number,
): Promise<MadeLink> => {
  await endLinks(trx, purpose, staffId);
  const token = randomBytes(TOKEN_BYTES).toString('base64url');
  const [madeAt, endsAt] = [instantOfEpoch(nowMs), instantOfEpoch(nowMs + LASTS_MS[purpose])];
  const row = { tokenHash: hashOf(token), purpose, staffId, madeAt, endsAt };
  await trx.insertInto('oneTimeLinks').values(row).execute();
  return { token, endsAt };
};

/** What a token opens; undefined when it is unknown, used up or too old. */
export const findLink = (database: Database, token: string, nowMs: number) =>
  database
    .selectFrom('oneTimeLinks')
    .select(['purpose', 'staffId'])
    .where('tokenHash', '=', hashOf(token))
    .where('endsAt', '>', instantOfEpoch(nowMs))
    .executeTakeFirst();

/** Uses a link up; false when somebody else just did. */
export const takeLink = async (trx: Database, token: string): Promise<boolean> => {
  const { numDeletedRows } = await trx
    .deleteFrom('oneTimeLinks')
    .where('tokenHash', '=', hashOf(token))
    .executeTakeFirst();
  return numDeletedRows === 1n;
};
