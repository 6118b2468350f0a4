import type { Person } from '#contract/chart';
import type { AdmissionSource, Substance, Track, UseGoal } from '#domain/chart/episode';
import type { Medication, MedicationPurpose } from '#domain/medication/medication-order';
import type { LivingSituation } from '#domain/step-down/step-down-record';

/** Other conditions that a made-up person may live with. */
export const conditions = ['depression', 'anxiety', 'ptsd', 'bipolar', 'adhd'] as const;
export type Condition = (typeof conditions)[number];

export interface PrescribedMedication {
  readonly medication: Medication;
  readonly name: string;
  readonly dose: string;
  readonly purpose: MedicationPurpose;
  /** Day of the episode on which it began; below 0 before admission. */
  readonly fromDay: number;
}

export interface FamilyMember {
  readonly name: string;
  readonly relation: string;
  readonly contact: 'supportive' | 'unsafe';
}

/** Everything about a made-up person that their course of treatment starts from. */
export interface Profile {
  readonly person: Person;
  readonly track: Track;
  readonly admissionSource: AdmissionSource;
  readonly primary: Substance;
  readonly severity: 'mild' | 'moderate' | 'severe';
  readonly secondary: Substance | null;
  readonly goal: UseGoal;
  /** Days of use in 30 that the person aims at. */
  readonly targetDays: number;
  readonly baselineDays: number;
  readonly withdrawalHistory: 'yes' | 'no';
  readonly conditions: readonly Condition[];
  readonly priorAttempt: 'yes' | 'no';
  readonly medications: readonly PrescribedMedication[];
  readonly living: LivingSituation;
  readonly someoneUsing: 'yes' | 'no';
  readonly payer: string;
  readonly family: readonly FamilyMember[];
  readonly words: string;
  readonly strengths: string;
}
