import { Consent, ConsentDraft } from '#contract/consent';
import { consentFaults } from '#domain/consent/consent-faults';
import { recordKind } from '../recording/record-kind.ts';

/** Consents to disclose, with their scope, end and revocation. */
export const consentRecord = recordKind({
  path: 'consents',
  noun: 'consent',
  area: 'consent',
  action: 'consent.change',
  list: 'consents',
  table: 'consents',
  row: Consent,
  draft: ConsentDraft,
  faults: consentFaults,
});
