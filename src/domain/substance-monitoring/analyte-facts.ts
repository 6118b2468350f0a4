/** What kind of substance an analyte stands for. */
export const analyteGroups = [
  'opioids',
  'stimulants',
  'cannabis',
  'sedatives',
  'alcohol',
  'hallucinogens',
  'adulterants',
] as const;
export type AnalyteGroup = (typeof analyteGroups)[number];

/** An amount from which a laboratory reports positive: of the federal panel, and a common clinical one. */
export interface CutOff {
  readonly federal: number | null;
  readonly clinical: number | null;
}

/** Days after use in which urine is typically positive; `prolonged` after long or heavy use. */
export interface DetectionWindow {
  readonly from: number;
  readonly to: number;
  readonly prolonged: number | null;
}

/** Limits of the label "may be residual". */
export interface CarryOver {
  /** Days after the earlier confirmed positive. */
  readonly days: number;
  /** Residual while the creatinine-normalised level is below this share of the earlier one. */
  readonly belowRatio: number;
}

/** Everything the product knows about one analyte in urine. */
export interface AnalyteFacts {
  readonly label: string;
  readonly group: AnalyteGroup;
  readonly unit: 'ng/mL' | 'mg/dL';
  /** LOINC, presence in urine. */
  readonly screenLoinc: string | null;
  /** LOINC of screens that name their cut-off, as `[cut-off, code]`. */
  readonly screenLoincByCutOff: readonly (readonly [number, string])[];
  readonly confirmLoinc: string | null;
  readonly screenCutOff: CutOff;
  readonly confirmCutOff: CutOff;
  readonly window: DetectionWindow;
  /** Null: a later positive is never labelled. */
  readonly carryOver: CarryOver | null;
}
