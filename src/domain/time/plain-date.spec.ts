import {
  addDays,
  dateOfDay,
  dayNumber,
  daysBetween,
  daysFrom,
  earlierOf,
  isPlainDate,
  laterOf,
  plainDate,
  weekday,
  withinDays,
} from './plain-date.ts';

describe('plain date', () => {
  const real = ['2026-03-02', '2024-02-29', '2026-12-31', '1970-01-01'];
  for (const text of real) {
    it(`${text} is a day`, () => {
      expect(isPlainDate(text)).toBe(true);
      expect(String(plainDate(text))).toBe(text);
    });
  }

  const unreal = [
    '2026-02-30',
    '2026-02-29',
    '2026-13-01',
    '2026-3-2',
    '02/03/2026',
    '',
    '2026-00-10',
  ];
  for (const text of unreal) {
    it(`"${text}" is no day`, () => {
      expect(isPlainDate(text)).toBe(false);
      expect(() => plainDate(text)).toThrowError(RangeError);
    });
  }

  it('counts days over a year end, a leap day and a change of the clock', () => {
    expect(String(addDays(plainDate('2025-12-31'), 1))).toBe('2026-01-01');
    expect(String(addDays(plainDate('2024-02-28'), 1))).toBe('2024-02-29');
    expect(String(addDays(plainDate('2026-03-01'), -1))).toBe('2026-02-28');
    expect(daysBetween(plainDate('2026-03-07'), plainDate('2026-03-09'))).toBe(2);
    expect(daysBetween(plainDate('2026-03-09'), plainDate('2026-03-07'))).toBe(-2);
  });

  it('turns day numbers into days and back', () => {
    expect(dayNumber(plainDate('1970-01-01'))).toBe(0);
    expect(dayNumber(plainDate('1969-12-31'))).toBe(-1);
    expect(String(dateOfDay(20_000))).toBe('2024-10-04');
  });

  it('numbers weekdays from Monday 1 to Sunday 7', () => {
    expect(weekday(plainDate('2026-11-16'))).toBe(1);
    expect(weekday(plainDate('2026-11-21'))).toBe(6);
    expect(weekday(plainDate('2026-11-22'))).toBe(7);
    expect(weekday(plainDate('1950-06-18'))).toBe(7);
  });

  it('picks the earlier and the later day', () => {
    const [march, april] = [plainDate('2026-03-31'), plainDate('2026-04-01')];
    expect(earlierOf(march, april)).toBe(march);
    expect(earlierOf(april, march)).toBe(march);
    expect(laterOf(march, april)).toBe(april);
    expect(laterOf(april, march)).toBe(april);
  });

  it('lists the days of a span, both ends included', () => {
    const [first, last] = [plainDate('2025-12-30'), plainDate('2026-01-02')];
    expect(daysFrom(first, last).map(String)).toEqual([
      '2025-12-30',
      '2025-12-31',
      '2026-01-01',
      '2026-01-02',
    ]);
    expect(daysFrom(first, first)).toEqual([first]);
    expect(daysFrom(last, first)).toEqual([]);
  });

  it('says whether a day is at most 30 days old', () => {
    const today = plainDate('2026-11-21');
    expect(withinDays(addDays(today, -30), today, 30)).toBe(true);
    expect(withinDays(addDays(today, -31), today, 30)).toBe(false);
    expect(withinDays(today, today, 30)).toBe(true);
    expect(withinDays(addDays(today, 1), today, 30)).toBe(false);
  });
});
