import type { TestOutcome } from '#domain/substance-monitoring/interpreted-test';
import type { Mark } from './mark';

/** How one whole test is drawn; tests that are not due yet are not drawn. */
export const outcomeMarks: Record<TestOutcome, Mark | null> = {
  consistent: 'negative',
  'unexpected-positive': 'unexpected-positive',
  'unexpected-unconfirmed': 'unexpected-positive',
  'unexpected-negative': 'unexpected-negative',
  missed: 'not-collected',
  refused: 'refused',
  tampered: 'not-valid',
  pending: 'pending',
  'not-valid': 'not-valid',
  excused: 'not-collected',
  cancelled: 'not-collected',
  scheduled: null,
};

export const outcomeWords: Record<TestOutcome, string> = {
  consistent: 'as expected',
  'unexpected-positive': 'positive, unexpected',
  'unexpected-unconfirmed': 'positive, unexpected, not yet confirmed',
  'unexpected-negative': 'prescribed, not detected',
  missed: 'not collected: missed',
  refused: 'not collected: declined',
  tampered: 'specimen not valid: tampered with',
  pending: 'result pending',
  'not-valid': 'specimen not valid',
  excused: 'not collected: excused',
  cancelled: 'not collected: cancelled by the program',
  scheduled: 'scheduled',
};
