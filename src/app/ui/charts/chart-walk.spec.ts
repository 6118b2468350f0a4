import { chartDatasets } from './chart-datasets';
import { walk, walkRows } from './chart-walk';
import { scoreChart, testStrip } from './chart.example';
import { palette } from './palette.example';

describe('a walk through a chart', () => {
  const rows = walkRows(testStrip, chartDatasets(testStrip, palette));
  const textAt = (place: ReturnType<typeof walk>) =>
    place && rows[place.row]?.stops[place.stop]?.point.text;

  it('stops at every point that means something, never at a band', () => {
    const stops = walkRows(scoreChart, chartDatasets(scoreChart, palette));
    expect(stops.map((row) => row.stops.map(({ point }) => point.rowId))).toEqual([
      ['a', 'b', 'c'],
    ]);
  });
  it('goes lane by lane in the order on screen, each in order of time', () => {
    expect(rows.map(({ label, stops }) => [label, stops.length])).toEqual([
      ['Opioids', 2],
      ['Stimulants', 1],
    ]);
  });
  it('enters at the latest point', () => {
    expect(textAt(walk(rows, null, 'ArrowRight'))).toBe('Day 8, opioids: positive');
  });
  it('stays at the ends', () => {
    expect(walk(rows, { row: 0, stop: 0 }, 'ArrowLeft')).toEqual({ row: 0, stop: 0 });
    expect(walk(rows, { row: 0, stop: 1 }, 'ArrowRight')).toEqual({ row: 0, stop: 1 });
    expect(walk(rows, { row: 1, stop: 0 }, 'ArrowDown')).toEqual({ row: 1, stop: 0 });
  });
  it('changes lanes at the nearest day', () => {
    expect(textAt(walk(rows, { row: 1, stop: 0 }, 'ArrowUp'))).toBe('Day 8, opioids: positive');
  });
  it('reaches both ends and leaves other keys alone', () => {
    expect(walk(rows, { row: 0, stop: 1 }, 'Home')).toEqual({ row: 0, stop: 0 });
    expect(walk(rows, { row: 0, stop: 0 }, 'End')).toEqual({ row: 0, stop: 1 });
    expect(walk(rows, null, 'a')).toBeNull();
    expect(walk([], null, 'Home')).toBeNull();
  });
});
