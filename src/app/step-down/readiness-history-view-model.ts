import { createSelector } from '@ngrx/store';
import { dayText } from '#domain/chart/wording';
import type { CriterionId, CriterionState } from '#domain/step-down/criterion';
import { allLaterChanges } from '#domain/step-down/later-changes';
import { type ReadinessMatrix, readinessMatrix } from '#domain/step-down/readiness-matrix';
import { statusNames } from '#domain/step-down/status-sentence';
import { selectChartReading } from '../chart/store/chart-reading';
import { criterionStateWords } from './criterion-labels';
import { selectReadiness } from './store/readiness';

export interface HistoryCell {
  readonly state: CriterionState;
  readonly word: string;
  /** Today's records would judge that week differently. */
  readonly changedLater: boolean;
}

/** Criteria by week, newest week first, so that now stands beside the names. */
export interface ReadinessHistoryView {
  readonly columns: readonly { readonly name: string; readonly status: string }[];
  readonly rows: readonly {
    readonly id: CriterionId;
    readonly name: string;
    readonly cells: readonly HistoryCell[];
  }[];
  readonly weeks: number;
  readonly changed: number;
}

const columnName = ({ on, kind }: ReadinessMatrix['columns'][number]): string =>
  kind === 'live' ? 'Now' : `Week to ${dayText(on)}`;

export const readinessHistoryView = (
  matrix: ReadinessMatrix,
  ended: boolean,
): ReadinessHistoryView => {
  const shown = matrix.columns.filter(({ kind }) => kind === 'snapshot' || !ended);
  const cellsOf = (cells: ReadinessMatrix['rows'][number]['cells']): HistoryCell[] =>
    cells
      .slice(0, shown.length)
      .map((cell) => ({ ...cell, word: criterionStateWords[cell.state] }))
      .toReversed();
  const rows = matrix.rows.map(({ id, name, cells }) => ({ id, name, cells: cellsOf(cells) }));
  const changed = rows.flatMap(({ cells }) => cells.filter(({ changedLater }) => changedLater));
  return {
    columns: shown
      .map((column) => ({ name: columnName(column), status: statusNames[column.status] }))
      .toReversed(),
    rows,
    weeks: shown.filter(({ kind }) => kind === 'snapshot').length,
    changed: changed.length,
  };
};

/** The history of the open chart; null until it is there. */
export const selectReadinessHistory = createSelector(
  selectReadiness,
  selectChartReading,
  (readiness, reading): ReadinessHistoryView | null => {
    if (readiness === null || reading === null) return null;
    const { record, rules } = reading;
    const later = allLaterChanges(record, rules);
    const matrix = readinessMatrix(record.snapshots, readiness, later);
    return readinessHistoryView(matrix, record.episode.endedOn !== null);
  },
);
