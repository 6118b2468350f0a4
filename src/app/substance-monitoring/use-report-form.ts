import type { UseReport, UseReportDraft } from '#contract/substance-monitoring';
import { useReportFaults } from '#domain/substance-monitoring/use-report-faults';
import { addDays, daysFrom } from '#domain/time/plain-date';
import type { FormContext, FormKind } from '../recording/form-kind';
import { weekdayDay } from '../ui/format/dates';
import { substanceWords } from './substance-monitoring-labels';

/** A person remembers two weeks well; more days can be entered by moving the period. */
const USUAL_DAYS = 14;
const CHOICE_DAYS = 30;

const start = ({ today, record }: FormContext): UseReportDraft => {
  const primary = record.substanceGoals.find(({ role }) => role === 'primary')?.substance;
  return {
    reported: primary === undefined ? '' : substanceWords[primary],
    from: addDays(today, 1 - USUAL_DAYS),
    until: today,
    days: [],
  };
};

/** Days of use as the person tells them (timeline follow-back). */
export const useReportForm: FormKind<UseReport, UseReportDraft> = {
  path: 'use-reports',
  title: 'Use they reported',
  rows: ({ useReports }) => useReports as readonly UseReport[],
  fields: [
    { name: 'reported', label: 'What they used', control: 'text', maxLength: 60 },
    { name: 'from', label: 'Asked about the days from', control: 'date' },
    { name: 'until', label: 'until', control: 'date' },
    {
      name: 'days',
      label: 'Days of use',
      control: 'checks',
      choices: ({ today }) =>
        daysFrom(addDays(today, 1 - CHOICE_DAYS), today)
          .toReversed()
          .map((day) => ({ value: day, word: weekdayDay(day) })),
      hint: ({ days }) => (days.length === 0 ? 'None ticked: they reported no use.' : null),
    },
  ],
  start,
  typed: ({ reported, from, until, days }) => ({ reported, from, until, days: [...days] }),
  faults: useReportFaults,
};
