import { episodeDay } from '#domain/chart/episode-record.example';
import { attendanceLane } from './attendance-lane';
import { lanesOn, wholeEpisode } from './lanes.example';

describe('attendance lane', () => {
  const bars = (lane: ReturnType<typeof attendanceLane>) => lane.spec.series[0]!.points;
  const { reading } = lanesOn();
  const missed = reading.record.attendance.map((row) =>
    row.heldOn >= episodeDay(14) && row.heldOn < episodeDay(21)
      ? { ...row, status: 'no-show' as const, attendedMinutes: 0 }
      : row,
  );

  it('draws a bar in the middle of each program week', () => {
    const { reading, view } = lanesOn();
    const lane = attendanceLane(reading, view);
    expect(bars(lane).map(({ x }) => x)).toEqual([3.5, 10.5, 17.5, 24.5, 31.5, 38.5, 45.5, 52.5]);
  });

  it('marks a week below 80 % of its plan, but never the running one', () => {
    const { reading, view } = lanesOn({ attendance: missed });
    const inks = bars(attendanceLane(reading, view)).map(({ ink }) => ink);
    expect(inks.indexOf('unexpected')).toBe(2);
    expect(inks.filter((ink) => ink === 'unexpected').length).toBe(1);
  });

  it('says the same numbers in the finding, the table and the bar', () => {
    const { reading, view } = lanesOn({ attendance: missed });
    const lane = attendanceLane(reading, view);
    expect(lane.spec.finding).toBe('6 of 7 full weeks at or above 80 % of plan.');
    expect(lane.spec.table.rows[2]).toEqual(['Sep 14', '9.0', '0.0', '0.0 %', '4 missed']);
    expect(bars(lane)[2]?.text).toContain('attended 0.0 of 9.0 hours, 4 missed');
    expect(lane.says(15)).toBe(bars(lane)[2]!.text);
  });

  it('hatches a week in which the program was closed, instead of a zero', () => {
    const closed = reading.record.attendance.map((row) =>
      row.heldOn >= episodeDay(14) && row.heldOn < episodeDay(21)
        ? { ...row, status: 'program-cancelled' as const, attendedMinutes: 0 }
        : row,
    );
    const shown = lanesOn({ attendance: closed });
    const bar = bars(attendanceLane(shown.reading, shown.view))[2];
    expect(bar?.hatched).toBe(true);
    expect(bar?.y).toBeGreaterThan(0);
    expect(bar?.text).toContain('the program was closed');
  });

  it('draws the plan as a dashed line, and leaves it away on request', () => {
    const labels = (plan: boolean) => {
      const { reading, view } = lanesOn({}, { choices: { ...wholeEpisode, plan } });
      return attendanceLane(reading, view).spec.series.map(({ label }) => label);
    };
    expect(labels(true)).toContain('Planned');
    expect(labels(false)).not.toContain('Planned');
  });

  it('leads to the sessions', () => {
    const { reading, view } = lanesOn();
    const lane = attendanceLane(reading, view);
    expect(bars(lane)[0]?.rowId).toBeDefined();
    expect(lane.tabOf('any')).toBe('sessions');
  });
});
