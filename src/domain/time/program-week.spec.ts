import { plainDate } from './plain-date.ts';
import {
  episodeDayOf,
  episodeWeekOf,
  lastDayOf,
  programWeekOf,
  programWeeksOf,
  weeksLater,
} from './program-week.ts';

describe('program week', () => {
  it('runs from Monday to Sunday', () => {
    expect(String(programWeekOf(plainDate('2026-11-16')))).toBe('2026-11-16');
    expect(String(programWeekOf(plainDate('2026-11-22')))).toBe('2026-11-16');
    expect(String(programWeekOf(plainDate('2026-11-23')))).toBe('2026-11-23');
    expect(String(lastDayOf(programWeekOf(plainDate('2026-11-18'))))).toBe('2026-11-22');
  });

  it('crosses a year end', () => {
    const week = programWeekOf(plainDate('2026-01-01'));
    expect(String(week)).toBe('2025-12-29');
    expect(String(lastDayOf(week))).toBe('2026-01-04');
  });

  it('has seven dates in the weeks in which the clocks change', () => {
    expect(String(lastDayOf(programWeekOf(plainDate('2026-03-08'))))).toBe('2026-03-08');
    expect(String(weeksLater(programWeekOf(plainDate('2026-03-08')), 1))).toBe('2026-03-09');
    expect(String(weeksLater(programWeekOf(plainDate('2026-11-01')), 1))).toBe('2026-11-02');
  });

  it('lists every week that a span touches', () => {
    expect(programWeeksOf(plainDate('2026-11-18'), plainDate('2026-11-30')).map(String)).toEqual([
      '2026-11-16',
      '2026-11-23',
      '2026-11-30',
    ]);
    expect(programWeeksOf(plainDate('2026-11-18'), plainDate('2026-11-18')).length).toBe(1);
    expect(programWeeksOf(plainDate('2026-11-30'), plainDate('2026-11-18'))).toEqual([]);
  });
});

describe('episode week', () => {
  const admittedOn = plainDate('2026-11-18');

  it('starts on the day of admission, whatever weekday that is', () => {
    expect(episodeWeekOf(admittedOn, admittedOn)).toBe(1);
    expect(episodeWeekOf(plainDate('2026-11-24'), admittedOn)).toBe(1);
    expect(episodeWeekOf(plainDate('2026-11-25'), admittedOn)).toBe(2);
  });

  it('counts days from 0', () => {
    expect(episodeDayOf(admittedOn, admittedOn)).toBe(0);
    expect(episodeDayOf(plainDate('2026-12-18'), admittedOn)).toBe(30);
  });
});
