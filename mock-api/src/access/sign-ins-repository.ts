import { createHash, randomBytes } from 'node:crypto';
import type { StaffMember } from '#contract/access';
import type { RecordId, SiteId, StaffId } from '#domain/ids';
import { epochOf, type Instant, instantOfEpoch } from '#domain/time/instant';
import type { Database } from '../database.ts';
import type { Actor } from './authorize.ts';

const MINUTE_MS = 60_000;
/** After this long without a request a sign-in is over. Source: quality row 11, AAL3 times. */
const IDLE_MS = 15 * MINUTE_MS;
const LONGEST_MS = 12 * 60 * MINUTE_MS;
/** A sign-in used more often than this is not written each time. */
const TOUCH_MS = 5_000;
const TOKEN_BYTES = 32;

export interface SignedIn extends Actor {
  readonly tokenHash: string;
  readonly staff: StaffMember;
  readonly expiresAt: Instant;
  /** The tablet is in a person's hands: only that hand-over is answered. */
  readonly handOverId: RecordId | null;
}

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
const expiry = (lastUsedMs: number, endsMs: number): number =>
  Math.min(lastUsedMs + IDLE_MS, endsMs);

const sitesOf = async (database: Database, staffId: StaffId): Promise<SiteId[]> => {
  const rows = await database
    .selectFrom('staffSites')
    .select('siteId')
    .where('staffId', '=', staffId)
    .execute();
  return rows.map(({ siteId }) => siteId);
};

/** Starts a sign-in and returns the token for the cookie; only its hash is kept. */
export const startSignIn = async (
  trx: Database,
  staffId: StaffId,
  nowMs: number,
): Promise<string> => {
  const token = randomBytes(TOKEN_BYTES).toString('base64url');
  const now = instantOfEpoch(nowMs);
  await trx.deleteFrom('signIns').where('endsAt', '<=', now).execute();
  await trx
    .insertInto('signIns')
    .values({
      tokenHash: hashOf(token),
      staffId,
      startedAt: now,
      lastUsedAt: now,
      endsAt: instantOfEpoch(nowMs + LONGEST_MS),
    })
    .execute();
  return token;
};

const findByHash = (database: Database, tokenHash: string) =>
  database
    .selectFrom('signIns')
    .innerJoin('staff', 'staff.id', 'signIns.staffId')
    .select(['staff.id', 'staff.name', 'staff.credential', 'staff.role', 'staff.standing'])
    .select(['signIns.lastUsedAt', 'signIns.endsAt', 'signIns.handOverId'])
    .where('signIns.tokenHash', '=', tokenHash)
    .where('staff.deactivatedAt', 'is', null)
    .executeTakeFirst();

/**
 * Who a token belongs to; null when it is unknown or its time is over.
 * @param counts false where a page asks on its own account, which keeps no sign-in alive.
 */
export const useSignIn = async (
  database: Database,
  token: string,
  nowMs: number,
  counts = true,
): Promise<SignedIn | null> => {
  const tokenHash = hashOf(token);
  const row = await findByHash(database, tokenHash);
  if (row === undefined) return null;
  const { lastUsedAt, endsAt, handOverId, ...staff } = row;
  if (nowMs >= expiry(epochOf(lastUsedAt), epochOf(endsAt))) {
    await endSignIn(database, token);
    return null;
  }
  if (counts && nowMs - epochOf(lastUsedAt) >= TOUCH_MS)
    await database
      .updateTable('signIns')
      .set({ lastUsedAt: instantOfEpoch(nowMs) })
      .where('tokenHash', '=', tokenHash)
      .execute();
  const siteIds = await sitesOf(database, staff.id);
  const expiresAt = instantOfEpoch(expiry(nowMs, epochOf(endsAt)));
  return { id: staff.id, role: staff.role, siteIds, tokenHash, staff, expiresAt, handOverId };
};

export const endSignIn = async (database: Database, token: string): Promise<void> => {
  await database.deleteFrom('signIns').where('tokenHash', '=', hashOf(token)).execute();
};
