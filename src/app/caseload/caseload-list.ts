import type { CaseloadRow } from '#contract/caseload';
import { defaultMarkerRules } from '#domain/caseload/marker-rules';
import { compareByNeed } from '#domain/caseload/need-order';
import { type CaseloadView, caseloadViews, isInView } from '#domain/caseload/views';
import type { PlainDate } from '#domain/time/plain-date';
import type { CaseloadQuery, SortOrder } from './caseload-query';

type Compare = (a: CaseloadRow, b: CaseloadRow) => number;

/** Lowest first; not known comes last, because it is neither low nor high. */
const lowestFirst =
  (value: (row: CaseloadRow) => number | null): Compare =>
  (a, b) =>
    (value(a) ?? Infinity) - (value(b) ?? Infinity) || compareByNeed(a, b);

const byName: Compare = (a, b) => a.name.localeCompare(b.name, 'en');

const orders: Record<SortOrder, Compare> = {
  need: compareByNeed,
  name: byName,
  attendance: lowestFirst(({ summary }) => summary.attendanceRate),
  phq9: lowestFirst(({ summary }) => -(summary.phq9.at(-1)?.total ?? -Infinity)),
};

const passesFilters = (row: CaseloadRow, query: CaseloadQuery): boolean =>
  (query.phase === null || row.summary.phase === query.phase) &&
  (query.track === null || row.track === query.track) &&
  (query.tier === null || row.summary.tier === query.tier) &&
  (query.therapist === null || row.therapistId === query.therapist);

const isUrgent = ({ summary }: CaseloadRow): boolean =>
  summary.reasons.some(({ severity }) => severity === 1);

export interface CaseloadList {
  readonly rows: readonly CaseloadRow[];
  /** Severity 1 outside the chosen view and filters: no choice hides it. */
  readonly pinned: readonly CaseloadRow[];
  readonly counts: Readonly<Record<CaseloadView, number>>;
}

/** The rows that a query asks for, in its order. */
export const caseloadList = (
  all: readonly CaseloadRow[],
  query: CaseloadQuery,
  today: PlainDate,
): CaseloadList => {
  const asked = all.filter(
    (row) =>
      isInView(query.view, row.summary, today, defaultMarkerRules) && passesFilters(row, query),
  );
  const pinned = all.filter((row) => isUrgent(row) && !asked.includes(row));
  return {
    rows: asked.toSorted(orders[query.sort]),
    pinned: pinned.toSorted(compareByNeed),
    counts: Object.fromEntries(
      caseloadViews.map((view) => [
        view,
        all.filter(({ summary }) => isInView(view, summary, today, defaultMarkerRules)).length,
      ]),
    ) as Record<CaseloadView, number>,
  };
};
