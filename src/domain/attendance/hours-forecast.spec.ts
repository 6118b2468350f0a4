import { plainDate } from '../time/plain-date.ts';
import { defaultAttendanceRules as rules } from './attendance-rules.ts';
import { forecastSentence, hoursForecast } from './hours-forecast.ts';
import { exampleSession } from './session.example.ts';
import type { SessionAttendance } from './session.ts';
import { attendanceWeeks } from './weekly-attendance.ts';

const session = (
  heldOn: string,
  minutes: number,
  status: SessionAttendance['status'],
  kind: SessionAttendance['kind'] = 'group',
): SessionAttendance =>
  exampleSession(heldOn, { status, kind, plannedMinutes: minutes, attendedMinutes: minutes });

const forecast = (attendance: readonly SessionAttendance[]) => {
  const today = plainDate('2026-11-11');
  const weeks = attendanceWeeks(
    { admittedOn: plainDate('2026-11-09'), endedOn: null, attendance, phases: [], closures: [] },
    today,
    rules,
  );
  const [week] = weeks;
  if (week === undefined) throw new Error('No week');
  return hoursForecast(week, attendance, 9, today, rules);
};

describe('hours forecast', () => {
  it('says what two sessions left cannot bring', () => {
    const made = forecast([
      session('2026-11-09', 150, 'attended'),
      session('2026-11-10', 180, 'scheduled'),
      session('2026-11-11', 90, 'scheduled'),
      session('2026-11-12', 60, 'scheduled', 'fitness'),
      session('2026-11-13', 90, 'scheduled'),
      session('2026-11-16', 180, 'scheduled'),
    ]);
    expect(made.sessionsLeft).toBe(2);
    expect([made.missingNow, made.missingAtBest]).toEqual([6.5, 3.5]);
    expect(forecastSentence(made)).toBe(
      '6.5 h short of the 9-hour minimum with 2 sessions left this week; 3.5 h to make up',
    );
  });

  it('says when the one session left suffices', () => {
    const made = forecast([
      session('2026-11-09', 360, 'attended'),
      session('2026-11-12', 180, 'scheduled'),
    ]);
    expect(forecastSentence(made)).toBe(
      '3 h short of the 9-hour minimum with 1 session left this week, which is enough',
    );
  });

  it('says when nothing is left, and when the minimum is reached', () => {
    expect(forecastSentence(forecast([session('2026-11-09', 480, 'attended')]))).toBe(
      '1 h short of the 9-hour minimum with no session left this week; 1 h to make up',
    );
    expect(forecastSentence(forecast([session('2026-11-09', 540, 'attended')]))).toBe(
      '9 h attended; the 9-hour minimum is reached',
    );
  });
});
