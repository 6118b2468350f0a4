import type { ConsentState } from '#domain/consent/consent-state';
import type { Tone } from '../ui/word-chip';

export const consentStateWords: Readonly<Record<ConsentState, readonly [Tone, string]>> = {
  'in-force': ['good', 'in force'],
  ended: ['due', 'ended'],
  revoked: ['concern', 'revoked'],
};

/** Source: clinical-sources.md, 42 CFR 2.31 and 2.32 */
export const consentNotice =
  'Records of treatment for substance use disorder are protected by federal law (42 CFR Part 2). ' +
  'A consent allows disclosure only to its recipient, for its purpose and within its scope.';
