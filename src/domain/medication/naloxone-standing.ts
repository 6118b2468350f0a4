import type { PlainDate } from '../time/plain-date.ts';
import type { NaloxoneRecord } from './medication-order.ts';

export type NaloxoneStanding = NaloxoneRecord['outcome'] | 'expired' | 'not-recorded';

/** What one record says on a day: naloxone in hand past its date has expired. */
export const standingOfRecord = (
  { outcome, expiresOn }: NaloxoneRecord,
  today: PlainDate,
): NaloxoneStanding =>
  outcome === 'in-hand' && expiresOn !== null && expiresOn < today ? 'expired' : outcome;

/** Whether somebody has naloxone today, by the newest record. */
export const naloxoneStanding = (
  records: readonly NaloxoneRecord[],
  today: PlainDate,
): NaloxoneStanding => {
  const newest = records
    .filter(({ on }) => on <= today)
    .toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)))
    .at(-1);
  return newest === undefined ? 'not-recorded' : standingOfRecord(newest, today);
};
