import { objectiveProgressChart } from './objective-progress-chart';
import type { ObjectiveView } from './objective-view';

describe('objectiveProgressChart', () => {
  const objective = (code: string, share: number | null): ObjectiveView => ({
    id: code,
    code,
    text: `Objective ${code}`,
    isNeeded: false,
    state: share !== null && share < 0 ? ['concern', 'deteriorated'] : ['good', 'as expected'],
    sentence: '',
    aim: 'baseline 0 → target 4',
    latest: 'none',
    progress: share === null ? null : { share, text: `${share * 100} %` },
    milestones: [],
    interventions: [],
    evidence: [],
    evidenceTab: null,
    chart: null,
  });
  const chart = objectiveProgressChart(
    [
      objective('1.1a', 0.5),
      objective('1.1b', 2),
      objective('1.1c', -0.4),
      objective('1.1d', null),
    ],
    '2 of 4 objectives on course',
  );
  const bars = chart.series[0]?.points ?? [];

  it('cuts a bar at the edge of the drawing, but not in words', () => {
    expect(bars.map(({ x }) => x)).toEqual([0.5, 1.5, -0.4]);
    expect(bars[1]?.text).toContain('200 %');
    expect(chart.table.rows[1]?.[2]).toBe('200 %');
  });

  it('has no bar where nothing can be measured, but a row in the table', () => {
    expect(bars.length).toBe(3);
    expect(chart.table.rows[3]?.[2]).toBe('no percentage');
    expect(chart.description).toContain('1 objective without a bar');
  });

  it('marks 0 % and the target', () => {
    expect(chart.lines?.map(({ at, look }) => [at, look])).toEqual([
      [0, 'edge'],
      [1, 'target'],
    ]);
  });
});
