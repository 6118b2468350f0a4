import type { Phase } from '../chart/episode.ts';
import { plainDate } from '../time/plain-date.ts';
import { defaultAttendanceRules as rules } from './attendance-rules.ts';
import type { AttendanceWeek } from './attendance-week.ts';
import { exampleSession as session } from './session.example.ts';
import { type AttendanceFacts, attendanceWeeks } from './weekly-attendance.ts';

const ahead = { status: 'scheduled', attendedMinutes: null } as const;

const phase = (startedOn: string, weeklyHours: number, endedOn?: string): Phase => ({
  name: 'Build skills',
  startedOn: plainDate(startedOn),
  endedOn: endedOn === undefined ? null : plainDate(endedOn),
  weeklyHours,
});

const facts = (over: Partial<AttendanceFacts>): AttendanceFacts => ({
  admittedOn: plainDate('2026-10-26'),
  endedOn: null,
  attendance: [],
  phases: [phase('2026-10-26', 9)],
  closures: [],
  ...over,
});

const weeksOf = (over: Partial<AttendanceFacts>, today = '2026-11-09'): AttendanceWeek[] =>
  attendanceWeeks(facts(over), plainDate(today), rules);
const weekOf = (over: Partial<AttendanceFacts>, monday: string, today?: string): AttendanceWeek => {
  const found = weeksOf(over, today).find(({ week }) => String(week) === monday);
  if (found === undefined) throw new Error(`No week ${monday}`);
  return found;
};
const threeGroups = (...days: string[]) => days.map((day) => session(day));

describe('prescribed hours', () => {
  const usual = threeGroups('2026-11-02', '2026-11-04', '2026-11-06');

  it('are a third of the dose in a first week with one of three sessions', () => {
    const late = {
      admittedOn: plainDate('2026-10-29'),
      attendance: [session('2026-10-30'), ...usual],
    };
    const first = weekOf(late, '2026-10-26');
    expect(first.extent).toBe('partial');
    expect(first.prescribedHours).toBe(3);
    expect(weekOf(late, '2026-11-02').prescribedHours).toBe(9);
  });

  it('are two thirds in a last week with two of three sessions; later ones are not its own', () => {
    const last = weekOf(
      {
        endedOn: plainDate('2026-11-12'),
        attendance: [...usual, ...threeGroups('2026-11-09', '2026-11-11', '2026-11-13')],
      },
      '2026-11-09',
      '2026-12-01',
    );
    expect(last.extent).toBe('partial');
    expect(last.prescribedHours).toBe(6);
    expect(last.attendedHours).toBe(6);
  });

  it('never exceed the dose when a partial week holds more sessions than a full one', () => {
    const many = [...usual, ...threeGroups('2026-10-27', '2026-10-28', '2026-10-29', '2026-10-30')];
    const admittedOn = plainDate('2026-10-27');
    expect(weekOf({ admittedOn, attendance: many }, '2026-10-26').prescribedHours).toBe(9);
  });

  it('go by days while no full week is known: Thursday to Sunday are 4 of 7', () => {
    const admittedOn = plainDate('2026-10-29');
    const first = weekOf({ admittedOn, phases: [phase('2026-10-01', 10.5)] }, '2026-10-26');
    expect(first.prescribedHours).toBe(6);
  });

  it("shrink by a closure, whose sessions are the program's and not absences", () => {
    const closed = {
      attendance: [
        ...usual,
        session('2026-10-26'),
        session('2026-10-28', ahead),
        session('2026-10-30'),
      ],
      closures: [{ closedOn: plainDate('2026-10-28'), reason: 'snow' }],
    };
    const week = weekOf(closed, '2026-10-26');
    expect(week.prescribedHours).toBe(6);
    expect([week.scheduledHours, week.programCancelled, week.notRecorded]).toEqual([6, 1, 0]);
    expect(week.rate).toBe(1);
  });

  it('keep what was attended although the program was closed that day', () => {
    const closures = [{ closedOn: plainDate('2026-11-04'), reason: 'holiday' }];
    expect(weekOf({ attendance: usual, closures }, '2026-11-02').attendedHours).toBe(9);
  });

  it('compare with the nearest full week of the same dose, the earlier of two', () => {
    const weeks = weeksOf(
      {
        phases: [phase('2026-11-09', 6), phase('2026-10-26', 9, '2026-11-08')],
        attendance: [
          ...threeGroups('2026-10-26', '2026-10-28', '2026-10-30'),
          ...threeGroups('2026-11-02', '2026-11-04'),
          ...threeGroups('2026-11-09', '2026-11-11', '2026-11-13', '2026-11-14'),
          ...threeGroups('2026-11-16', '2026-11-18', '2026-11-20'),
          ...threeGroups('2026-11-23', '2026-11-24', '2026-11-26', '2026-11-27'),
          session('2026-11-30', { kind: 'fitness' }),
        ],
        closures: [
          { closedOn: plainDate('2026-11-06'), reason: 'snow' },
          { closedOn: plainDate('2026-11-20'), reason: 'holiday' },
        ],
      },
      '2026-11-28',
    );
    expect(weeks.map(({ prescribedHours }) => prescribedHours)).toEqual([9, 6, 6, 3, 6]);
  });

  it('keep the dose with which the week began when a phase changes inside it', () => {
    const [before, after] = [phase('2026-10-26', 9, '2026-11-03'), phase('2026-11-04', 6)];
    for (const phases of [
      [before, after],
      [after, before],
    ])
      expect(weekOf({ phases }, '2026-11-02').prescribedHours).toBe(9);
  });

  it('are none in a last week that ends before its first session', () => {
    const ended = { endedOn: plainDate('2026-11-09'), attendance: usual };
    expect(weekOf(ended, '2026-11-09').prescribedHours).toBe(0);
  });

  it('are not known without a plan', () => {
    expect(weekOf({ phases: [] }, '2026-11-02').prescribedHours).toBeNull();
    const later = { phases: [phase('2026-11-09', 9)] };
    expect(weekOf(later, '2026-11-02').prescribedHours).toBeNull();
    const over = { phases: [phase('2026-10-01', 9, '2026-11-01')] };
    expect(weekOf(over, '2026-11-02').prescribedHours).toBeNull();
  });
});
