import type { SessionAttendance } from '#contract/attendance';
import { attendanceWeeks } from '#domain/attendance/weekly-attendance';
import { defaultRuleSet } from '#domain/configuration/default-rule-set';
import { plainDate } from '#domain/time/plain-date';
import { attendanceHoursChart } from './attendance-hours-chart';
import { exampleAttendance } from './session-attendance.example';

describe('attendanceHoursChart', () => {
  const span = { admittedOn: plainDate('2026-11-02'), plannedEndOn: null, endedOn: null };
  const today = plainDate('2026-11-18');
  const phases = [{ name: 'Stabilize', startedOn: span.admittedOn, endedOn: null, weeklyHours: 9 }];
  const draw = (attendance: readonly SessionAttendance[], closures: readonly string[] = []) => {
    const closed = closures.map((day) => ({ closedOn: plainDate(day), reason: 'snow' }));
    const facts = {
      admittedOn: span.admittedOn,
      endedOn: null,
      attendance,
      phases,
      closures: closed,
    };
    const weeks = attendanceWeeks(facts, today, defaultRuleSet.attendance);
    return attendanceHoursChart({ weeks, phases, span, today, metShare: 0.8 });
  };
  const week = (...days: readonly number[]) =>
    days.map((day) => exampleAttendance(`2026-11-${String(day).padStart(2, '0')}`));

  it('draws a week below 80 % of the plan in the colour of concern, and says why', () => {
    const missed = exampleAttendance('2026-11-06', { status: 'no-show', attendedMinutes: 0 });
    const [bar] = draw([...week(2, 4), missed]).series[0]?.points ?? [];
    expect(bar).toEqual(jasmine.objectContaining({ y: 6, ink: 'unexpected' }));
    expect(bar?.text).toContain('6.0 h of 9.0 h, 1 missed');
  });

  it('does not judge the week that is still running', () => {
    const bars = draw(week(2, 4, 6, 16)).series[0]?.points ?? [];
    expect(bars.at(-1)).toEqual(jasmine.objectContaining({ y: 3, ink: 'expected' }));
    expect(bars.at(-1)?.text).toContain('so far');
  });

  it('hatches a week in which the program was closed instead of showing zero', () => {
    const all = ['2026-11-09', '2026-11-11', '2026-11-13'];
    const cancelled = all.map((day) =>
      exampleAttendance(day, { status: 'program-cancelled', attendedMinutes: 0 }),
    );
    const chart = draw([...week(2, 4, 6), ...cancelled], all);
    expect(chart.series[0]?.points[1]?.hatched).toBe(true);
    expect(chart.table.rows[1]?.[2]).toBe('program closed');
  });

  it('counts full weeks that reached the share', () => {
    expect(draw([...week(2, 4, 6), ...week(9)]).finding).toBe(
      '1 of 2 full weeks at or above 80 % of the plan.',
    );
  });
});
