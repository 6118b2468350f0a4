import type { PlainDate } from '../time/plain-date.ts';
import type { Administration, InstrumentId } from './administration.ts';

/** Worst first is decided by the instrument, not by the order of bands. */
export interface ScaleScore {
  readonly scale: string;
  /** Null while an item of the scale is unanswered: nothing is prorated. */
  readonly value: number | null;
  readonly band: string | null;
  readonly answered: number;
  readonly items: number;
}

export interface Score {
  readonly administration: Administration;
  readonly instrument: InstrumentId;
  readonly on: PlainDate;
  /** First scale of the instrument (`total` where it has one). */
  readonly main: ScaleScore;
  readonly scales: readonly ScaleScore[];
  /** Item numbers whose answer is a safety signal, independent of any total. */
  readonly safetyItems: readonly number[];
}
