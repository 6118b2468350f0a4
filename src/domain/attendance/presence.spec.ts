import { defaultAttendanceRules as rules } from './attendance-rules.ts';
import { arrivedAt, clockAfter, isDuring, leftAt, tapped } from './presence.ts';

const group = { startsAt: '09:00', plannedMinutes: 180 };
const night = { startsAt: '23:00', plannedMinutes: 120 };

describe('tapped', () => {
  const minutes = (tap: Parameters<typeof tapped>[0]) => {
    const { status, attendedMinutes } = tapped(tap, group, rules);
    return [status, attendedMinutes];
  };

  it('records the usual minutes of each tap', () => {
    expect(minutes('present')).toEqual(['attended', 180]);
    expect(minutes('late')).toEqual(['attended-late', 165]);
    expect(minutes('left-early')).toEqual(['left-early', 165]);
    expect(minutes('absent')).toEqual(['no-show', 0]);
    expect(minutes('excused')).toEqual(['excused', 0]);
    expect(minutes('clear')).toEqual(['scheduled', null]);
  });
});

describe('arrivedAt and leftAt', () => {
  it('count the minutes that somebody was there', () => {
    expect(arrivedAt(group, '09:20', rules)).toEqual({
      status: 'attended-late',
      attendedMinutes: 160,
      barrier: null,
    });
    expect(leftAt(group, '10:30').attendedMinutes).toBe(90);
  });

  it('take a little late for present, and an early arrival for the whole session', () => {
    expect(arrivedAt(group, '09:10', rules).status).toBe('attended');
    expect(arrivedAt(group, '08:50', rules)).toEqual({
      status: 'attended',
      attendedMinutes: 180,
      barrier: null,
    });
  });

  it('go on past midnight', () => {
    expect(leftAt(night, '00:30').attendedMinutes).toBe(90);
    expect(clockAfter('23:00', 90)).toBe('00:30');
    expect(clockAfter('00:10', -20)).toBe('23:50');
  });

  it('tell a time inside the session from one outside', () => {
    expect(isDuring(group, '09:00')).toBeFalse();
    expect(isDuring(group, '09:01')).toBeTrue();
    expect(isDuring(group, '12:00')).toBeFalse();
    expect(isDuring(group, '08:00')).toBeFalse();
    expect(isDuring(night, '00:30')).toBeTrue();
  });
});
