import { episodeDay, exampleUrine } from '#domain/chart/episode-record.example';
import type { AnalyteResult } from '#domain/substance-monitoring/drug-test';
import { lanesOn } from './lanes.example';
import { testingLane } from './testing-lane';

describe('testing lane', () => {
  const result = (
    analyte: AnalyteResult['analyte'],
    screen: AnalyteResult['screen'],
    over: Partial<AnalyteResult> = {},
  ): AnalyteResult => ({ analyte, screen, confirmation: null, level: null, ...over });
  const urine = (day: number, analytes: readonly AnalyteResult[]) => ({
    ...exampleUrine(episodeDay(day)),
    analytes,
  });
  const missedUrine = (day: number, state: 'missed-unexcused' | 'refused' | 'missed-excused') => ({
    ...exampleUrine(episodeDay(day)),
    state,
    collectedOn: null,
    resultedAt: null,
    analytes: [],
  });
  const draw = (tests: Parameters<typeof lanesOn>[0] & object) => {
    const { reading, view } = lanesOn(tests);
    return testingLane(reading, view);
  };
  const marks = (lane: ReturnType<typeof testingLane>) =>
    Object.fromEntries(
      lane.spec.series.map(({ label, points }) => [label, points.map(({ mark }) => mark)]),
    );

  it('has a row per group of analytes, those with unexpected results first', () => {
    const lane = draw({
      medicationOrders: [],
      doses: [],
      tests: [
        urine(3, [result('fentanyl', 'negative'), result('cocaine', 'presumptive-positive')]),
        urine(10, [result('opiates', 'negative'), result('cocaine', 'negative')]),
      ],
    });
    expect(marks(lane)).toEqual({
      Stimulants: ['unexpected-positive', 'negative'],
      Opioids: ['negative', 'negative'],
    });
    expect(Object.keys(marks(lane))[0]).toBe('Stimulants');
  });

  it('shows of several analytes the one that needs attention, ringed once a laboratory confirmed it', () => {
    const confirmed = { confirmation: 'confirmed-positive', level: 80 } as const;
    const lane = draw({
      medicationOrders: [],
      doses: [],
      tests: [
        urine(3, [
          result('opiates', 'negative'),
          result('fentanyl', 'presumptive-positive', confirmed),
        ]),
      ],
    });
    const [point] = lane.spec.series[0]!.points;
    expect(point?.mark).toBe('unexpected-positive');
    expect(point?.ringed).toBe(true);
    expect(point?.text).toContain('Fentanyl positive, unexpected');
  });

  it('draws a missed test as a dash in every row, never as a positive', () => {
    const lane = draw({
      medicationOrders: [],
      doses: [],
      tests: [
        urine(3, [result('fentanyl', 'negative'), result('cocaine', 'negative')]),
        missedUrine(10, 'missed-unexcused'),
        missedUrine(17, 'refused'),
        missedUrine(24, 'missed-excused'),
      ],
    });
    expect(marks(lane)).toEqual({
      Opioids: ['negative', 'not-collected', 'refused', 'not-collected'],
      Stimulants: ['negative', 'not-collected', 'refused', 'not-collected'],
    });
    expect(lane.spec.finding).toBe('1 of 4 collected, 0 unexpected.');
  });

  it('counts the days since the last unexpected result', () => {
    const tests = [urine(3, [result('cocaine', 'presumptive-positive')])];
    const lane = draw({ medicationOrders: [], doses: [], tests });
    expect(lane.current).toEqual({ value: '50 days', words: 'since last unexpected' });
    expect(lane.says(3)).toContain('Cocaine');
    expect(lane.says(4)).toBeNull();
  });

  it('says so when nobody was tested', () => {
    const lane = draw({ tests: [] });
    expect(lane.spec.finding).toBe('No test has been due in this time.');
    expect(lane.spec.y).toEqual({ kind: 'category', labels: ['Tests'] });
  });

  it('has the same tests in the table', () => {
    const lane = draw({
      tests: [urine(3, [result('cocaine', 'negative')]), missedUrine(10, 'refused')],
    });
    expect(lane.spec.table.rows.map((row) => row[1])).toEqual([
      'as expected',
      'not collected: declined',
    ]);
  });
});
