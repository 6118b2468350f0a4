import type { ChartReading } from '../../chart/chart-reading.ts';
import { dayText, listText } from '../../chart/wording.ts';
import type { RecordId } from '../../ids.ts';
import { readingsOf, scoresOf } from '../../measures/series.ts';
import { byDay } from '../../step-down/windows.ts';
import type { PlainDate } from '../../time/plain-date.ts';
import type { MarkerRule } from './marker-finding.ts';

/** Item 9 of every form of the monitor, 0 (not at all) to 4 (extremely). */
const CONFIDENCE = 9;

interface Weakness {
  readonly on: PlainDate;
  readonly row: RecordId;
  readonly text: string;
}

const lowFactors = ({ record, today, rules }: ChartReading): Weakness[] => {
  const { atMost, drop } = rules.markers.protective;
  const scores = scoresOf(record.administrations, 'bam-30-day').filter(({ on }) => on <= today);
  const readings = readingsOf(scores, 'protective');
  const [last, previous] = [readings.at(-1), readings.at(-2)];
  if (last === undefined) return [];
  const fell = previous === undefined ? 0 : previous.value - last.value;
  if (last.value > atMost && fell < drop) return [];
  const from = fell > 0 ? `, down ${fell}` : '';
  const text = `BAM protective factors ${last.value} of 24${from}, ${dayText(last.on)}`;
  return [{ on: last.on, row: last.row, text }];
};

const lowConfidence = ({ record, today, rules }: ChartReading): Weakness[] => {
  const asked = byDay(record.administrations).findLast(
    ({ instrument, on, answers }) =>
      (instrument === 'bam-30-day' || instrument === 'bam-iop') &&
      on <= today &&
      (answers[CONFIDENCE - 1] ?? null) !== null,
  );
  const confidence = asked?.answers[CONFIDENCE - 1] ?? null;
  if (asked === undefined || confidence === null) return [];
  if (confidence >= rules.markers.protective.confidenceBelow) return [];
  const text = `Little confidence to stay off: ${confidence} of 4, ${dayText(asked.on)}`;
  return [{ on: asked.on, row: asked.id, text }];
};

/** M16: little confidence, few protective factors, or clearly fewer than before. */
export const lowProtection: MarkerRule = (chart) => {
  const { atMost, drop, confidenceBelow } = chart.rules.markers.protective;
  const found = byDay([...lowFactors(chart), ...lowConfidence(chart)]);
  const [first, last] = [found[0], found.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [
    {
      id: 'M16',
      severity: 3,
      text: listText(found.map(({ text }) => text)),
      value: `latest answers, ${dayText(last.on)}`,
      threshold: `protective factors at most ${atMost} or down ${drop}; confidence below ${confidenceBelow} of 4`,
      window: 'latest',
      rows: [...new Set(found.map(({ row }) => row))],
      since: first.on,
      newestOn: last.on,
      dueAt: null,
      nextStep: 'Look for support together',
      tab: 'measures',
    },
  ];
};
