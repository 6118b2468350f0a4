import { addDays, plainDate } from '../time/plain-date.ts';
import { type ExpectedCurve, expectedValue } from './expected-course.ts';

describe('expected course from 18 to 9 in eight weeks', () => {
  const baselineOn = plainDate('2026-09-07');
  const at = (weeks: number, curve: ExpectedCurve, plannedWeeks = 8) =>
    expectedValue(
      { baseline: 18, baselineOn, target: 9, dueOn: addDays(baselineOn, plannedWeeks * 7), curve },
      addDays(baselineOn, weeks * 7),
    );

  const table = [
    [1, '16.88', '15.16'],
    [2, '15.75', '13.50'],
    [4, '13.50', '11.41'],
    [6, '11.25', '10.03'],
    [8, '9.00', '9.00'],
  ] as const;
  for (const [week, line, curve] of table) {
    it(`is ${line} on the line and ${curve} on the curve in week ${week}`, () => {
      expect(Math.abs(at(week, 'line') - Number(line))).toBeLessThanOrEqual(0.005);
      expect(at(week, 'early-gain').toFixed(2)).toBe(curve);
    });
  }

  it('is 10.66 on the curve in week 5', () => {
    expect(at(5, 'early-gain').toFixed(2)).toBe('10.66');
  });

  it('is the baseline before the start and the target after the due day', () => {
    for (const curve of ['line', 'early-gain'] as const) {
      expect(at(-1, curve)).toBe(18);
      expect(at(0, curve)).toBe(18);
      expect(at(12, curve)).toBe(9);
    }
  });

  it('is the target at once when the objective is due on the day it starts', () => {
    expect(at(0, 'early-gain', 0)).toBe(9);
  });

  it('rises as well as it falls', () => {
    const rising = { baseline: 40, baselineOn, target: 80, dueOn: addDays(baselineOn, 40) };
    expect(expectedValue({ ...rising, curve: 'line' }, addDays(baselineOn, 10))).toBe(50);
  });
});
