import { inForce } from '#domain/chart/recorded';
import { serviceReferralFaults } from '#domain/services/service-faults';
import type { ServiceReferral } from '#domain/services/service-need';
import type { RecordId } from '#domain/ids';
import { type Choice, choicesOf, type FormContext, type FormKind } from '../recording/form-kind';
import { referralAnswerWords, serviceKindWords } from './services-labels';

/** The needs of the person, as answers. */
export const needChoices = ({ record }: FormContext): Choice[] =>
  inForce(record.serviceNeeds).map(({ id, kind, need }) => ({
    value: id,
    word: `${serviceKindWords[kind]}: ${need}`,
  }));

/** The need that a form was opened for; else the only one there is. */
export const chosenNeed = (context: FormContext): RecordId | null => {
  const needs = inForce(context.record.serviceNeeds);
  const about = needs.find(({ id }) => id === (context.about as RecordId | null));
  return about?.id ?? (needs.length === 1 ? (needs[0]?.id ?? null) : null);
};

/** Somebody was asked to take a need on. */
export const serviceReferralForm: FormKind<ServiceReferral> = {
  path: 'service-referrals',
  title: 'Referral',
  rows: ({ serviceReferrals }) => serviceReferrals,
  fields: [
    { name: 'needId', label: 'For which need', control: 'list', choices: needChoices },
    { name: 'to', label: 'To whom', control: 'text', maxLength: 200 },
    { name: 'phone', label: 'Phone', control: 'text', maxLength: 40, optional: true },
    { name: 'sentOn', label: 'Sent on', control: 'date' },
    {
      name: 'answer',
      label: 'Answer',
      control: 'buttons',
      choices: choicesOf(referralAnswerWords),
      optional: true,
      nullWord: 'No answer yet',
    },
    {
      name: 'answeredOn',
      label: 'Answered on',
      control: 'date',
      optional: true,
      when: ({ answer }) => answer !== null,
    },
    {
      name: 'appointmentOn',
      label: 'Appointment on',
      control: 'date',
      optional: true,
      nullWord: 'None yet',
    },
    {
      name: 'outcome',
      label: 'What came of it',
      control: 'text',
      maxLength: 500,
      optional: true,
      nullWord: 'Still open',
    },
  ],
  start: (context) => ({
    // An empty list asks for a choice; the draft is not sent before there is one.
    needId: chosenNeed(context) ?? ('' as RecordId),
    to: '',
    phone: null,
    sentOn: context.today,
    answer: null,
    answeredOn: null,
    appointmentOn: null,
    outcome: null,
  }),
  typed: ({ needId, to, phone, sentOn, answer, answeredOn, appointmentOn, outcome }) => ({
    needId,
    to,
    phone,
    sentOn,
    answer,
    answeredOn,
    appointmentOn,
    outcome,
  }),
  faults: serviceReferralFaults,
};
