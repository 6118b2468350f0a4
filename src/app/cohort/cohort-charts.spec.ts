import { caseloadBalanceChart } from './caseload-balance-chart';
import { cohort } from './store/cohort.example';
import { endingsChart } from './endings-chart';
import { negativeTestsChart } from './negative-tests-chart';
import { numbersAtRisk, timeInCareChart } from './time-in-care-chart';

describe('charts of a cohort', () => {
  it('say how many are still in care at 12 weeks, with the interval and the count', () => {
    expect(timeInCareChart(cohort).finding).toBe(
      '69 % still in care at 12 weeks (95 % interval 62–75 %), 212 episodes.',
    );
  });
  it('draw no band where nobody is left', () => {
    expect(timeInCareChart(cohort).series[0]?.points.length).toBe(3);
    expect(timeInCareChart(cohort).table.rows.at(-1)?.at(-1)).toBe('no interval: too few left');
  });
  it('name the numbers at risk', () => {
    expect(numbersAtRisk(cohort)).toBe('week 0: 212 · week 12: 1');
  });
  it('give no share of negative tests where too few were collected, but keep the bounds', () => {
    const chart = negativeTestsChart(cohort);
    expect(chart.series[1]?.points.length).toBe(1);
    expect(chart.series[0]?.points.length).toBe(2);
    expect(chart.finding).toContain('26 of 120 due tests are missing');
  });
  it('show every ending with its interval', () => {
    expect(endingsChart(cohort).table.rows).toEqual([['Completed', '80', '52 %', '44–60 %']]);
  });
  it('balance without ranking', () => {
    expect(caseloadBalanceChart(cohort).finding).toBe(
      '21 people in care; between 9 and 12 for each therapist.',
    );
  });
  it('say so when there is nothing yet', () => {
    const nothing = { ...cohort, episodes: 0, survival: [], tests: [], endings: [], loads: [] };
    expect(timeInCareChart(nothing).finding).toBe('No episode yet.');
    expect(negativeTestsChart(nothing).finding).toBe('No week has enough tests yet.');
    expect(endingsChart(nothing).finding).toBe('No episode has ended yet.');
    expect(caseloadBalanceChart(nothing).finding).toContain('Nobody has an open episode');
  });
});
