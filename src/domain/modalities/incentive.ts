import type { Recorded } from '../chart/recorded.ts';
import type { RecordId, StaffId } from '../ids.ts';
import type { Analyte } from '../substance-monitoring/drug-test.ts';
import type { Instant } from '../time/instant.ts';
import type { PlainDate } from '../time/plain-date.ts';
import type { IncentiveOutcome } from './contingency-ladder.ts';
import type { Prize } from './contingency-rules.ts';

export const incentiveSchedules = [
  'draws-per-sample',
  'draws-per-week',
  'vouchers',
  'state-benefit',
] as const;
export type IncentiveSchedule = (typeof incentiveSchedules)[number];

/** What is rewarded: one group of substances absent from a test, or coming. */
export const incentiveTargets = [
  'stimulants',
  'opioids',
  'alcohol',
  'cannabis',
  'attendance',
] as const;
export type IncentiveTarget = (typeof incentiveTargets)[number];

/** Analytes that decide for a target; attendance asks no test. */
export const targetAnalytes: Readonly<Record<IncentiveTarget, readonly Analyte[]>> = {
  stimulants: ['methamphetamine', 'amphetamines', 'mdma', 'cocaine'],
  opioids: ['opiates', '6-mam', 'oxycodone', 'hydrocodone', 'fentanyl', 'norfentanyl'],
  alcohol: ['ethanol', 'ethyl-glucuronide'],
  cannabis: ['cannabinoids'],
  attendance: [],
};

/** Somebody takes part in an incentive schedule. */
export interface IncentiveEnrollment extends Recorded {
  readonly startedOn: PlainDate;
  readonly target: IncentiveTarget;
  readonly schedule: IncentiveSchedule;
  readonly payer: string;
  /** US dollars a calendar year; null for the limit of the rules. */
  readonly annualCap: number | null;
  readonly endedOn: PlainDate | null;
  readonly endReason: string | null;
}

/** One slip taken from the bowl. */
export interface IncentiveDraw {
  readonly position: number;
  /** Number of the slip, from 1 on. */
  readonly slip: number;
  readonly mixVersion: number;
  readonly prize: Prize;
  /** US dollars, within the yearly limit. */
  readonly value: number;
  /** `owed` where the shelf had none of this kind. */
  readonly handedOver: 'given' | 'owed' | 'nothing';
  readonly drawnAt: Instant;
  readonly drawnBy: StaffId;
  readonly witness: string;
}

/**
 * One line of the ledger: what a sample earned when it was decided, or the difference that was
 * entered against it later. Lines are added, never changed; the clinical result stays untouched.
 */
export interface IncentiveEntry extends Recorded {
  readonly enrollmentId: RecordId;
  /** The test, or the person's place in a session. */
  readonly sourceId: RecordId;
  readonly on: PlainDate;
  /** Null where no result stands any more. */
  readonly outcome: IncentiveOutcome | null;
  /** Draws earned; of a counter entry, draws more or fewer. */
  readonly draws: number;
  /** US dollars by the ladder, and what of them the yearly limit leaves. */
  readonly amount: number;
  readonly payable: number;
  readonly counterTo: RecordId | null;
  readonly reason: string | null;
  readonly drawn: readonly IncentiveDraw[];
}

/** The slips of a site's bowl from a day on; version 0 is the one that is shipped. */
export interface IncentiveMix {
  readonly version: number;
  readonly noneSlips: number;
  readonly smallSlips: number;
  readonly smallValue: number;
  readonly largeSlips: number;
  readonly largeValue: number;
  readonly jumboSlips: number;
  readonly jumboValue: number;
}
