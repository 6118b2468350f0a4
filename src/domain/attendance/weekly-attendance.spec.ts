import { plainDate } from '../time/plain-date.ts';
import { defaultAttendanceRules as rules } from './attendance-rules.ts';
import type { AttendanceWeek } from './attendance-week.ts';
import { exampleSession as session } from './session.example.ts';
import {
  type AttendanceFacts,
  attendanceWeeks,
  hasFewVisits,
  rateOver,
  shortfall,
} from './weekly-attendance.ts';

const missed = { status: 'no-show', attendedMinutes: 0 } as const;
const ahead = { status: 'scheduled', attendedMinutes: null } as const;

const weeksOf = (over: Partial<AttendanceFacts>, today = '2026-11-09'): AttendanceWeek[] =>
  attendanceWeeks(
    {
      admittedOn: plainDate('2026-10-26'),
      endedOn: null,
      attendance: [],
      phases: [],
      closures: [],
      ...over,
    },
    plainDate(today),
    rules,
  );
const weekOf = (over: Partial<AttendanceFacts>, monday: string, today?: string): AttendanceWeek => {
  const found = weeksOf(over, today).find(({ week }) => String(week) === monday);
  if (found === undefined) throw new Error(`No week ${monday}`);
  return found;
};
const threeGroups = (...days: string[]) => days.map((day) => session(day));

describe('weekly attendance', () => {
  it('has 9.5 of 9.83 hours, 96.6 %, for groups of 180, 180 and 160 and 50 minutes alone', () => {
    const week = weekOf(
      {
        attendance: [
          ...threeGroups('2026-11-02', '2026-11-04'),
          session('2026-11-06', { status: 'attended-late', attendedMinutes: 160 }),
          session('2026-11-05', { kind: 'individual', plannedMinutes: 50, attendedMinutes: 50 }),
        ],
      },
      '2026-11-02',
    );
    expect(week.attendedHours).toBe(9.5);
    expect(Math.round((week.rate ?? 0) * 1000) / 10).toBe(96.6);
    expect(week.visits).toBe(4);
    expect(week.individualSessions).toBe(1);
    expect(week.n).toBe(4);
    expect(week.extent).toBe('full');
  });

  it('leaves excused and program-cancelled sessions out of the rate and counts them', () => {
    const week = weekOf(
      {
        attendance: [
          session('2026-11-02'),
          session('2026-11-04', { status: 'excused', attendedMinutes: 0, barrier: 'illness' }),
          session('2026-11-06', { status: 'program-cancelled', attendedMinutes: null }),
        ],
      },
      '2026-11-02',
    );
    expect(week.scheduledHours).toBe(3);
    expect(week.rate).toBe(1);
    expect([week.excused, week.programCancelled, week.noShows]).toEqual([1, 1, 0]);
    expect(week.rows.length).toBe(3);
  });

  it('holds no-shows and cancellations against the rate', () => {
    const week = weekOf(
      {
        attendance: [
          session('2026-11-02'),
          session('2026-11-04', missed),
          session('2026-11-06', { status: 'cancelled-timely', attendedMinutes: null }),
        ],
      },
      '2026-11-02',
    );
    expect(week.scheduledHours).toBe(9);
    expect(week.rate).toBe(1 / 3);
    expect(week.noShows).toBe(1);
  });

  it('says no rate under three scheduled hours, and says one at three', () => {
    const short = session('2026-11-02', { plannedMinutes: 179, attendedMinutes: 179 });
    expect(weekOf({ attendance: [short] }, '2026-11-02').rate).toBeNull();
    expect(weekOf({ attendance: [session('2026-11-02')] }, '2026-11-02').rate).toBe(1);
    expect(weekOf({}, '2026-11-02').rate).toBeNull();
  });

  it('calls a past session without attendance "not recorded", never missed', () => {
    const week = weekOf(
      {
        attendance: [
          session('2026-11-02'),
          session('2026-11-04', ahead),
          session('2026-11-06', { status: 'left-early', attendedMinutes: null }),
        ],
      },
      '2026-11-02',
    );
    expect(week.notRecorded).toBe(2);
    expect(week.scheduledHours).toBe(3);
    expect(week.rate).toBe(1);
    expect(week.visits).toBe(2);
  });

  it('counts visits, not hours, for a medical appointment', () => {
    const week = weekOf({ attendance: [session('2026-11-03', { kind: 'medical' })] }, '2026-11-02');
    expect([week.attendedHours, week.visits, week.n]).toEqual([0, 1, 0]);
  });
});

