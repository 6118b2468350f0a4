import {
  addHours,
  epochOf,
  hoursBetween,
  instant,
  instantAt,
  instantOfEpoch,
  isTimeZone,
  localDate,
  localTime,
  nextMidnight,
  type TimeZone,
} from './instant.ts';
import { plainDate } from './plain-date.ts';

describe('instant', () => {
  const newYork = 'America/New_York' as TimeZone;
  const auckland = 'Pacific/Auckland' as TimeZone;

  it('is kept as UTC text with milliseconds', () => {
    expect(String(instant('2026-03-02T09:05:00-05:00'))).toBe('2026-03-02T14:05:00.000Z');
    expect(instantOfEpoch(epochOf(instant('2026-03-02T14:05:00Z')))).toBe(
      instant('2026-03-02T14:05:00Z'),
    );
    expect(() => instant('soon')).toThrowError(RangeError);
  });

  it('adds and counts hours', () => {
    const signed = instant('2026-03-02T14:05:00Z');
    expect(String(addHours(signed, 72))).toBe('2026-03-05T14:05:00.000Z');
    expect(hoursBetween(signed, addHours(signed, 2.5))).toBe(2.5);
    expect(hoursBetween(addHours(signed, 1), signed)).toBe(-1);
  });

  it('knows the zones of the runtime', () => {
    expect(isTimeZone('America/New_York')).toBe(true);
    expect(isTimeZone('UTC')).toBe(true);
    expect(isTimeZone('EST')).toBe(false);
    expect(isTimeZone('America/Nowhere')).toBe(false);
  });

  it('reads the calendar and the clock of the clinic, not of the runtime', () => {
    const moment = instant('2026-01-01T03:30:00Z');
    expect(String(localDate(moment, newYork))).toBe('2025-12-31');
    expect(localTime(moment, newYork)).toBe('22:30');
    expect(String(localDate(moment, auckland))).toBe('2026-01-01');
    expect(localTime(moment, auckland)).toBe('16:30');
  });

  it('shows midnight as 00:00', () => {
    expect(localTime(instant('2026-07-01T04:00:00Z'), newYork)).toBe('00:00');
  });

  it('finds the moment of a wall-clock time, winter and summer', () => {
    expect(String(instantAt(plainDate('2026-01-15'), '09:00', newYork))).toBe(
      '2026-01-15T14:00:00.000Z',
    );
    expect(String(instantAt(plainDate('2026-07-15'), '09:00', newYork))).toBe(
      '2026-07-15T13:00:00.000Z',
    );
  });

  it('moves a time skipped in spring forward by the gap', () => {
    expect(String(instantAt(plainDate('2026-03-08'), '02:30', newYork))).toBe(
      '2026-03-08T07:30:00.000Z',
    );
  });

  it('takes the first reading of a time repeated in autumn', () => {
    expect(String(instantAt(plainDate('2026-11-01'), '01:30', newYork))).toBe(
      '2026-11-01T05:30:00.000Z',
    );
  });

  it('gives days of 23 and 25 hours their real length', () => {
    const spring = instantAt(plainDate('2026-03-08'), '00:00', newYork);
    const autumn = instantAt(plainDate('2026-11-01'), '00:00', newYork);
    expect(hoursBetween(spring, nextMidnight(spring, newYork))).toBe(23);
    expect(hoursBetween(autumn, nextMidnight(autumn, newYork))).toBe(25);
  });
});
