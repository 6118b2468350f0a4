import type { InstrumentId } from './administration.ts';

/** What counts as change on one scale; null where no value is published or agreed. */
export interface ScaleRules {
  /** Smallest difference that matters to people, in points. */
  readonly minimalChange: number | null;
  /** Reliable change index: a difference beyond the noise of the measure. */
  readonly reliableChange: number | null;
  /** Half the width of the band around the expected course. */
  readonly halfWidth: number | null;
}

export interface Repeat {
  readonly everyDays: number;
  /** Every `everyDays` while the last value is at or above `from`. */
  readonly sooner: { readonly from: number; readonly everyDays: number } | null;
  /** Repeated only once a value of the episode has reached this; null for always. */
  readonly onceReached: number | null;
}

export interface InstrumentRules {
  readonly scales: Readonly<Record<string, ScaleRules>>;
  /** Where a screen turns positive, or for BARC-10 where recovery capital suffices. */
  readonly cutOff: number | null;
  /** Share of the first value that is a response, and the value below which symptoms are remitted. */
  readonly response: { readonly share: number; readonly remissionBelow: number } | null;
  readonly atAdmission: boolean;
  /** Asked first only after another instrument reached a value. */
  readonly after: { readonly instrument: InstrumentId; readonly from: number } | null;
  /** Null where it is not repeated by the calendar. */
  readonly repeat: Repeat | null;
}

export interface MeasureRules {
  readonly instruments: Readonly<Record<InstrumentId, InstrumentRules>>;
  /** Episode day by which the admission measures must be complete. */
  readonly admissionByDay: number;
  /** Days after which a repeated measure that is due counts as overdue. */
  readonly graceDays: number;
  /** The admission measures are asked again in this many days before the planned end. */
  readonly dischargeWithinDays: number;
  /** A measure is stale when older than this many of its own intervals. */
  readonly staleAfterIntervals: number;
  readonly useDays: {
    readonly monthlyAtMostDaysOld: number;
    readonly weeks: number;
    readonly atLeastWeeks: number;
    /** Weekly reports are scaled to this many days. */
    readonly periodDays: number;
  };
}

const scale = (
  minimalChange: number | null,
  reliableChange: number | null,
  halfWidth: number | null,
): ScaleRules => ({ minimalChange, reliableChange, halfWidth });

const notRepeated: InstrumentRules = {
  scales: {},
  cutOff: null,
  response: null,
  atAdmission: false,
  after: null,
  repeat: null,
};

const every = (everyDays: number): Repeat => ({ everyDays, sooner: null, onceReached: null });

const symptoms: Repeat = {
  everyDays: 14,
  sooner: { from: 10, everyDays: 7 },
  onceReached: null,
};

const instruments: Readonly<Record<InstrumentId, InstrumentRules>> = {
  'phq-9': {
    ...notRepeated,
    scales: { total: scale(5, 6, 5) },
    cutOff: 10,
    response: { share: 0.5, remissionBelow: 5 },
    atAdmission: true,
    repeat: symptoms,
  },
  'gad-7': {
    ...notRepeated,
    scales: { total: scale(4, 5, 4) },
    cutOff: 10,
    atAdmission: true,
    repeat: symptoms,
  },
  'pcl-5': {
    ...notRepeated,
    scales: { total: scale(10, 11, 10) },
    cutOff: 33,
    after: { instrument: 'pc-ptsd-5', from: 3 },
    repeat: { everyDays: 28, sooner: null, onceReached: 33 },
  },
  asq: { ...notRepeated, cutOff: 1, atAdmission: true },
  // The lower of the two cut-offs (3 for women, 4 for men): sex is not an input of a rule.
  'audit-c': {
    ...notRepeated,
    scales: { total: scale(2, null, null) },
    cutOff: 3,
    atAdmission: true,
  },
  'bam-30-day': {
    ...notRepeated,
    scales: { risk: scale(null, null, 4), protective: scale(null, null, 4) },
    atAdmission: true,
    repeat: every(30),
  },
  'bam-r': notRepeated,
  'bam-iop': { ...notRepeated, atAdmission: true, repeat: every(7) },
  'barc-10': {
    ...notRepeated,
    scales: { total: scale(6, 9, 6) },
    cutOff: 47,
    atAdmission: true,
    repeat: every(30),
  },
  'pc-ptsd-5': { ...notRepeated, cutOff: 4, atAdmission: true },
  craving: {
    ...notRepeated,
    scales: { total: scale(2, null, 2) },
    cutOff: 5,
    atAdmission: true,
    repeat: every(7),
  },
  tea: {
    ...notRepeated,
    scales: { total: scale(6, null, 6) },
    atAdmission: true,
    repeat: every(30),
  },
  cows: notRepeated,
  'ciwa-ar': notRepeated,
};

/** Source: clinical-sources.md#measures */
export const defaultMeasureRules: MeasureRules = {
  instruments,
  admissionByDay: 7,
  graceDays: 4,
  dischargeWithinDays: 7,
  staleAfterIntervals: 1.5,
  useDays: { monthlyAtMostDaysOld: 14, weeks: 4, atLeastWeeks: 3, periodDays: 30 },
};

/** What counts as change on one scale of an instrument; all null where nothing is agreed. */
export const scaleRules = (rules: MeasureRules, id: InstrumentId, scaleId: string): ScaleRules =>
  rules.instruments[id].scales[scaleId] ?? scale(null, null, null);
