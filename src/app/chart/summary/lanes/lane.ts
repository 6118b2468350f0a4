import type { ChartTab } from '#domain/caseload/marker';
import type { ChartSpec } from '../../../ui/charts/chart-spec';

/** One lane of the progress summary: a chart, what stands beside it, and what it says of a day. */
export interface Lane {
  readonly spec: ChartSpec;
  /** The value of now, and what it is. */
  readonly current: { readonly value: string; readonly words: string };
  /** Where the record behind a point is listed. */
  readonly tabOf: (rowId: string) => ChartTab;
  /** What happened on a day of the episode; null where the lane has nothing to say. */
  readonly says: (day: number) => string | null;
}
