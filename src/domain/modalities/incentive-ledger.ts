import type { AttendanceStatus } from '../attendance/session.ts';
import type { ChartReading } from '../chart/chart-reading.ts';
import type { RecordId } from '../ids.ts';
import { daysBetween, laterOf, type PlainDate } from '../time/plain-date.ts';
import type { IncentiveOutcome, IncentiveSample } from './contingency-ladder.ts';
import { benefitEarned, drawsEarned, vouchersEarned } from './contingency-management.ts';
import { incentiveOutcomeOf } from './contingency-outcome.ts';
import type { ContingencyRules } from './contingency-rules.ts';
import {
  type IncentiveEnrollment,
  type IncentiveEntry,
  type IncentiveSchedule,
  targetAnalytes,
} from './incentive.ts';

const DAYS_PER_WEEK = 7;

/** What one sample earns: draws, or US dollars. */
export interface Earned {
  readonly draws: number;
  readonly amount: number;
}
const nothing: Earned = { draws: 0, amount: 0 };

/** One sample with what it is worth as the chart stands, beside what the ledger says. */
export interface LedgerSample {
  readonly sourceId: RecordId;
  readonly on: PlainDate;
  readonly outcome: IncentiveOutcome | null;
  readonly earned: Earned;
  /** The lines of the ledger about it, oldest first. */
  readonly entries: readonly IncentiveEntry[];
  readonly recorded: Earned;
  readonly drawsLeft: number;
  /** `open`: no result yet. `to-record`: decided, not in the ledger. `differs`: counter entry due. */
  readonly state: 'open' | 'to-record' | 'agrees' | 'differs';
}

export interface IncentiveStanding {
  readonly samples: readonly LedgerSample[];
  /** What the next success earns. */
  readonly next: Earned;
}

interface Sample {
  readonly sourceId: RecordId;
  readonly on: PlainDate;
  readonly outcome: IncentiveOutcome | null;
}

type Reading = Pick<ChartReading, 'record' | 'tests' | 'today' | 'rules'>;

const outcomeOfAttendance: Readonly<Record<AttendanceStatus, IncentiveOutcome | null>> = {
  scheduled: null,
  attended: 'success',
  'attended-late': 'success',
  'left-early': 'success',
  'no-show': 'missed',
  'cancelled-late': 'missed',
  'cancelled-timely': 'excused',
  excused: 'excused',
  'program-cancelled': 'excused',
};

const samplesOf = (
  { target, startedOn, endedOn }: IncentiveEnrollment,
  { record, tests, today }: Reading,
): Sample[] => {
  const samples: Sample[] =
    target === 'attendance'
      ? record.attendance.map(({ id, heldOn, status }) => ({
          sourceId: id,
          on: heldOn,
          outcome: outcomeOfAttendance[status],
        }))
      : tests.map((read) => ({
          sourceId: read.test.id,
          on: read.on,
          outcome: incentiveOutcomeOf(read, targetAnalytes[target]),
        }));
  return samples
    .filter(({ on }) => on >= startedOn && on <= today && (endedOn === null || on <= endedOn))
    .toSorted((a, b) => a.on.localeCompare(b.on));
};

const earnedBy: Readonly<
  Record<
    IncentiveSchedule,
    (samples: readonly IncentiveSample[], rules: ContingencyRules) => readonly Earned[]
  >
> = {
  'draws-per-sample': (samples, rules) =>
    drawsEarned(samples, rules.drawsPerSample).map((draws) => ({ draws, amount: 0 })),
  'draws-per-week': (samples, rules) =>
    drawsEarned(samples, rules.drawsPerWeekOfSuccess).map((draws) => ({ draws, amount: 0 })),
  vouchers: (samples, rules) =>
    vouchersEarned(samples, rules.voucher).map(({ value, bonus }) => ({
      draws: 0,
      amount: value + bonus,
    })),
  'state-benefit': (samples, rules) =>
    benefitEarned(samples, rules.stateBenefit).map((amount) => ({ draws: 0, amount })),
};

