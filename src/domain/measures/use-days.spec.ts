import type { RecordId } from '../ids.ts';
import { addDays, plainDate } from '../time/plain-date.ts';
import { exampleAdministration } from './administration.example.ts';
import type { Administration } from './administration.ts';
import { defaultMeasureRules } from './measure-rules.ts';
import { useDaysReport, type UseDaysReport } from './use-days.ts';

const today = plainDate('2026-05-04');

type Details = Readonly<Record<number, number | null>>;

/** A monitor so many days ago; unnamed details of item 6 are answered with 0. */
const monitor = (
  instrument: 'bam-30-day' | 'bam-iop',
  daysAgo: number,
  use: readonly (number | null)[],
  details: Details = {},
): Administration => {
  const answers = Array.from({ length: 24 }, (_, i): number | null => (i === 6 ? null : 0));
  use.forEach((days, i) => (answers[3 + i] = days));
  for (const [item, days] of Object.entries(details)) answers[Number(item) - 1] = days;
  return exampleAdministration(instrument, answers, {
    id: `${instrument}-${daysAgo}` as RecordId,
    on: addDays(today, -daysAgo),
  });
};

const report = (...rows: Administration[]): UseDaysReport | null =>
  useDaysReport(rows, today, defaultMeasureRules);

const weeks = (...days: (readonly [number, readonly number[]])[]): Administration[] =>
  days.map(([daysAgo, use]) => monitor('bam-iop', daysAgo, use));

describe('days of use', () => {
  it('are not known without a monitor', () => {
    expect(report()).toBeNull();
  });
  it('come as raw days from a 30-day monitor of the last 14 days', () => {
    const found = report(monitor('bam-30-day', 14, [3, 1, 9], { 22: 9, 18: 2 }));
    expect(found).toEqual({
      source: 'bam-30-day',
      from: plainDate('2026-03-22'),
      to: plainDate('2026-04-20'),
      alcohol: 3,
      heavyDrinking: 1,
      drugs: 9,
      anyUse: 9,
      bySubstance: {
        alcohol: 3,
        opioids: 9,
        methamphetamine: 0,
        cannabis: 2,
        cocaine: 0,
        benzodiazepines: 0,
        other: 0,
      },
      rows: ['bam-30-day-14' as RecordId],
    });
    expect(report(monitor('bam-30-day', 15, [3, 1, 9]))).toBeNull();
  });
  it('come from the latest of two, and not from one of the future', () => {
    const found = report(monitor('bam-30-day', 10, [8, 0, 0]), monitor('bam-30-day', 2, [1, 0, 0]));
    expect(found?.alcohol).toBe(1);
    expect(report(monitor('bam-30-day', -1, [1, 0, 0]))).toBeNull();
  });
  it('need the questions about use to be answered', () => {
    expect(report(monitor('bam-30-day', 2, [1, 0, null]))).toBeNull();
    expect(report(monitor('bam-30-day', 2, [31, 0, 0]))).toBeNull();
  });
  it('are 0 for every drug when no drug was used, whether or not the details were asked', () => {
    const row = {
      ...monitor('bam-30-day', 2, [0, 0, 0]),
      answers: Array.from({ length: 17 }, () => 0),
    };
    expect(report(row)?.bySubstance.opioids).toBe(0);
    expect(report(row)?.anyUse).toBe(0);
  });
  it('are not known for a drug when drugs were used and the detail is open', () => {
    const found = report(monitor('bam-30-day', 2, [0, 0, 5], { 22: null, 18: 5 }));
    expect(found?.bySubstance.opioids).toBeNull();
    expect(found?.bySubstance.cannabis).toBe(5);
  });
  it('take inhalants and other drugs together, never above the days of any drug', () => {
    expect(report(monitor('bam-30-day', 2, [0, 0, 5], { 23: 2, 24: 2 }))?.bySubstance.other).toBe(
      4,
    );
    expect(report(monitor('bam-30-day', 2, [0, 0, 5], { 23: 4, 24: 4 }))?.bySubstance.other).toBe(
      5,
    );
    const open = report(monitor('bam-30-day', 2, [0, 0, 5], { 23: 4, 24: null }));
    expect(open?.bySubstance.other).toBeNull();
  });
});

describe('days of use from weekly monitors', () => {
  it('need three of the last four weeks, and are scaled to 30 days', () => {
    const three = weeks([1, [1, 0, 0]], [8, [0, 0, 0]], [22, [2, 0, 0]]);
    expect(report(...three)?.alcohol).toBeCloseTo((3 * 30) / 21);
    expect(report(...three)?.source).toBe('bam-iop');
    expect(report(...three)?.from).toBe(plainDate('2026-04-06'));
    expect(report(...three)?.to).toBe(plainDate('2026-05-03'));
    expect(report(...three)?.rows.length).toBe(3);
    expect(report(...three.slice(0, 2))).toBeNull();
  });
  it('look back 28 days, today included', () => {
    const edge = (oldest: number): UseDaysReport | null =>
      report(...weeks([0, [0, 0, 0]], [7, [0, 0, 0]], [oldest, [0, 0, 0]]));
    expect(edge(27)).not.toBeNull();
    expect(edge(28)).toBeNull();
  });
  it('count a week once, with the larger of two reports', () => {
    const found = report(
      ...weeks([0, [1, 0, 0]], [6, [3, 0, 0]], [8, [0, 0, 0]], [15, [0, 0, 0]], [22, [1, 0, 0]]),
    );
    expect(found?.alcohol).toBeCloseTo((4 * 30) / 28);
    expect(report(...weeks([0, [0, 0, 0]], [3, [0, 0, 0]], [6, [0, 0, 0]]))).toBeNull();
  });
  it('are exactly 0 after four weeks without use', () => {
    const none = weeks([1, [0, 0, 0]], [8, [0, 0, 0]], [15, [0, 0, 0]], [22, [0, 0, 0]]);
    expect(report(...none)?.anyUse).toBe(0);
    expect(report(...none)?.bySubstance.opioids).toBe(0);
  });
  it('are not known for a drug that one week leaves open', () => {
    const rows = [
      monitor('bam-iop', 1, [0, 0, 2], { 22: null, 18: 2 }),
      ...weeks([8, [0, 0, 0]], [15, [0, 0, 0]]),
    ];
    expect(report(...rows)?.bySubstance.opioids).toBeNull();
    expect(report(...rows)?.bySubstance.cannabis).toBeCloseTo((2 * 30) / 21);
  });
  it('give way to a recent 30-day monitor', () => {
    const rows = weeks([1, [7, 0, 0]], [8, [7, 0, 0]], [15, [7, 0, 0]]);
    expect(report(...rows, monitor('bam-30-day', 3, [2, 0, 0]))?.alcohol).toBe(2);
    expect(report(...rows, monitor('bam-30-day', 20, [2, 0, 0]))?.alcohol).toBe(30);
  });
});
