import type { FamilySupport } from '#domain/family/family-record';
import { familySupportFaults } from '#domain/family/family-support-faults';
import type { Draft } from '#domain/chart/recording';
import { choicesOf, type FormKind } from '../recording/form-kind';
import { consentReachWords } from './family-labels';

type Typed = Draft<FamilySupport>;

const hasConsent = ({ consentScope }: Typed): boolean => consentScope !== null;

/** Somebody who supports the person, or whom staff must never invite. */
export const familySupportForm: FormKind<FamilySupport> = {
  path: 'family-supports',
  title: 'Supporter',
  rows: ({ familySupports }) => familySupports,
  fields: [
    { name: 'name', label: 'Name', control: 'text', maxLength: 120 },
    { name: 'relation', label: 'Relation', control: 'text', maxLength: 60 },
    {
      name: 'contact',
      label: 'Contact',
      control: 'buttons',
      choices: choicesOf({ supportive: 'supportive', unsafe: 'unsafe: never invite or call' }),
    },
    { name: 'phone', label: 'Phone', control: 'text', maxLength: 40, optional: true },
    {
      name: 'contactRule',
      label: 'How to call without giving the program away',
      control: 'text',
      maxLength: 200,
      optional: true,
      nullWord: 'Not agreed',
    },
    {
      name: 'consentScope',
      label: 'Consent: what may be discussed',
      control: 'text',
      maxLength: 500,
      optional: true,
      nullWord: 'No consent',
      hint: ({ consentScope }) =>
        consentScope === null ? 'Without consent nothing may be said to them.' : null,
    },
    {
      name: 'consentReach',
      label: 'How far it reaches',
      control: 'buttons',
      choices: choicesOf(consentReachWords),
      optional: true,
      when: hasConsent,
    },
    {
      name: 'consentEndsOn',
      label: 'Consent ends on',
      control: 'date',
      optional: true,
      nullWord: 'No end',
      when: hasConsent,
    },
    {
      name: 'consentRevokedOn',
      label: 'Consent revoked on',
      control: 'date',
      optional: true,
      nullWord: 'Not revoked',
      when: hasConsent,
    },
  ],
  start: () => ({
    name: '',
    relation: '',
    contact: 'supportive',
    phone: null,
    contactRule: null,
    consentScope: null,
    consentReach: null,
    consentEndsOn: null,
    consentRevokedOn: null,
  }),
  typed: ({
    name,
    relation,
    contact,
    phone,
    contactRule,
    consentScope,
    consentReach,
    consentEndsOn,
    consentRevokedOn,
  }): Typed => ({
    name,
    relation,
    contact,
    phone,
    contactRule,
    consentScope,
    consentReach,
    consentEndsOn,
    consentRevokedOn,
  }),
  faults: familySupportFaults,
};
