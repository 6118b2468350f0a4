import { defaultAttendanceRules, type Population } from './attendance-rules.ts';
import { type HourBand, hourBand } from './hour-band.ts';

describe('hour band', () => {
  const cases: readonly [number, Population, HourBand][] = [
    [0, 'adult', 'below-2.1'],
    [8.75, 'adult', 'below-2.1'],
    [9, 'adult', 'within-2.1'],
    [19, 'adult', 'within-2.1'],
    [19.25, 'adult', 'above-2.1-below-2.5'],
    [19.99, 'adult', 'above-2.1-below-2.5'],
    [20, 'adult', 'within-2.5'],
    [5.75, 'adolescent', 'below-2.1'],
    [6, 'adolescent', 'within-2.1'],
    [20, 'adolescent', 'within-2.5'],
  ];
  for (const [hours, population, band] of cases) {
    it(`${population} with ${hours} h a week is ${band}`, () => {
      expect(hourBand(hours, population, defaultAttendanceRules)).toBe(band);
    });
  }
});
