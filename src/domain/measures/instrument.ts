import type { InstrumentId } from './administration.ts';
import type { Licence } from './licence.ts';

export interface Option {
  readonly value: number;
  readonly text: string;
}

/** What may be answered: one of the options, a whole number of a range, or nothing (a heading). */
export type Answer =
  | { readonly kind: 'options'; readonly options: readonly Option[] }
  | {
      readonly kind: 'range';
      readonly from: number;
      readonly to: number;
      readonly unit: 'points' | 'days';
      readonly fromText: string | null;
      readonly toText: string | null;
    }
  | { readonly kind: 'heading' };

export interface Item {
  /** 1 for the first answer of an administration: `answers[number - 1]`. */
  readonly number: number;
  /** As printed on the form: `7A`; empty where the form prints no number. */
  readonly label: string;
  readonly text: string;
  readonly answer: Answer;
  /** Lowest answer of each scored category; null where an answer is scored as it is. */
  readonly categoriesFrom: readonly number[] | null;
  /** The heading that this item belongs under. */
  readonly detailOf: number | null;
}

export type Direction = 'worse' | 'better';

/** A named part of a scale's range, both ends included. */
export interface Band {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** True where the instrument asks for attention. */
  readonly flagged: boolean;
}

export type Method =
  | { readonly kind: 'sum' }
  /** How many items are answered with at least this value. */
  | { readonly kind: 'count'; readonly from: number };

export interface Scale {
  readonly id: string;
  readonly name: string;
  readonly items: readonly number[];
  readonly method: Method;
  readonly from: number;
  readonly to: number;
  readonly higherIs: Direction;
  readonly bands: readonly Band[];
}

/** An answer that is a signal of its own, whatever the total says. */
export interface SafetyItem {
  readonly item: number;
  readonly from: number;
  readonly whenUnanswered: 'signal' | 'no-signal';
  readonly urgency: 'acute' | 'same-day';
}

/** A question that comes first; a closing answer makes the rest unnecessary and every scale 0. */
export interface Gate {
  readonly item: number;
  readonly closedBy: number;
}

export interface Instrument {
  readonly id: InstrumentId;
  readonly name: string;
  readonly version: string;
  readonly licence: Licence;
  /** The anchor of the instrument in docs/clinical-sources.md. */
  readonly source: string;
  readonly completedBy: 'person' | 'clinician';
  readonly recall: { readonly days: number | null; readonly text: string };
  readonly instructions: string;
  readonly items: readonly Item[];
  /** The first scale is the one that lists and sparklines show. */
  readonly scales: readonly [Scale, ...Scale[]];
  /** Direction of the first scale. */
  readonly higherIs: Direction;
  readonly safetyItems: readonly SafetyItem[];
  readonly gate: Gate | null;
  /** How many items each cluster scale needs for the diagnostic pattern; null where there is none. */
  readonly pattern: Readonly<Record<string, number>> | null;
  readonly loinc: {
    readonly panel: string | null;
    readonly total: string | null;
    readonly items: readonly (string | null)[];
  };
}
