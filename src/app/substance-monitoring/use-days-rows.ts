import type { UseDay } from '#contract/substance-monitoring';
import { type Substance, substances } from '#domain/chart/episode';
import type { UseDaysReport } from '#domain/measures/use-days';
import { longDay } from '../ui/format/dates';
import { cell, type RecordRow } from '../ui/records/record-row';
import { substanceWords } from './substance-monitoring-labels';

/** What was reported: days, first and last of each substance. */
export const reportedUseRows = (days: readonly UseDay[]): RecordRow[] => {
  const bySubstance = Map.groupBy(days, ({ reported }) => reported);
  return [...bySubstance]
    .map(([reported, rows]) => ({ reported, on: rows.map(({ on }) => on).toSorted() }))
    .toSorted((a, b) => b.on.length - a.on.length)
    .map(({ reported, on }) => ({
      id: `use-${reported}`,
      struck: null,
      cells: [
        cell(reported),
        cell(String(new Set(on).size)),
        ...[on[0], on.at(-1)].map((day) => cell(day === undefined ? '–' : longDay(day))),
      ],
    }));
};

const daysWord = (days: number | null): string =>
  days === null ? 'not known' : String(Math.round(days * 10) / 10);

/** Days of use in 30 as a questionnaire told them, by substance. */
export const useReportFacts = (
  report: UseDaysReport,
): readonly { readonly term: string; readonly text: string }[] => [
  { term: 'Any use, at least', text: daysWord(report.anyUse) },
  { term: 'Heavy drinking', text: daysWord(report.heavyDrinking) },
  ...substances.map((substance: Substance) => ({
    term: substanceWords[substance],
    text: daysWord(report.bySubstance[substance]),
  })),
];
