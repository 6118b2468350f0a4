import type { LedgerRequest } from '#contract/incentives';
import { payableUnderCap } from '#domain/modalities/contingency-management';
import { incentiveStanding, type LedgerSample } from '#domain/modalities/incentive-ledger';
import { newId } from '../new-id.ts';
import { invalidRequest, notChangeable, notFound, type ProblemError } from '../problem-handler.ts';
import { paidByPayer } from './incentive-payments.ts';
import {
  capOf,
  finish,
  type LedgerOutcome,
  type LedgerWriting,
  readingOf,
} from './ledger-writing.ts';

/** Why a sample cannot be put into the ledger now; null where it can. */
const refusalOf = (sample: LedgerSample, reason: string | null): ProblemError | null => {
  switch (sample.state) {
    case 'open':
      return notChangeable('There is no result to decide by yet.');
    case 'agrees':
      return notChangeable('The ledger holds this sample already, as it stands.');
    case 'differs':
      return reason === null
        ? invalidRequest([{ pointer: '/body/reason', message: 'say why the entry is countered' }])
        : null;
    case 'to-record':
      return null;
  }
};

/** What of a difference is paid: more up to the yearly limit, less down to what was paid for it. */
const payableOf = (sample: LedgerSample, amount: number, paid: number, cap: number): number => {
  if (amount >= 0) return payableUnderCap(amount, paid, cap);
  return -Math.min(
    -amount,
    sample.entries.reduce((sum, { payable }) => sum + payable, 0),
  );
};

/** Puts a sample into the ledger, or the difference between what it says and what now stands. */
export const addLine = async (
  writing: LedgerWriting,
  { enrollmentId, sourceId, reason }: LedgerRequest,
): LedgerOutcome => {
  const { trx, personId, episodeId, by } = writing;
  const { reading, now } = await readingOf(writing);
  const enrollment = reading.record.incentiveEnrollments.find(({ id }) => id === enrollmentId);
  if (enrollment === undefined) return notFound();
  const { samples } = incentiveStanding(enrollment, reading);
  const sample = samples.find((each) => each.sourceId === sourceId);
  if (sample === undefined) return notFound();
  const refusal = refusalOf(sample, reason);
  if (refusal !== null) return refusal;
  const amount = sample.earned.amount - sample.recorded.amount;
  const paid = await paidByPayer(trx, personId, enrollment.payer, reading.today.slice(0, 4));
  const row = {
    id: newId(),
    version: 1,
    recordedAt: now,
    recordedBy: by,
    enteredInErrorAt: null,
    enteredInErrorReason: null,
    enrollmentId,
    sourceId,
    on: sample.on,
    outcome: sample.outcome,
    draws: sample.earned.draws - sample.recorded.draws,
    amount,
    payable: payableOf(sample, amount, paid, capOf(enrollment)),
    counterTo: sample.entries.at(-1)?.id ?? null,
    reason,
  };
  await trx
    .insertInto('incentiveEntries')
    .values({ ...row, personId, episodeId })
    .execute();
  return finish(writing, row.id, now);
};
