import { hash } from 'node:crypto';
import { epochOf } from '#domain/time/instant';
import type { PlainDate } from '#domain/time/plain-date';
import { noonOf } from './calendar.ts';

const VERSION_7 = '7';
const VARIANTS = '89ab';

/**
 * An id in the form of UUIDv7 that depends on nothing but its date and its key, for instance
 * `uds_temp/11/42`: the same row has the same id in every run, which makes the import repeatable.
 */
export const stableId = <Id extends string>(key: string, on: PlainDate): Id => {
  const time = epochOf(noonOf(on)).toString(16).padStart(12, '0');
  const digest = hash('sha256', `ctn0094/${key}`, 'hex');
  const variant = VARIANTS[Number.parseInt(digest.charAt(3), 16) % VARIANTS.length];
  const upper = `${time.slice(0, 8)}-${time.slice(8)}-${VERSION_7}${digest.slice(0, 3)}`;
  const id: string = `${upper}-${variant}${digest.slice(4, 7)}-${digest.slice(7, 19)}`;
  return id as Id;
};
