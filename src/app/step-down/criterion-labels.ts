import type { CriterionId, CriterionState, CriterionWeight } from '#domain/step-down/criterion';
import type { ReadinessStatus } from '#domain/step-down/readiness';
import type { Tone } from '../ui/word-chip';

/** Names that fit beside a plot; sentences use the full ones of the rules. */
export const criterionShortNames: Readonly<Record<CriterionId, string>> = {
  G1: 'Suicide safety',
  G2: 'Medical crisis',
  G3: 'Withdrawal',
  G4: 'Safe home',
  G5: 'Medication goes on',
  C1: 'Attendance',
  C2: 'Tests',
  C3: 'Use days',
  C4: 'Craving',
  C5: 'Symptoms',
  C6: 'Plan goals',
  C7: 'Coping skills',
  C8: 'Prevention plan',
  C9: 'Recovery support',
  C10: 'Medication taken',
  C11: 'Environment',
  C12: 'Next care',
};

export const criterionStateWords: Readonly<Record<CriterionState, string>> = {
  met: 'met',
  partly: 'partly met',
  'not-met': 'not met',
  unknown: 'not known',
  'not-applicable': 'does not apply',
};

export const criterionWeightWords: Readonly<Record<CriterionWeight, string>> = {
  gate: 'Gates',
  core: 'Core criteria',
  other: 'Other criteria',
  completion: 'For the move itself',
};

/** A status is a reason to talk, never an order, so only a review for more care is a concern. */
export const statusTones: Readonly<Record<ReadinessStatus, Tone>> = {
  'review-for-more-care': 'concern',
  'cannot-tell': 'due',
  'ready-for-review': 'good',
  stalled: 'due',
  'on-course': 'plain',
};
