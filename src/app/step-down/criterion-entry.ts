import { dayText } from '#domain/chart/wording';
import type { CriterionId, CriterionResult, CriterionState } from '#domain/step-down/criterion';
import { criterionWording } from '#domain/step-down/criterion-names';
import { explain, whoCanChange } from '#domain/step-down/explanation';
import type { ChartRow } from '../chart/store/chart-rows';
import { criterionStateWords } from './criterion-labels';

/** A record that a result rests on, with the way to it. */
export interface EvidenceRow {
  readonly id: string;
  readonly text: string;
  readonly tab: ChartRow['tab'];
}

/** One criterion, ready to read: closed as one line, opened with everything it rests on. */
export interface CriterionEntry {
  readonly id: CriterionId;
  readonly name: string;
  readonly state: CriterionState;
  readonly word: string;
  readonly value: string;
  readonly sentence: string;
  readonly facts: readonly { readonly term: string; readonly text: string }[];
  readonly rows: readonly EvidenceRow[];
  /** Rows that are too many to list. */
  readonly more: number;
  readonly whoCanChange: string;
}

const LISTED_ROWS = 12;

/** The newest records first; those that the chart does not list have no place to lead to. */
export const evidenceRows = (
  ids: readonly string[],
  known: ReadonlyMap<string, ChartRow>,
): EvidenceRow[] =>
  [...new Set(ids)]
    .flatMap((id) => known.get(id) ?? [])
    .toSorted((a, b) => (b.on ?? '').localeCompare(a.on ?? ''))
    .map(({ id, on, text, tab }) => ({
      id,
      tab,
      text: on === null ? text : `${dayText(on)}, ${text}`,
    }));

const periodText = ({ from, to }: CriterionResult['evidence']): string =>
  from === null ? `as of ${dayText(to)}` : `${dayText(from)} to ${dayText(to)}`;

export const criterionEntry = (
  result: CriterionResult,
  known: ReadonlyMap<string, ChartRow>,
): CriterionEntry => {
  const { id, state, evidence } = result;
  const rows = evidenceRows(evidence.rows, known);
  return {
    id,
    name: criterionWording[id].name,
    state,
    word: criterionStateWords[state],
    value: state === 'not-applicable' ? '' : (evidence.value ?? 'no data that count'),
    sentence: explain(result),
    facts: [
      { term: 'Found', text: evidence.value ?? 'no data that count' },
      { term: 'Threshold', text: evidence.threshold },
      { term: 'Time', text: periodText(evidence) },
      { term: 'Records', text: String(evidence.n) },
    ],
    rows: rows.slice(0, LISTED_ROWS),
    more: Math.max(0, rows.length - LISTED_ROWS),
    whoCanChange: whoCanChange(result),
  };
};
