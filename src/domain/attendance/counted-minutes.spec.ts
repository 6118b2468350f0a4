import { defaultAttendanceRules as rules } from './attendance-rules.ts';
import { countedMinutes, isLeftOut, minutesPresent, wasAttended } from './counted-minutes.ts';
import { exampleSession } from './session.example.ts';
import { type AttendanceStatus, type SessionAttendance, sessionKinds } from './session.ts';

const row = (over: Partial<SessionAttendance>) => exampleSession('2026-11-02', over);

describe('counted minutes', () => {
  const cases: readonly [AttendanceStatus, number | null, number | null][] = [
    ['attended', 180, 180],
    ['attended', null, 180],
    ['attended-late', 160, 160],
    ['attended-late', null, null],
    ['left-early', 90, 90],
    ['left-early', null, null],
    ['scheduled', null, null],
    ['no-show', 0, 0],
    ['cancelled-late', null, 0],
    ['cancelled-timely', null, 0],
    ['excused', 0, 0],
    ['program-cancelled', null, 0],
  ];
  for (const [status, attendedMinutes, present] of cases) {
    it(`${status} with ${attendedMinutes ?? 'no'} minutes recorded is ${present ?? 'not known'}`, () => {
      expect(minutesPresent(row({ status, attendedMinutes }))).toBe(present);
      expect(countedMinutes(row({ status, attendedMinutes }), rules)).toBe(present ?? 0);
    });
  }

  it('counts 2.67 hours for 20 minutes late in a group of three hours', () => {
    const minutes = countedMinutes(row({ status: 'attended-late', attendedMinutes: 160 }), rules);
    expect(Math.round((minutes / 60) * 100) / 100).toBe(2.67);
  });

  it('counts counseling, family, education and skills, not appointments or fitness', () => {
    const counted = sessionKinds.filter((kind) => countedMinutes(row({ kind }), rules) > 0);
    expect(counted).toEqual(['individual', 'group', 'family', 'education', 'skills']);
  });

  it('tells who came and whom a missing session is not held against', () => {
    expect(wasAttended({ status: 'left-early' })).toBe(true);
    expect(wasAttended({ status: 'no-show' })).toBe(false);
    expect(isLeftOut({ status: 'excused' })).toBe(true);
    expect(isLeftOut({ status: 'program-cancelled' })).toBe(true);
    expect(isLeftOut({ status: 'cancelled-timely' })).toBe(false);
  });
});