describe('running week', () => {
  const attendance = [
    session('2026-11-09'),
    session('2026-11-11', ahead),
    session('2026-11-12', { status: 'cancelled-timely', attendedMinutes: null }),
    session('2026-11-13', ahead),
  ];

  it('counts so far; today without a record and later days are still scheduled', () => {
    const week = weekOf({ attendance }, '2026-11-09', '2026-11-11');
    expect(week.extent).toBe('running');
    expect([week.scheduledHours, week.attendedHours, week.stillScheduledHours]).toEqual([3, 3, 6]);
    expect(week.n).toBe(1);
  });

  it('runs until Sunday has passed', () => {
    expect(weekOf({ attendance }, '2026-11-09', '2026-11-15').extent).toBe('running');
    expect(weekOf({ attendance }, '2026-11-09', '2026-11-16').extent).toBe('full');
  });

  it('ends with the episode', () => {
    const ended = { attendance, endedOn: plainDate('2026-11-11') };
    expect(weekOf(ended, '2026-11-09', '2026-11-11').extent).toBe('partial');
    expect(weekOf(ended, '2026-11-09', '2026-11-10').extent).toBe('running');
  });
});

describe('weeks of an episode', () => {
  it('reach from admission to today, over a year end', () => {
    const weeks = weeksOf({ admittedOn: plainDate('2025-12-30') }, '2026-01-05');
    expect(weeks.map(({ week }) => String(week))).toEqual(['2025-12-29', '2026-01-05']);
  });

  it('stop at the end of the episode and do not exist before admission', () => {
    expect(weeksOf({ endedOn: plainDate('2026-11-01') }).length).toBe(1);
    expect(weeksOf({}, '2026-10-25')).toEqual([]);
  });

  it('leave sessions before admission out', () => {
    const early = { admittedOn: plainDate('2026-10-28'), attendance: threeGroups('2026-10-26') };
    expect(weekOf(early, '2026-10-26').attendedHours).toBe(0);
  });
});

describe('rate over weeks, shortfall and visits', () => {
  it('sums hours before it divides, exactly at the threshold of 80 %', () => {
    const day = (on: string, minutes: number) =>
      session(on, { plannedMinutes: 50, attendedMinutes: minutes });
    const attendance = ['2026-10-26', '2026-10-27', '2026-11-02', '2026-11-03'].map((on) =>
      day(on, 40),
    );
    const weeks = weeksOf({ attendance });
    expect(rateOver(weeks, 3).rate).toBe(0.8);
    expect(rateOver(weeks, 3).n).toBe(4);
    expect(rateOver(weeks, 3.5).rate).toBeNull();
    expect(rateOver([], 0)).toEqual({
      attendedHours: 0,
      scheduledHours: 0,
      rate: null,
      n: 0,
      rows: [],
    });
  });

  it('misses what even the rest of the week cannot bring', () => {
    expect(shortfall({ attendedHours: 2.5, stillScheduledHours: 3 }, 9)).toBe(3.5);
    expect(shortfall({ attendedHours: 6, stillScheduledHours: 3 }, 9)).toBe(0);
    expect(shortfall({ attendedHours: 9.5, stillScheduledHours: 0 }, 9)).toBe(0);
  });

  it('asks for three visits in a full week only', () => {
    expect(hasFewVisits({ extent: 'full', visits: 2 }, rules)).toBe(true);
    expect(hasFewVisits({ extent: 'full', visits: 3 }, rules)).toBe(false);
    expect(hasFewVisits({ extent: 'running', visits: 1 }, rules)).toBe(false);
  });
});
