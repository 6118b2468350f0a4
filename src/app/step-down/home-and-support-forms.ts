import { livingReportFaults, supportReportFaults } from '#domain/step-down/report-faults';
import type { LivingReport, SupportReport } from '#domain/step-down/step-down-record';
import { choicesOf, type FormKind } from '../recording/form-kind';
import { livingWords } from './step-down-labels';

/** Where somebody lives, and whether it is safe. */
export const livingReportForm: FormKind<LivingReport> = {
  path: 'living-reports',
  title: 'Home',
  rows: ({ livingReports }) => livingReports,
  fields: [
    { name: 'on', label: 'Asked on', control: 'date' },
    { name: 'situation', label: 'Lives', control: 'buttons', choices: choicesOf(livingWords) },
    {
      name: 'safety',
      label: 'Is it safe?',
      control: 'buttons',
      choices: choicesOf({ safe: 'safe', unsafe: 'not safe' }),
    },
    {
      name: 'someoneUsing',
      label: 'Somebody there uses substances',
      control: 'buttons',
      choices: choicesOf({ yes: 'yes', no: 'no' }),
      optional: true,
      nullWord: 'Not asked',
    },
    {
      name: 'planAcceptedOn',
      label: 'Plan for a safe place accepted on',
      control: 'date',
      optional: true,
      nullWord: 'No plan yet',
      when: ({ safety }) => safety === 'unsafe',
    },
  ],
  start: ({ today, record }) => ({
    on: today,
    situation: record.livingReports.at(-1)?.situation ?? 'independent',
    safety: 'safe',
    someoneUsing: null,
    planAcceptedOn: null,
  }),
  typed: ({ on, situation, safety, someoneUsing, planAcceptedOn }) => ({
    on,
    situation,
    safety,
    someoneUsing,
    planAcceptedOn,
  }),
  faults: livingReportFaults,
};

/** Recovery support of the person's own choice in one week. */
export const supportReportForm: FormKind<SupportReport> = {
  path: 'support-reports',
  title: 'Recovery support',
  rows: ({ supportReports }) => supportReports,
  fields: [
    { name: 'on', label: 'Told on', control: 'date' },
    { name: 'kind', label: 'What it is', control: 'text', maxLength: 120 },
    { name: 'contacts', label: 'Contacts this week', control: 'number', min: 0, max: 50 },
  ],
  start: ({ today, record }) => ({
    on: today,
    kind: record.supportReports.at(-1)?.kind ?? '',
    contacts: 1,
  }),
  typed: ({ on, kind, contacts }) => ({ on, kind, contacts }),
  faults: supportReportFaults,
};
