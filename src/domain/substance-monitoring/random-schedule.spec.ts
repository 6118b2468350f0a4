import { addDays, daysBetween, plainDate, type PlainDate, weekday } from '../time/plain-date.ts';
import { programWeekOf } from '../time/program-week.ts';
import { defaultSubstanceMonitoringRules as rules } from './substance-monitoring-rules.ts';
import { scheduledDays } from './random-schedule.ts';
import type { TestOrder } from './test-order.ts';

/** Monday. */
const start = plainDate('2026-11-23');
const workingDays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;
type Plan = Pick<TestOrder, 'pattern' | 'testsPerWeek' | 'weekdays' | 'startsOn' | 'endsOn'>;
const plan = (over: Partial<Plan> = {}): Plan => ({
  pattern: 'random',
  testsPerWeek: 1,
  weekdays: workingDays,
  startsOn: start,
  endsOn: addDays(start, 12 * 7 - 1),
  ...over,
});

/** Numbers that look drawn and are the same on every run. */
const seeded = (seed: number) => {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
};
const drawn = (over: Partial<Plan> = {}, seed = 1, closed: readonly PlainDate[] = []) =>
  scheduledDays(plan(over), start, closed, rules, seeded(seed));

const perWeek = (days: readonly PlainDate[]): number[] =>
  Array.from(Map.groupBy(days, programWeekOf).values(), (week) => week.length);

describe('days of random tests', () => {
  it('are so many in each week, on listed days alone', () => {
    for (const testsPerWeek of [1, 2, 3, 4]) {
      const days = drawn({ testsPerWeek });
      expect(perWeek(days)).toEqual(Array<number>(12).fill(testsPerWeek));
      expect(days.every((day) => weekday(day) <= 5)).toBe(true);
    }
  });

  it('keep their gap, over the end of a week too, where the days allow it', () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const days = drawn({ testsPerWeek: 2 }, seed);
      const gaps = days.slice(1).map((day, at) => daysBetween(days[at]!, day));
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(rules.minimumTestGapDays);
    }
  });

  it('give up the gap before the number of tests', () => {
    const days = drawn({ testsPerWeek: 2, weekdays: ['monday', 'tuesday'] });
    expect(perWeek(days)).toEqual(Array<number>(12).fill(2));
  });

  it('can be any listed day, whatever the days before were', () => {
    const followers = new Map<number, Set<number>>();
    for (let seed = 1; seed <= 300; seed += 1) {
      const days = drawn({}, seed * 7919);
      for (const [at, day] of days.slice(1).entries()) {
        const before = weekday(days[at]!);
        followers.set(before, (followers.get(before) ?? new Set()).add(weekday(day)));
      }
    }
    for (const next of followers.values()) expect(next.size).toBe(5);
  });

  it('skip days on which the program is closed', () => {
    const closed = [0, 1, 2, 3].map((day) => addDays(start, day));
    expect(drawn({ endsOn: addDays(start, 6) }, 3, closed)).toEqual([addDays(start, 4)]);
    const all = [...closed, addDays(start, 4)];
    expect(drawn({ endsOn: addDays(start, 6) }, 3, all)).toEqual([]);
  });

  it('begin with the order, or with the day from which they are drawn', () => {
    const later = addDays(start, 16);
    const days = scheduledDays(plan(), later, [], rules, seeded(5));
    expect(days[0]! >= later).toBe(true);
    expect(scheduledDays(plan(), addDays(start, 200), [], rules, seeded(5))).toEqual([]);
  });
});

describe('days of fixed tests', () => {
  it('are every listed day', () => {
    const days = drawn({
      pattern: 'fixed',
      testsPerWeek: 2,
      weekdays: ['monday', 'thursday'],
      endsOn: addDays(start, 13),
    });
    expect(days.map((day) => daysBetween(start, day))).toEqual([0, 3, 7, 10]);
  });
});
