import { readChart } from '../chart/chart-reading.ts';
import type { EpisodeRecord } from '../chart/episode-record.ts';
import {
  episodeDay,
  exampleRecord,
  exampleResult,
  exampleUrine,
  exampleVisit,
  noonOf,
} from '../chart/episode-record.example.ts';
import { defaultRuleSet } from '../configuration/default-rule-set.ts';
import type { RecordId } from '../ids.ts';
import { exampleDraw, exampleEnrollment, exampleEntry } from './incentive.example.ts';
import { type IncentiveStanding, incentiveStanding, paidInYear } from './incentive-ledger.ts';

const today = episodeDay(30);
const urine = (day: number, screen: 'negative' | 'presumptive-positive' = 'negative') =>
  exampleUrine(episodeDay(day), { analytes: [exampleResult('cocaine', { screen })] });

const standing = (
  over: Partial<EpisodeRecord>,
  enrollment = exampleEnrollment(),
  rules = defaultRuleSet,
): IncentiveStanding =>
  incentiveStanding(enrollment, readChart(exampleRecord(over), today, noonOf(today), rules));
const draws = ({ samples }: IncentiveStanding) => samples.map(({ earned }) => earned.draws);
const states = ({ samples }: IncentiveStanding) => samples.map(({ state }) => state);

describe('incentive ledger', () => {
  it('works the ladder out from the results, in the order of their days', () => {
    const tests = [urine(8), urine(1), urine(15, 'presumptive-positive'), urine(22)];
    const read = standing({ tests });
    expect(draws(read)).toEqual([1, 2, 0, 1]);
    expect(read.next).toEqual({ draws: 2, amount: 0 });
    expect(states(read)).toEqual(['to-record', 'to-record', 'to-record', 'to-record']);
  });

  it('counts from the start to the end of the enrollment and not ahead', () => {
    const dates = { startedOn: episodeDay(5), endedOn: episodeDay(20), endReason: 'Moved' };
    const tests = [urine(1), urine(8), urine(22)];
    expect(standing({ tests }, exampleEnrollment(dates)).samples.length).toBe(1);
    const attendance = [exampleVisit(episodeDay(33))];
    expect(standing({ attendance }, exampleEnrollment({ target: 'attendance' })).samples).toEqual(
      [],
    );
  });

  it('takes attendance for a target too', () => {
    const attendance = [
      exampleVisit(episodeDay(1)),
      exampleVisit(episodeDay(2), { status: 'excused' }),
      exampleVisit(episodeDay(3)),
      exampleVisit(episodeDay(9), { status: 'no-show' }),
      exampleVisit(episodeDay(10), { status: 'scheduled' }),
    ];
    const read = standing({ attendance }, exampleEnrollment({ target: 'attendance' }));
    expect(draws(read)).toEqual([1, 0, 2, 0, 0]);
    expect(read.samples.at(-1)?.state).toBe('open');
  });

  const worth = [
    ['draws-per-week', { draws: 3, amount: 0 }],
    ['vouchers', { draws: 0, amount: 15 }],
    ['state-benefit', { draws: 0, amount: 13 }],
  ] as const;
  for (const [schedule, next] of worth) {
    it(`knows what the next success is worth by ${schedule}`, () => {
      const tests = [urine(1), urine(8)];
      const read = standing({ tests }, exampleEnrollment({ schedule }));
      expect(read.next).toEqual(next);
    });
  }

  it('freezes or resets after a specimen that is not valid, as the program set it', () => {
    const unsure = exampleUrine(episodeDay(8), { temperatureCheck: 'out-of-range' });
    const tests = [urine(1), unsure, urine(15)];
    const { modalities } = defaultRuleSet;
    const contingency = { ...modalities.contingency, invalidSample: 'reset' } as const;
    const strict = { ...defaultRuleSet, modalities: { ...modalities, contingency } };
    expect(draws(standing({ tests }))).toEqual([1, 0, 2]);
    expect(draws(standing({ tests }, exampleEnrollment(), strict))).toEqual([1, 0, 1]);
  });
});

describe('incentive ledger beside the results', () => {
  const enrolled = { incentiveEnrollments: [exampleEnrollment()] };

  it('agrees with a line that says the same', () => {
    const entries = [exampleEntry({ drawn: [exampleDraw()] })];
    const read = standing({ ...enrolled, tests: [urine(1)], incentiveEntries: entries });
    expect(states(read)).toEqual(['agrees']);
    expect(read.samples[0]?.drawsLeft).toBe(0);
  });

  it('leaves the draws that were not taken', () => {
    const read = standing({ tests: [urine(1)], incentiveEntries: [exampleEntry()] });
    expect(read.samples[0]?.drawsLeft).toBe(1);
  });

  it('differs when the result was corrected, until a counter entry says so', () => {
    const tests = [urine(1, 'presumptive-positive')];
    const first = exampleEntry({ drawn: [exampleDraw()] });
    const corrected = standing({ tests, incentiveEntries: [first] });
    expect(states(corrected)).toEqual(['differs']);
    const counter = exampleEntry({
      id: 'counter' as RecordId,
      outcome: 'positive',
      draws: -1,
      counterTo: first.id,
    });
    const settled = standing({ tests, incentiveEntries: [first, counter] });
    expect(states(settled)).toEqual(['agrees']);
    expect(settled.samples[0]?.drawsLeft).toBe(0);
  });

  it('differs when the number of draws or the amount does', () => {
    const more = standing({ tests: [urine(1)], incentiveEntries: [exampleEntry({ draws: 2 })] });
    expect(states(more)).toEqual(['differs']);
    const paid = standing({ tests: [urine(1)], incentiveEntries: [exampleEntry({ amount: 5 })] });
    expect(states(paid)).toEqual(['differs']);
  });

  it('keeps lines whose test is gone, and leaves out lines entered in error', () => {
    expect(states(standing({ incentiveEntries: [exampleEntry()] }))).toEqual(['differs']);
    const gone = exampleEntry({ enteredInErrorAt: noonOf(today) });
    expect(standing({ incentiveEntries: [gone] }).samples).toEqual([]);
  });
});

describe('what was paid in a year', () => {
  it('is payable amounts and prizes, without lines entered in error', () => {
    const entries = [
      exampleEntry({ payable: 2.5, drawn: [exampleDraw({ value: 20 }), exampleDraw()] }),
      exampleEntry({ payable: 7, enteredInErrorAt: noonOf(today) }),
    ];
    expect(paidInYear(entries, '2026')).toBe(23.5);
    expect(paidInYear(entries, '2025')).toBe(0);
  });
});
