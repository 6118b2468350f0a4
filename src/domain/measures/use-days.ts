import type { Substance } from '../chart/episode.ts';
import type { RecordId } from '../ids.ts';
import { addDays, daysBetween, type PlainDate } from '../time/plain-date.ts';
import type { Administration } from './administration.ts';
import { instrument } from './instruments.ts';
import type { MeasureRules } from './measure-rules.ts';
import type { Score } from './score.ts';
import { accepts } from './scoring.ts';
import { scoresOf } from './series.ts';

/** Days of use that a person reported, per 30 days. */
export interface UseDaysReport {
  readonly source: 'bam-30-day' | 'bam-iop';
  /** The days the report speaks about, both included. */
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly alcohol: number;
  readonly heavyDrinking: number;
  readonly drugs: number;
  /** At least: days of alcohol and of drugs may coincide. */
  readonly anyUse: number;
  /** Null where drugs were used and the person did not say which. */
  readonly bySubstance: Readonly<Record<Substance, number | null>>;
  readonly rows: readonly RecordId[];
}

const ALCOHOL = 4;
const HEAVY_DRINKING = 5;
const DRUGS = 6;

/** Items 7A to 7G of the monitor; inhalants and other drugs are one group. */
const DRUG_ITEMS: Readonly<Record<Exclude<Substance, 'alcohol'>, readonly number[]>> = {
  cannabis: [18],
  benzodiazepines: [19],
  cocaine: [20],
  methamphetamine: [21],
  opioids: [22],
  other: [23, 24],
};

/** Days reported for an item, over a number of days. */
interface DayCounts {
  readonly days: (item: number) => number | null;
  readonly over: number;
}

/** Days answered for an item; the details of item 6 are 0 where it is 0, asked or not. */
const daysOf = (scored: Score, number: number): number | null => {
  const { answers, instrument: id } = scored.administration;
  const answer = answers[number - 1] ?? null;
  const item = instrument(id).items.find(
    (candidate) => candidate.number === number && answer !== null && accepts(candidate, answer),
  );
  if (item !== undefined) return answer;
  return number > DRUGS && answers[DRUGS - 1] === 0 ? 0 : null;
};

/** The items of one group added up; null as soon as one is not known. */
const sumOf = (values: readonly (number | null)[]): number | null => {
  const known = values.filter((value) => value !== null);
  return known.length < values.length ? null : known.reduce((sum, value) => sum + value, 0);
};

const reportOf = (
  { days, over }: DayCounts,
  rest: Pick<UseDaysReport, 'source' | 'from' | 'to' | 'rows'>,
  { periodDays }: MeasureRules['useDays'],
): UseDaysReport => {
  const scaled = (value: number): number => (value * periodDays) / over;
  // Only reports whose use items are complete come here.
  const reported = (item: number): number => scaled(Number(days(item)));
  const drugs = reported(DRUGS);
  const group = (items: readonly number[]): number | null => {
    const sum = sumOf(items.map(days));
    return sum === null ? null : Math.min(drugs, scaled(sum));
  };
  const alcohol = reported(ALCOHOL);
  return {
    ...rest,
    alcohol,
    heavyDrinking: reported(HEAVY_DRINKING),
    drugs,
    anyUse: Math.max(alcohol, drugs),
    bySubstance: {
      alcohol,
      opioids: group(DRUG_ITEMS.opioids),
      methamphetamine: group(DRUG_ITEMS.methamphetamine),
      cannabis: group(DRUG_ITEMS.cannabis),
      cocaine: group(DRUG_ITEMS.cocaine),
      benzodiazepines: group(DRUG_ITEMS.benzodiazepines),
      other: group(DRUG_ITEMS.other),
    },
  };
};

/** Scores whose days of use are complete and that are at most so many days old. */
const recent = (
  administrations: readonly Administration[],
  id: 'bam-30-day' | 'bam-iop',
  today: PlainDate,
  atMostDays: number,
): Score[] =>
  scoresOf(administrations, id).filter(
    ({ on, main }) => main.value !== null && on <= today && daysBetween(on, today) <= atMostDays,
  );

const lookBack = (id: 'bam-30-day' | 'bam-iop'): number => Number(instrument(id).recall.days);

const monthly = (
  administrations: readonly Administration[],
  today: PlainDate,
  rules: MeasureRules['useDays'],
): UseDaysReport | null => {
  const source = 'bam-30-day';
  const latest = recent(administrations, source, today, rules.monthlyAtMostDaysOld).at(-1);
  if (latest === undefined) return null;
  const over = lookBack(source);
  return reportOf(
    { days: (item) => daysOf(latest, item), over },
    {
      source,
      from: addDays(latest.on, 1 - over),
      to: latest.on,
      rows: [latest.administration.id],
    },
    rules,
  );
};

/** The most days that the reports of one week name for an item; null when none names any. */
const mostDays = (week: readonly Score[], item: number): number | null => {
  const known = week.map((report) => daysOf(report, item)).filter((value) => value !== null);
  return known.length === 0 ? null : Math.max(...known);
};

const weekly = (
  administrations: readonly Administration[],
  today: PlainDate,
  rules: MeasureRules['useDays'],
): UseDaysReport | null => {
  const source = 'bam-iop';
  const length = lookBack(source);
  const reports = recent(administrations, source, today, rules.weeks * length - 1);
  const weeks = Array.from({ length: rules.weeks }, (_, week) =>
    reports.filter(({ on }) => Math.floor(daysBetween(on, today) / length) === week),
  ).filter(({ length }) => length > 0);
  const [first] = reports;
  const last = reports.at(-1);
  if (!first || !last || weeks.length < rules.atLeastWeeks) return null;
  return reportOf(
    {
      days: (item) => sumOf(weeks.map((week) => mostDays(week, item))),
      over: length * weeks.length,
    },
    {
      source,
      from: addDays(first.on, 1 - length),
      to: last.on,
      rows: reports.map(({ administration }) => administration.id),
    },
    rules,
  );
};

/**
 * Days of use in 30 as the person reported them: from a recent 30-day monitor, else from enough
 * weekly ones scaled to 30 days; null when neither is at hand. Weekly reports of one week are not
 * added up: the larger number counts. Source: clinical-sources.md#readiness
 */
export const useDaysReport = (
  administrations: readonly Administration[],
  today: PlainDate,
  { useDays }: MeasureRules,
): UseDaysReport | null =>
  monthly(administrations, today, useDays) ?? weekly(administrations, today, useDays);
