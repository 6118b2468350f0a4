import { outcomeReportFaults } from '#domain/services/service-faults';
import type { OutcomeReport } from '#domain/services/service-need';
import { choicesOf, type FormKind } from '../recording/form-kind';
import { employmentWords, outcomePointWords } from './services-labels';

/** Work, arrests, self-help and social connection on one day. */
export const outcomeReportForm: FormKind<OutcomeReport> = {
  path: 'outcome-reports',
  title: 'Work and social outcomes',
  rows: ({ outcomeReports }) => outcomeReports,
  fields: [
    { name: 'on', label: 'Asked on', control: 'date' },
    {
      name: 'point',
      label: 'When in care',
      control: 'buttons',
      choices: choicesOf(outcomePointWords),
    },
    {
      name: 'employment',
      label: 'Work',
      control: 'list',
      choices: choicesOf(employmentWords),
      optional: true,
      nullWord: 'Not asked',
    },
    {
      name: 'arrests',
      label: 'Arrests in the last 30 days',
      control: 'number',
      min: 0,
      max: 30,
      optional: true,
      nullWord: 'Not asked',
    },
    {
      name: 'selfHelpDays',
      label: 'Days of the last 30 with a self-help or peer group',
      control: 'number',
      min: 0,
      max: 30,
      unit: 'days',
      optional: true,
      nullWord: 'Not asked',
    },
    {
      name: 'connected',
      label: 'Somebody to turn to who supports recovery',
      control: 'buttons',
      choices: choicesOf({ yes: 'yes', no: 'no' }),
      optional: true,
      nullWord: 'Not asked',
    },
  ],
  start: ({ today, record }) => ({
    on: today,
    point: record.outcomeReports.length === 0 ? 'admission' : 'during',
    employment: null,
    arrests: null,
    selfHelpDays: null,
    connected: null,
  }),
  typed: ({ on, point, employment, arrests, selfHelpDays, connected }) => ({
    on,
    point,
    employment,
    arrests,
    selfHelpDays,
    connected,
  }),
  faults: outcomeReportFaults,
};