/** The yearly sum of what the ledger paid: payable amounts and the values of prizes drawn. */
export const paidInYear = (
  entries: readonly Pick<IncentiveEntry, 'on' | 'enteredInErrorAt' | 'payable' | 'drawn'>[],
  year: string,
): number =>
  entries
    .filter(({ on, enteredInErrorAt }) => enteredInErrorAt === null && on.startsWith(year))
    .reduce(
      (sum, { payable, drawn }) =>
        sum + payable + drawn.reduce((values, { value }) => values + value, 0),
      0,
    );

const besideLedger = (
  sample: Sample,
  earned: Earned,
  all: readonly IncentiveEntry[],
): LedgerSample => {
  const entries = all.filter(({ sourceId }) => sourceId === sample.sourceId);
  const sum = (of: (entry: IncentiveEntry) => number) =>
    entries.reduce((total, entry) => total + of(entry), 0);
  const recorded = { draws: sum(({ draws }) => draws), amount: sum(({ amount }) => amount) };
  const taken = sum(({ drawn }) => drawn.length);
  const last = entries.at(-1);
  const agrees =
    last?.outcome === sample.outcome &&
    recorded.draws === earned.draws &&
    recorded.amount === earned.amount;
  const undecided = sample.outcome === null ? 'open' : 'to-record';
  return {
    ...sample,
    earned,
    entries,
    recorded,
    drawsLeft: Math.max(0, recorded.draws - taken),
    state: last === undefined ? undecided : agrees ? 'agrees' : 'differs',
  };
};

/** Samples that the ledger names and the chart no longer has: they earn nothing any more. */
const goneSamples = (entries: readonly IncentiveEntry[], samples: readonly Sample[]): Sample[] => {
  const known = new Set(samples.map(({ sourceId }) => sourceId));
  return entries
    .filter(({ sourceId, counterTo }) => counterTo === null && !known.has(sourceId))
    .map(({ sourceId, on }) => ({ sourceId, on, outcome: null }));
};

/**
 * The ladder of an enrollment worked out from the chart as it stands, beside what the ledger says.
 * A result that was corrected, or came late, shows as a difference; nothing is rewritten.
 * Source: clinical-sources.md#contingency-management
 */
export const incentiveStanding = (
  enrollment: IncentiveEnrollment,
  reading: Reading,
): IncentiveStanding => {
  const { contingency } = reading.rules.modalities;
  const entries = reading.record.incentiveEntries.filter(
    ({ enrollmentId, enteredInErrorAt }) =>
      enrollmentId === enrollment.id && enteredInErrorAt === null,
  );
  const samples = samplesOf(enrollment, reading);
  const weekOf = (on: PlainDate) =>
    Math.floor(daysBetween(enrollment.startedOn, on) / DAYS_PER_WEEK) + 1;
  const decided = samples.flatMap(({ sourceId, on, outcome }) => {
    if (outcome === null) return [];
    const isReset = outcome === 'invalid' && contingency.invalidSample === 'reset';
    const counted: IncentiveOutcome = isReset ? 'missed' : outcome;
    return [{ sourceId, week: weekOf(on), outcome: counted }];
  });
  const week = weekOf(laterOf(reading.today, enrollment.startedOn));
  const ladder = [...decided, { sourceId: null, week, outcome: 'success' as const }];
  const worth = earnedBy[enrollment.schedule](ladder, contingency);
  const earned = new Map(ladder.map(({ sourceId }, at) => [sourceId, worth[at]]));
  const earnedOf = (sourceId: RecordId | null): Earned => earned.get(sourceId) ?? nothing;
  return {
    samples: [...samples, ...goneSamples(entries, samples)].map((sample) =>
      besideLedger(sample, earnedOf(sample.sourceId), entries),
    ),
    next: earnedOf(null),
  };
};
