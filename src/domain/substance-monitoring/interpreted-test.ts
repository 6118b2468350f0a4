import type { PlainDate } from '../time/plain-date.ts';
import type { Analyte, DrugTest } from './drug-test.ts';

export const validities = [
  'valid',
  'dilute',
  'substituted',
  'adulterated',
  'invalid',
  'suspect',
] as const;
export type Validity = (typeof validities)[number];

/** What one analyte means, given what was prescribed on the day of collection. */
export const findings = [
  'expected-negative',
  'expected-positive',
  'unexpected-positive',
  'unexpected-unconfirmed',
  'unexpected-negative',
  'pending',
  'not-tested',
  'not-valid',
] as const;
export type Finding = (typeof findings)[number];

export interface InterpretedAnalyte {
  readonly analyte: Analyte;
  readonly finding: Finding;
  /** `confirmed` once a laboratory has confirmed (or refuted) the screen. */
  readonly stage: 'screened' | 'confirmed' | null;
  /** Label only, never a dismissal: the level falls inside the carry-over window. */
  readonly mayBeResidual: boolean;
  /** The prescribed medication that explains a positive. */
  readonly explainedBy: string | null;
}

/**
 * What one scheduled test counts as. `consistent` and `not-consistent` are given and read; `missed`
 * (unexcused), `refused` and `tampered` are due and not consistent; the rest leave the set.
 */
export const testOutcomes = [
  'consistent',
  'unexpected-positive',
  'unexpected-unconfirmed',
  'unexpected-negative',
  'missed',
  'refused',
  'tampered',
  'pending',
  'not-valid',
  'excused',
  'cancelled',
  'scheduled',
] as const;
export type TestOutcome = (typeof testOutcomes)[number];

export interface InterpretedTest {
  readonly test: DrugTest;
  /** Collected, or else scheduled. */
  readonly on: PlainDate;
  readonly validity: Validity | null;
  readonly outcome: TestOutcome;
  readonly analytes: readonly InterpretedAnalyte[];
}
