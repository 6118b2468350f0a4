import type { ChartReading } from '../../chart/chart-reading.ts';
import { countText } from '../../chart/wording.ts';
import type { RecordId } from '../../ids.ts';
import { byDay } from '../../step-down/windows.ts';
import type { Instant } from '../../time/instant.ts';
import { daysBetween, type PlainDate } from '../../time/plain-date.ts';
import type { Marker, Severity } from '../marker.ts';

/** A marker as its rule found it, before somebody's "handled" is looked at. */
export interface MarkerFinding extends Omit<Marker, 'hiddenUntil' | 'n'> {
  /** The day of the newest thing it rests on: handling it before that day does not cover it. */
  readonly newestOn: PlainDate;
}

/** One rule of the caseload. */
export type MarkerRule = (chart: ChartReading) => MarkerFinding[];

/** True in the first days of an episode, when people are most easily lost (M18). */
export const isNew = ({ record, today, rules }: ChartReading): boolean =>
  daysBetween(record.episode.admittedOn, today) < rules.markers.firstDays;

/** M18: one severity stricter in the first days, as far as the rules let it go. */
export const stricterWhenNew = (severity: Severity, chart: ChartReading): Severity => {
  if (!isNew(chart)) return severity;
  const stricter = (severity - 1) as Severity;
  return stricter < chart.rules.markers.firstDaysStrictest
    ? chart.rules.markers.firstDaysStrictest
    : stricter;
};

/** One open matter that a marker gathers. */
export interface OpenMatter {
  readonly id: RecordId;
  readonly on: PlainDate;
  readonly text: string;
  readonly dueAt?: Instant | null;
}

/** What a marker says beside the matters it gathers. */
export type MarkerHead = Omit<
  MarkerFinding,
  'text' | 'rows' | 'since' | 'newestOn' | 'dueAt' | 'value'
>;

/**
 * One marker for all open matters: the newest is named and its row comes first, because links lead
 * to the first row; the oldest says since when, the first due counts.
 */
export const gathered = (
  matters: readonly OpenMatter[],
  head: MarkerHead,
  noun: string,
): MarkerFinding[] => {
  const sorted = byDay(matters);
  const [first] = sorted;
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return [];
  const due = sorted.flatMap(({ dueAt }) => dueAt ?? []).toSorted();
  return [
    {
      ...head,
      text: last.text,
      value: countText(sorted.length, noun),
      rows: sorted.toReversed().map(({ id }) => id),
      since: first.on,
      newestOn: last.on,
      dueAt: due[0] ?? null,
    },
  ];
};
