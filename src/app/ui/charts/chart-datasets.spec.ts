import { chartDatasets } from './chart-datasets';
import { scoreChart, testStrip } from './chart.example';
import { palette } from './palette.example';

describe('chartDatasets', () => {
  it('paints the line over its range', () => {
    const order = chartDatasets(scoreChart, palette).map(({ order }) => order);
    expect(order).toEqual([4, 4, 1]);
  });
  it('dots a line over a gap', () => {
    const line = chartDatasets(scoreChart, palette)[2] as unknown as {
      segment: { borderDash: (of: object) => unknown };
    };
    const between = (a: number, b: number) =>
      line.segment.borderDash({ p0: { parsed: { x: a } }, p1: { parsed: { x: b } } });
    expect(between(0, 7)).toBeUndefined();
    expect(between(7, 28)).toEqual([2, 4]);
  });
  it('puts a ring around what a laboratory confirmed', () => {
    const rings = chartDatasets(testStrip, palette).filter(({ label }) =>
      label?.endsWith('confirmed'),
    );
    expect(rings.map(({ data }) => data)).toEqual([[], [{ x: 8, y: 'Opioids' }]] as never);
  });
  it('tells marks apart by shape and fill, not by hue alone', () => {
    const [, negative, , positive] = chartDatasets(testStrip, palette) as unknown as {
      pointStyle: string[];
      pointBackgroundColor: string[];
    }[];
    expect([negative?.pointStyle[0], negative?.pointBackgroundColor[0]]).toEqual([
      'circle',
      'card',
    ]);
    expect([positive?.pointStyle[0], positive?.pointBackgroundColor[0]]).toEqual([
      'rectRot',
      'unexpected',
    ]);
  });
  it('makes bars below plan hollow where the system leaves no hue', () => {
    const bars = {
      label: 'Hours',
      kind: 'bars' as const,
      ink: 'expected' as const,
      covers: 7,
      points: [
        { x: 3.5, y: 9, text: '' },
        { x: 10.5, y: 3, ink: 'unexpected' as const, text: '' },
      ],
    };
    const spec = { ...scoreChart, series: [bars] };
    const grounds = (colours: typeof palette) =>
      chartDatasets(spec, colours)[0]?.backgroundColor as unknown;
    expect(grounds(palette)).toEqual(['expected', 'unexpected']);
    expect(grounds({ ...palette, unexpected: 'expected' })).toEqual(['expected', 'card']);
  });
  it('gives nothing of the spec away to be written into', () => {
    const frozen = Object.freeze({ ...scoreChart });
    const [, , line] = chartDatasets(frozen, palette);
    expect(line?.data).not.toBe(scoreChart.series[1]?.points as never);
  });
});
