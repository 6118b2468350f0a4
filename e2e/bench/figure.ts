/** One measured figure; a figure without a target is there to explain the others. */
export interface Figure {
  readonly group: string;
  readonly name: string;
  readonly value: number;
  readonly unit: 'kB' | 'ms' | 'times' | 'MB' | 'requests' | 'chunks' | 'rows';
  /** The value may be at most this; null for a figure without a target. */
  readonly atMost: number | null;
}

export type Verdict = 'pass' | 'over' | 'note';

const DECIMALS: Record<Figure['unit'], number> = {
  kB: 1,
  ms: 2,
  times: 2,
  MB: 1,
  requests: 0,
  chunks: 0,
  rows: 0,
};

/** A figure as a person reads it. */
export const shown = (value: number, unit: Figure['unit']): string =>
  `${value.toFixed(DECIMALS[unit])} ${unit}`;

export const verdictOf = ({ value, atMost }: Figure): Verdict => {
  if (atMost === null) return 'note';
  return value <= atMost ? 'pass' : 'over';
};

/** Makes figures of one group. */
export const inGroup =
  (group: string) =>
  (name: string, value: number, unit: Figure['unit'], atMost: number | null = null): Figure => ({
    group,
    name,
    value,
    unit,
    atMost,
  });

/** Bytes as kB of 1,000, as transfers are counted. */
export const kilobytes = (bytes: number): number => bytes / 1000;
