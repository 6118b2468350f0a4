import { randomInt } from 'node:crypto';
import type { DrawRequest, IncentiveDraw } from '#contract/incentives';
import type { RecordId, SiteId } from '#domain/ids';
import { incentiveStanding } from '#domain/modalities/incentive-ledger';
import { bowlOf, slipDrawn, slipsIn } from '#domain/modalities/prize-draw';
import type { Instant } from '#domain/time/instant';
import { notChangeable, notFound, ProblemError } from '../problem-handler.ts';
import { paidByPayer } from './incentive-payments.ts';
import {
  capOf,
  finishLine,
  type LedgerOutcome,
  type LedgerWriting,
  readingOf,
} from './ledger-writing.ts';
import { lockShelf, moveStock, readMix, readStock } from './prize-shelf.ts';

interface Bowl {
  readonly writing: LedgerWriting;
  readonly siteId: SiteId;
  readonly at: Instant;
  readonly witness: string;
  readonly first: number;
  readonly count: number;
  /** US dollars that the yearly limit still leaves. */
  readonly left: number;
}

/** Takes slips out of the bowl, one by one, until they are all drawn or the limit is reached. */
const takeSlips = async (bowl: Bowl): Promise<IncentiveDraw[]> => {
  const { writing, siteId, at, witness, first, count } = bowl;
  const { trx, by } = writing;
  const mix = await readMix(trx, siteId);
  const fishbowl = bowlOf(mix);
  const stock = await readStock(trx, siteId);
  const drawn: IncentiveDraw[] = [];
  let { left } = bowl;
  while (drawn.length < count && left > 0) {
    const slip = randomInt(slipsIn(fishbowl)) + 1;
    const { prize, value: worth } = slipDrawn(fishbowl, slip);
    const value = Math.min(worth, left);
    left -= value;
    const base = { position: first + drawn.length, slip, mixVersion: mix.version, prize, value };
    const draw = { ...base, drawnAt: at, drawnBy: by, witness };
    if (prize === 'none') {
      drawn.push({ ...draw, handedOver: 'nothing' });
      continue;
    }
    const isThere = stock[prize] > 0;
    drawn.push({ ...draw, handedOver: isThere ? 'given' : 'owed' });
    if (!isThere) continue;
    stock[prize] -= 1;
    await moveStock(trx, siteId, { kind: 'given', prize, change: -1, note: null, at, by });
  }
  return drawn;
};

/** What of a sample may be drawn, and how much the yearly limit leaves for it. */
const drawable = async (writing: LedgerWriting, entryId: RecordId) => {
  const { trx, personId } = writing;
  const read = await readingOf(writing);
  const { record, today } = read.reading;
  const entry = read.entries.find(({ id }) => id === entryId);
  const enrollment = record.incentiveEnrollments.find(({ id }) => id === entry?.enrollmentId);
  if (entry === undefined || enrollment === undefined) return notFound();
  const { samples } = incentiveStanding(enrollment, read.reading);
  const sample = samples.find(({ sourceId }) => sourceId === entry.sourceId);
  const count = sample?.drawsLeft ?? 0;
  if (count === 0) return notChangeable('Every draw of this sample has been taken.');
  if (sample?.state === 'differs')
    return notChangeable('The result changed since. Enter the difference first, then draw.');
  const paid = await paidByPayer(trx, personId, enrollment.payer, today.slice(0, 4));
  const left = Math.max(0, capOf(enrollment) - paid);
  if (left === 0) return notChangeable('The yearly limit of the payer is reached.');
  return { ...read, entry, count, left };
};

/** Draws what a sample earned, once, with a source of chance that nobody can foresee. */
export const drawPrizes = async (
  writing: LedgerWriting,
  entryId: RecordId,
  { witness }: DrawRequest,
): LedgerOutcome => {
  const { trx } = writing;
  const found = await drawable(writing, entryId);
  if (found instanceof ProblemError) return found;
  const { entry, siteId, now: at, count, left } = found;
  await lockShelf(trx, siteId);
  const first = entry.drawn.length;
  const drawn = await takeSlips({ writing, siteId, at, witness, first, count, left });
  await trx
    .insertInto('incentiveDraws')
    .values(drawn.map((draw) => ({ ...draw, entryId })))
    .execute();
  return finishLine(writing, entry, at);
};
