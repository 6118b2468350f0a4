import { wilsonInterval } from './interval.ts';
import {
  kaplanMeier,
  medianSurvival,
  numberAtRisk,
  survivalAt,
  type WatchedTime,
} from './kaplan-meier.ts';
import { median } from './median.ts';
import { boundsByWeek, missingDataBounds } from './missing-data-bounds.ts';
import { suppressSmallCounts } from './suppression.ts';

const z = 1.959964;
const rounded = (value: number | null | undefined) =>
  value === null || value === undefined ? value : Number(value.toFixed(3));

describe('Kaplan-Meier: weeks in remission on 6-MP (Freireich 1963)', () => {
  const events = [6, 6, 6, 7, 10, 13, 16, 22, 23];
  const censored = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35];
  const watched: WatchedTime[] = [
    ...events.map((time) => ({ time, end: 'event' as const })),
    ...censored.map((time) => ({ time, end: 'censored' as const })),
  ];
  const curve = kaplanMeier(watched, z);

  for (const [week, value, lower, upper] of [
    [5, 1, 1, 1],
    [6, 0.857, 0.62, 0.952],
    [10, 0.753, 0.503, 0.889],
    [16, 0.627, 0.368, 0.805],
    [23, 0.448, 0.188, 0.68],
    [35, 0.448, 0.188, 0.68],
  ] as const) {
    it(`S(${week}) = ${value}, 95 % ${lower} to ${upper}`, () => {
      const at = survivalAt(curve, week);
      expect([at?.value, at?.lower, at?.upper].map(rounded)).toEqual([value, lower, upper]);
    });
  }
  it('says nothing beyond the last person watched', () => {
    expect(survivalAt(curve, 36)).toBeNull();
  });
  it('counts who is at risk', () => {
    expect([0, 6, 7, 10, 23, 36].map((week) => numberAtRisk(watched, week))).toEqual([
      21, 21, 17, 15, 6, 0,
    ]);
    expect(curve[0]).toEqual(jasmine.objectContaining({ atRisk: 21, events: 3, censored: 1 }));
  });
  it('has its median at week 23', () => {
    expect(medianSurvival(curve)).toBe(23);
  });
});

describe('Kaplan-Meier: edges', () => {
  it('has no curve without people', () => {
    expect(kaplanMeier([], z)).toEqual([]);
    expect(survivalAt([], 1)).toBeNull();
    expect(medianSurvival([])).toBeNull();
  });
  it('has no band when nobody is left, and stays at 0', () => {
    const curve = kaplanMeier([{ time: 4, end: 'event' }], z);
    expect(survivalAt(curve, 9)).toEqual({ value: 0, lower: null, upper: null });
  });
  it('stays at 1 while nobody has left', () => {
    const curve = kaplanMeier([{ time: 4, end: 'censored' }], z);
    expect(survivalAt(curve, 4)).toEqual({ value: 1, lower: 1, upper: 1 });
  });
});

describe('Wilson interval', () => {
  for (const [count, of, lower, upper] of [
    [8, 10, 0.49, 0.943],
    [0, 10, 0, 0.278],
    [10, 10, 0.722, 1],
  ] as const) {
    it(`${count} of ${of}: ${lower} to ${upper}`, () => {
      const interval = wilsonInterval(count, of, z);
      expect([interval?.lower, interval?.upper].map(rounded)).toEqual([lower, upper]);
    });
  }
  it('is null of nobody', () => {
    expect(wilsonInterval(0, 0, z)).toBeNull();
  });
});

describe('median', () => {
  it('is the middle, or between the two middle values, or null', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([9, 1, 5, 6])).toBe(5.5);
    expect(median([])).toBeNull();
  });
});

describe('missing-data bounds', () => {
  it('14 negative of 20 collected, 4 missing: 58.3 % to 75 %', () => {
    const { share, low, high } = missingDataBounds({
      week: 1,
      negative: 14,
      collected: 20,
      missing: 4,
    });
    expect([share, low, high].map(rounded)).toEqual([0.7, 0.583, 0.75]);
  });
  it('gives every week a row, and nulls to a week without tests', () => {
    const weeks = boundsByWeek(
      [
        { week: 1, result: 'negative' },
        { week: 1, result: 'positive' },
        { week: 3, result: 'missing' },
      ],
      3,
    );
    expect(weeks.map(({ share, low, high }) => [share, low, high])).toEqual([
      [0.5, 0.5, 0.5],
      [null, null, null],
      [null, 0, 1],
    ]);
  });
});

describe('small counts', () => {
  for (const [vignette, counts, cells, total] of [
    ['nothing small', [11, 40], [11, 40], 51],
    ['one small: the next smallest goes with it', [10, 40, 30], [null, 40, null], 80],
    ['two small with a sum of 11 or more', [5, 6, 40], [null, null, 40], 51],
    ['two small with a sum below 11', [1, 1, 40, 50], [null, null, null, 50], 92],
    ['an empty cell is shown', [0, 20, 30], [0, 20, 30], 50],
    ['an empty cell is not the one hidden', [0, 4, 40, 0], [0, null, null, 0], 44],
    ['small in all', [4, 6, 0], [null, null, null], null],
    ['nobody', [0, 0], [0, 0], 0],
  ] as const) {
    it(vignette, () => {
      expect(suppressSmallCounts(counts, 11)).toEqual({ cells: [...cells], total });
    });
  }
});
