import type { SafetyEventKind, SafetySeverity } from './safety-event.ts';

export interface SafetyRules {
  /** Hours in which an acute suicide signal must be answered. */
  readonly acuteSuicideHours: number;
  /** A disclosure this severe is answered on the clock of an acute screen. */
  readonly acuteDisclosure: readonly SafetySeverity[];
  /** Hours in which an event must be followed up; null where another clock or none applies. */
  readonly followUpHours: Readonly<Record<SafetyEventKind, number | null>>;
  /** Totals from which a withdrawal scale is a signal. */
  readonly withdrawalFrom: { readonly cows: number; readonly 'ciwa-ar': number };
  /** Days after which a safety plan is looked at again. */
  readonly safetyPlanReviewDays: number;
}

/** Source: clinical-sources.md#safety */
export const defaultSafetyRules: SafetyRules = {
  acuteSuicideHours: 2,
  acuteDisclosure: ['severe', 'danger-to-life'],
  followUpHours: {
    overdose: 24,
    'naloxone-used': 24,
    'emergency-visit-substance': 24,
    'crisis-contact': 24,
    // Answered by a suicide risk review, on a clock of its own.
    'suicide-disclosure': null,
    withdrawal: 24,
    'return-to-use': null,
    'psychosis-or-mania': 24,
  },
  withdrawalFrom: { cows: 5, 'ciwa-ar': 8 },
  safetyPlanReviewDays: 90,
};
