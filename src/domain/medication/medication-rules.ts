import type { Medication, MedicationPurpose } from './medication-order.ts';
import { usualMilligrams, usualPurposes } from './usual-orders.ts';

/** A medication taken every day: how many days without it are late, and how many are urgent. */
export interface DailySchedule {
  readonly kind: 'daily';
  /** Null where the sources name no limit and only the share of covered days is shown. */
  readonly lateFrom: number | null;
  readonly urgentFrom: number | null;
}

/** A long-acting injection; every limit is in days after the last one. */
export interface InjectionSchedule {
  readonly kind: 'injection';
  readonly intervalDays: number;
  /** First and last day on which the next one is on time. */
  readonly dueFrom: number;
  readonly dueThrough: number;
  /** Null where the sources name no second limit. */
  readonly urgentFrom: number | null;
  readonly coversDays: number;
  /** Days that the continuity measure counts; a payer's measure may allow more than adherence. */
  readonly continuityDays: number;
}

export type MedicationSchedule = DailySchedule | InjectionSchedule;

export interface MedicationRules {
  readonly schedules: Readonly<Record<Medication, MedicationSchedule>>;
  /** From so many days without any row on, a daily medication is "not recorded". */
  readonly notRecordedFrom: number;
  /** Continuity of pharmacotherapy for opioid use disorder: so many days … */
  readonly continuityDays: number;
  /** … without a gap of so many days. */
  readonly continuityGapDays: number;
  /** An order may be recorded so many days before it starts. */
  readonly orderDaysAhead: number;
  /** An older start is a slip of the hand. */
  readonly orderDaysBack: number;
  /** After an order for a substance use disorder ended, its risk stays open so long. */
  readonly stopRiskDays: number;
  /** Least and most of one dose in mg; null where none is usual. Beyond it the writer is asked. */
  readonly usualMilligrams: Readonly<
    Record<Medication, readonly [least: number, most: number] | null>
  >;
  readonly usualPurposes: Readonly<Record<Medication, readonly MedicationPurpose[]>>;
}

const daily = (lateFrom: number | null, urgentFrom: number | null): DailySchedule => ({
  kind: 'daily',
  lateFrom,
  urgentFrom,
});
const withoutLimits = daily(null, null);

/** Source: clinical-sources.md#medication-schedules */
const schedules: MedicationRules['schedules'] = {
  'buprenorphine-sl': daily(2, 5),
  'buprenorphine-xr-monthly': {
    kind: 'injection',
    intervalDays: 28,
    dueFrom: 26,
    dueThrough: 30,
    urgentFrom: 42,
    coversDays: 28,
    continuityDays: 31,
  },
  'buprenorphine-xr-weekly': {
    kind: 'injection',
    intervalDays: 7,
    dueFrom: 5,
    dueThrough: 9,
    urgentFrom: null,
    coversDays: 7,
    continuityDays: 7,
  },
  'buprenorphine-xr-four-weekly': {
    kind: 'injection',
    intervalDays: 28,
    dueFrom: 21,
    dueThrough: 35,
    urgentFrom: null,
    coversDays: 28,
    continuityDays: 31,
  },
  methadone: daily(3, null),
  'naltrexone-oral': daily(3, null),
  'naltrexone-xr': {
    kind: 'injection',
    intervalDays: 28,
    dueFrom: 25,
    dueThrough: 28,
    urgentFrom: 35,
    coversDays: 28,
    continuityDays: 28,
  },
  acamprosate: withoutLimits,
  disulfiram: withoutLimits,
  'amphetamine-salts': withoutLimits,
  methylphenidate: withoutLimits,
  benzodiazepine: withoutLimits,
  clonazepam: withoutLimits,
  dronabinol: withoutLimits,
  antidepressant: withoutLimits,
  other: withoutLimits,
};

/** Source: clinical-sources.md#medication-adherence */
export const defaultMedicationRules: MedicationRules = {
  schedules,
  notRecordedFrom: 2,
  continuityDays: 180,
  continuityGapDays: 8,
  orderDaysAhead: 30,
  orderDaysBack: 18_262,
  stopRiskDays: 90,
  usualMilligrams,
  usualPurposes,
};
