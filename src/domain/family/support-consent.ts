import { type ConsentState, consentState } from '../consent/consent-state.ts';
import type { PlainDate } from '../time/plain-date.ts';
import type { FamilySupport } from './family-record.ts';

/** `none`: nothing may be said to this supporter, not even that the person is in care. */
export type SupportConsent = ConsentState | 'none';

/** What staff may say to a supporter today. */
export const supportConsent = (
  { consentScope, consentEndsOn, consentRevokedOn }: FamilySupport,
  today: PlainDate,
): SupportConsent =>
  consentScope === null
    ? 'none'
    : consentState({ endsOn: consentEndsOn, revokedOn: consentRevokedOn }, today);
