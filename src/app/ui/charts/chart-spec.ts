import type { Ink, Mark } from '../marks/mark';

/** One thing drawn. `text` is said by the tooltip, the keyboard walk and the live region alike. */
export interface ChartPoint {
  readonly x: number | string;
  readonly y: number | string;
  readonly text: string;
  /** Other end of a band or interval; the first end is `y` (or `x` when bars lie). */
  readonly low?: number;
  readonly ink?: Ink;
  readonly mark?: Mark;
  /** A laboratory confirmed it: a ring around the mark. */
  readonly ringed?: boolean;
  /** A bar that stands for a week the program was closed. */
  readonly hatched?: boolean;
  /** The record behind the point, opened with Enter. */
  readonly rowId?: string;
}

export interface ChartSeries {
  readonly label: string;
  readonly kind: 'bars' | 'line' | 'steps' | 'marks' | 'band' | 'intervals';
  readonly ink: Ink;
  readonly points: readonly ChartPoint[];
  readonly dash?: 'dashed' | 'dotted';
  /** On a line: points further apart than this are joined by dots only. */
  readonly dottedAfter?: number;
  /** Drawn, but no stop for the keyboard and no tooltip: plan lines, bands. */
  readonly backdrop?: boolean;
  /** How much of x one bar covers, for instance the seven days of its week; else bars share the room. */
  readonly covers?: number;
}

export interface NumberAxis {
  readonly kind: 'number';
  readonly min: number;
  readonly max: number;
  readonly title?: string;
  readonly step?: number;
  readonly percent?: boolean;
  /** Own positions with their texts; several lines are several entries. */
  readonly ticks?: readonly { readonly at: number; readonly text: readonly string[] }[];
  /** Lanes above the lowest one share its tick texts. */
  readonly silent?: boolean;
}

export interface CategoryAxis {
  readonly kind: 'category';
  readonly labels: readonly string[];
  readonly title?: string;
}

export interface ChartLine {
  readonly axis: 'x' | 'y';
  readonly at: number;
  readonly look: 'target' | 'today' | 'edge';
  readonly label: string | null;
}

export interface PhaseBand {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** The same data as the chart, missing ones included; the finding's numbers stand here too. */
export interface ChartTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Everything one chart says, as plain data; made by a pure function, drawn by `ChartFigure`. */
export interface ChartSpec {
  readonly title: string;
  /** One visible sentence, from the numbers. */
  readonly finding: string;
  /** Axes, ranges, target and what is missing, for people who do not see the chart. */
  readonly description: string;
  readonly howComputed: string;
  readonly x: NumberAxis | CategoryAxis;
  readonly y: NumberAxis | CategoryAxis;
  readonly series: readonly ChartSeries[];
  readonly phases?: readonly PhaseBand[];
  /** Phase names are written in one lane only. */
  readonly phaseNames?: boolean;
  readonly lines?: readonly ChartLine[];
  readonly table: ChartTable;
  /** CSS pixels. */
  readonly height: number;
  /** Bars that lie: the value is on x, the category on y. */
  readonly lying?: boolean;
  /** Part of a stack of lanes whose plot areas must line up. */
  readonly lane?: boolean;
}
