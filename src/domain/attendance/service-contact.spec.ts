import { plainDate } from '../time/plain-date.ts';
import { defaultAttendanceRules as rules } from './attendance-rules.ts';
import { daysWithoutService, isGapTooLong, lastServiceOn } from './service-contact.ts';
import type { SessionAttendance } from './session.ts';

describe('service contact', () => {
  const row = (
    heldOn: string,
    status: SessionAttendance['status'] = 'attended',
    kind: SessionAttendance['kind'] = 'group',
  ) => ({ heldOn: plainDate(heldOn), status, kind }) as SessionAttendance;
  const today = plainDate('2026-11-21');
  const admittedOn = plainDate('2026-11-01');

  it('is the last attended clinical service up to today', () => {
    const attendance = [
      row('2026-11-17'),
      row('2026-11-16'),
      row('2026-11-18', 'no-show'),
      row('2026-11-19', 'attended', 'fitness'),
      row('2026-11-23'),
    ];
    expect(lastServiceOn(attendance, today, rules)).toBe(plainDate('2026-11-17'));
    expect(daysWithoutService(attendance, admittedOn, today, rules)).toBe(4);
  });

  it('counts from admission while nobody was seen', () => {
    expect(lastServiceOn([], today, rules)).toBeNull();
    expect(daysWithoutService([], admittedOn, today, rules)).toBe(20);
  });

  it('is a gap from the fourth day on', () => {
    expect(isGapTooLong(3, rules)).toBe(false);
    expect(isGapTooLong(4, rules)).toBe(true);
  });
});
