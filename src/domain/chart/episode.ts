import type { EpisodeId, PersonId, StaffId } from '../ids.ts';
import type { PlainDate } from '../time/plain-date.ts';

/** ASAM Criteria editions in use side by side; a level is never a bare number. */
export const asamEditions = ['asam-3', 'asam-4'] as const;
export type AsamEdition = (typeof asamEditions)[number];

export const tracks = ['day', 'evening', 'weekend'] as const;
export type Track = (typeof tracks)[number];

export const admissionSources = [
  'direct',
  'step-down-residential',
  'step-down-partial-hospital',
  'step-up-outpatient',
  'hospital',
  'transfer',
  'trial-randomization',
] as const;
export type AdmissionSource = (typeof admissionSources)[number];

/** How an episode ended; TEDS-D reasons in neutral words. */
export const endReasons = [
  'completed',
  'transferred',
  'left-before-planned',
  'ended-by-program',
  'incarcerated',
  'died',
  'other',
] as const;
export type EndReason = (typeof endReasons)[number];

export const substances = [
  'alcohol',
  'opioids',
  'methamphetamine',
  'cannabis',
  'cocaine',
  'benzodiazepines',
  'other',
] as const;
export type Substance = (typeof substances)[number];

export const useGoals = ['abstinence', 'reduction'] as const;
export type UseGoal = (typeof useGoals)[number];

/** What the person wants to change about one substance. */
export interface SubstanceGoal {
  readonly substance: Substance;
  readonly role: 'primary' | 'secondary';
  readonly severity: 'mild' | 'moderate' | 'severe' | null;
  readonly goal: UseGoal;
  /** Days of use in 30 that the person aims at; 0 for abstinence. */
  readonly targetDays: number;
  /** Days of use in the 30 before admission; null when not known. */
  readonly baselineDays: number | null;
}

export interface LevelOfCareStay {
  readonly edition: AsamEdition;
  readonly code: string;
  readonly startedOn: PlainDate;
  readonly endedOn: PlainDate | null;
}

/** One stretch of the program with a dose of its own: `Stabilize`, `Build skills`, `Prepare`. */
export interface Phase {
  readonly name: string;
  readonly startedOn: PlainDate;
  readonly endedOn: PlainDate | null;
  /** Hours a week prescribed in this phase. */
  readonly weeklyHours: number;
}

export interface Episode {
  readonly id: EpisodeId;
  readonly personId: PersonId;
  readonly admittedOn: PlainDate;
  readonly plannedEndOn: PlainDate | null;
  readonly endedOn: PlainDate | null;
  readonly endReason: EndReason | null;
  readonly admissionSource: AdmissionSource;
  readonly track: Track;
  readonly therapistId: StaffId | null;
  readonly caseManagerId: StaffId | null;
}
