import { consentFaults } from '#domain/consent/consent-faults';
import type { Consent } from '#domain/consent/consent';
import type { FormKind } from '../recording/form-kind';

/** A consent to disclose. */
export const consentForm: FormKind<Consent> = {
  path: 'consents',
  title: 'Consent',
  rows: ({ consents }) => consents,
  fields: [
    { name: 'recipient', label: 'To whom', control: 'text', maxLength: 200 },
    { name: 'purpose', label: 'For what purpose', control: 'text', maxLength: 500 },
    { name: 'scope', label: 'What may be disclosed', control: 'text', maxLength: 500 },
    { name: 'signedOn', label: 'Signed on', control: 'date' },
    { name: 'endsOn', label: 'Ends on', control: 'date', optional: true, nullWord: 'No end' },
    {
      name: 'revokedOn',
      label: 'Revoked on',
      control: 'date',
      optional: true,
      nullWord: 'Not revoked',
    },
  ],
  start: ({ today }) => ({
    recipient: '',
    purpose: '',
    scope: '',
    signedOn: today,
    endsOn: null,
    revokedOn: null,
  }),
  typed: ({ recipient, purpose, scope, signedOn, endsOn, revokedOn }) => ({
    recipient,
    purpose,
    scope,
    signedOn,
    endsOn,
    revokedOn,
  }),
  faults: consentFaults,
};
