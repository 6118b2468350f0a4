import { dayFaults, type Draft, type Recording, type RecordingFault } from '../chart/recording.ts';
import { daysFrom } from '../time/plain-date.ts';
import type { UseReport } from './use-report.ts';

export type UseReportDraft = Draft<UseReport>;

/** Everything that speaks against a report of use as it was typed. */
export const useReportFaults = (
  { from, until, days }: UseReportDraft,
  { record, today, rules }: Recording,
): RecordingFault[] => {
  const { reportDaysAtMost } = rules.substanceMonitoring;
  const period = [
    ...dayFaults('from', from, record.episode, today),
    ...dayFaults('until', until, record.episode, today),
  ];
  if (period.length > 0) return period;
  if (until < from) return [{ field: 'until', message: `must not be before ${from}` }];
  if (daysFrom(from, until).length > reportDaysAtMost)
    return [{ field: 'until', message: `must be within ${reportDaysAtMost} days of ${from}` }];
  const outside = days.find((day) => day < from || day > until);
  if (outside !== undefined)
    return [{ field: 'days', message: `must lie from ${from} to ${until}; ${outside} does not` }];
  return new Set(days).size < days.length
    ? [{ field: 'days', message: 'must name each day once' }]
    : [];
};
