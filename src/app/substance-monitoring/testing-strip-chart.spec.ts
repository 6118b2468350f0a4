import type { DrugTest } from '#contract/substance-monitoring';
import { defaultRuleSet } from '#domain/configuration/default-rule-set';
import { interpretTests } from '#domain/substance-monitoring/interpretation';
import { testStatistics } from '#domain/substance-monitoring/statistics';
import { plainDate } from '#domain/time/plain-date';
import { exampleMissedTest, exampleTest } from './drug-test.example';
import { testingStripChart } from './testing-strip-chart';

describe('testingStripChart', () => {
  const rules = defaultRuleSet.substanceMonitoring;
  const span = { admittedOn: plainDate('2026-08-31'), plannedEndOn: null, endedOn: null };
  const draw = (...tests: DrugTest[]) => {
    const read = interpretTests(tests, [], [], rules);
    const statistics = testStatistics(read, null, rules);
    return testingStripChart(read, statistics, span, plainDate('2026-11-20'));
  };
  const marksOf = (chart: ReturnType<typeof draw>) =>
    chart.series[0]?.points.map(({ y, mark }) => `${y} ${mark}`);

  const fentanyl = {
    analyte: 'fentanyl' as const,
    screen: 'presumptive-positive' as const,
    confirmation: 'confirmed-positive' as const,
    level: 12,
  };
  const cocaine = {
    analyte: 'cocaine' as const,
    screen: 'negative' as const,
    confirmation: null,
    level: null,
  };

  it('puts the substance with unexpected findings first and rings what was confirmed', () => {
    const chart = draw(exampleTest('2026-11-02', { analytes: [cocaine, fentanyl] }));
    expect(chart.y).toEqual({ kind: 'category', labels: ['Fentanyl', 'Cocaine'] });
    const [, confirmed] = chart.series[0]?.points ?? [];
    expect(confirmed).toEqual(
      jasmine.objectContaining({
        mark: 'unexpected-positive',
        ringed: true,
        rowId: 'test-2026-11-02',
      }),
    );
  });

  it('draws a missed test as a dash in every lane, never as a positive', () => {
    const chart = draw(
      exampleTest('2026-11-02', { analytes: [cocaine, fentanyl] }),
      exampleMissedTest('2026-11-09'),
    );
    expect(marksOf(chart)).toContain('Fentanyl not-collected');
    expect(marksOf(chart)).toContain('Cocaine not-collected');
    expect(chart.finding).toContain('1 of 2 due tests given and read');
  });

  it('tells a declined test from a missed one', () => {
    const chart = draw(
      exampleTest('2026-11-02'),
      exampleMissedTest('2026-11-09', { state: 'refused' }),
    );
    expect(marksOf(chart)).toContain('Cocaine refused');
  });

  it('leaves a test that is still to come out of the drawing and the table', () => {
    const chart = draw(
      exampleTest('2026-11-02'),
      exampleMissedTest('2026-11-25', { state: 'scheduled' }),
    );
    expect(chart.series[0]?.points.length).toBe(1);
    expect(chart.table.rows.length).toBe(1);
  });

  it('has a lane even when no test was ever given', () => {
    const chart = draw(exampleMissedTest('2026-11-09'));
    expect(marksOf(chart)).toEqual(['Test not-collected']);
  });
});
