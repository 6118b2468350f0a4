import type { InstrumentId } from './administration.ts';
import type { Direction } from './instrument.ts';
import { instrument } from './instruments.ts';
import {
  type InstrumentRules,
  type MeasureRules,
  type ScaleRules,
  scaleRules,
} from './measure-rules.ts';
import type { Score } from './score.ts';
import { type Reading, readingsOf } from './series.ts';

export type Verdict = 'better' | 'worse' | 'within';

/** The difference between an earlier reading and the latest. */
export interface Change {
  readonly from: Reading;
  /** Latest minus earlier, as the scale counts. */
  readonly points: number;
  /** The same, turned so that a positive number is better. */
  readonly improvement: number;
  /** Against the smallest change that matters; null where none is agreed. */
  readonly meaningful: Verdict | null;
  /** Against the reliable change index; null where there is none. */
  readonly reliable: Verdict | null;
}

export interface MeasureChange {
  readonly instrument: InstrumentId;
  readonly scale: string;
  readonly latest: Reading;
  readonly n: number;
  /** Null while there is only one reading. */
  readonly sinceFirst: Change | null;
  readonly sinceLast: Change | null;
  /** Since the best reading before the latest. */
  readonly sinceBest: Change | null;
  /** Share by which the first reading has fallen; null without two readings or from 0. */
  readonly reduction: number | null;
  readonly response: boolean | null;
  readonly remission: boolean | null;
}

const verdict = (improvement: number, threshold: number | null): Verdict | null => {
  if (threshold === null) return null;
  if (improvement >= threshold) return 'better';
  return improvement <= -threshold ? 'worse' : 'within';
};

const responseOf = (
  { response }: InstrumentRules,
  latest: Reading,
  reduction: number | null,
): Pick<MeasureChange, 'response' | 'remission'> => ({
  response: response === null || reduction === null ? null : reduction >= response.share,
  remission: response === null ? null : latest.value < response.remissionBelow,
});

/** Compares earlier readings with the latest, by what the rules say of the scale. */
const comparison =
  (latest: Reading, higherIs: Direction, { minimalChange, reliableChange }: ScaleRules) =>
  (from: Reading | undefined): Change | null => {
    if (from === undefined) return null;
    const points = latest.value - from.value;
    const improvement = higherIs === 'worse' ? -points : points;
    const meaningful = verdict(improvement, minimalChange);
    return {
      from,
      points,
      improvement,
      meaningful,
      reliable: verdict(improvement, reliableChange),
    };
  };

const bestOf = (readings: readonly Reading[], higherIs: Direction): Reading | undefined =>
  readings.toSorted((a, b) => (higherIs === 'worse' ? a.value - b.value : b.value - a.value)).at(0);

const reductionOf = (change: Change | null): number | null =>
  change === null || change.from.value === 0 ? null : -change.points / change.from.value;

/** How the latest value of a scale compares with the first, the last and the best before it. */
export const changeOf = (
  scores: readonly Score[],
  id: InstrumentId,
  scale: string,
  rules: MeasureRules,
): MeasureChange | null => {
  const readings = readingsOf(scores, scale);
  const latest = readings.at(-1);
  const higherIs = instrument(id).scales.find((each) => each.id === scale)?.higherIs;
  if (latest === undefined || higherIs === undefined) return null;
  const earlier = readings.slice(0, -1);
  const since = comparison(latest, higherIs, scaleRules(rules, id, scale));
  const sinceFirst = since(earlier[0]);
  const reduction = reductionOf(sinceFirst);
  return {
    instrument: id,
    scale,
    latest,
    n: readings.length,
    sinceFirst,
    sinceLast: since(earlier.at(-1)),
    sinceBest: since(bestOf(earlier, higherIs)),
    reduction,
    ...responseOf(rules.instruments[id], latest, reduction),
  };
};
