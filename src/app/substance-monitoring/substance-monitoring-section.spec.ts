import { addDays, plainDate } from '#domain/time/plain-date';
import { chartOf } from '../chart/store/chart.example';
import { itShowsItsStates, openSection } from '../chart/store/open-section.example';
import { inError, recorded } from '../chart/store/recorded.example';
import { provideChartKit } from '../ui/charts/provide-chart-kit';
import { exampleMissedTest, exampleTest } from './drug-test.example';
import { SubstanceMonitoringSection } from './substance-monitoring-section';

describe('SubstanceMonitoringSection', () => {
  const charts = [provideChartKit()];
  itShowsItsStates(
    SubstanceMonitoringSection,
    'testing results',
    'No tests have been planned or recorded yet.',
    charts,
  );
  const open = () => openSection(SubstanceMonitoringSection, charts);
  const positive = (on: string) =>
    exampleTest(on, {
      analytes: [
        {
          analyte: 'fentanyl',
          screen: 'presumptive-positive',
          confirmation: 'confirmed-negative',
          level: null,
        },
      ],
    });

  it('sets given and due beside each other, each with its denominator', async () => {
    const { text, answer } = await open();
    const given = ['2026-11-02', '2026-11-05', '2026-11-09'].map((on) => exampleTest(on));
    await answer({ tests: [...given, exampleMissedTest('2026-11-12')] });
    expect(text()).toContain('Negative of tests given 3 of 3 (100.0 %)');
    expect(text()).toContain('Negative of tests due 3 of 4 (75.0 %)');
  });

  it('gives no percentage for fewer than three tests', async () => {
    const { text, answer } = await open();
    await answer({ tests: [exampleTest('2026-11-02'), exampleTest('2026-11-05')] });
    expect(text()).toContain('Negative of tests given 2 of 2 given, valid and read');
  });

  it('keeps screen and confirmation when they differ, and counts the confirmation', async () => {
    const { page, answer } = await open();
    await answer({ tests: [positive('2026-11-02')] });
    const row = page.querySelector('#row-test-2026-11-02')?.textContent;
    expect(row).toContain('negative, expected (screen positive, confirmed negative)');
    expect(row).toContain('as expected');
  });

  it('explains a positive that was prescribed', async () => {
    const { page, answer } = await open();
    const order = {
      ...recorded('order'),
      medication: 'buprenorphine-sl' as const,
      name: 'Buprenorphine',
      dose: '16 mg',
      purpose: 'moud' as const,
      prescriber: null,
      startedOn: plainDate('2026-09-01'),
      endedOn: null,
      endReason: null,
      riskTalkOn: null,
    };
    const screen = 'presumptive-positive' as const;
    const analytes = [
      { analyte: 'buprenorphine' as const, screen, confirmation: null, level: null },
    ];
    await answer({ medicationOrders: [order], tests: [exampleTest('2026-11-02', { analytes })] });
    const row = page.querySelector('#row-test-2026-11-02')?.textContent;
    expect(row).toContain(
      'detected, prescribed, expected (screen positive; Buprenorphine prescribed)',
    );
  });

  it('lists a test from after the end and one entered in error, and counts neither', async () => {
    const { page, text, answer } = await open();
    const wrong = { ...exampleTest('2026-11-03'), ...inError };
    await answer({ tests: [exampleTest('2026-08-01'), exampleTest('2026-11-02'), wrong] });
    expect(text()).toContain('1 outside the episode');
    expect(text()).toContain('Negative of tests given 1 of 1');
    expect(page.querySelector('#row-test-2026-11-03')?.className).toContain('struck');
  });

  it('charts days of use that the person reported', async () => {
    const { text, answer } = await open();
    await answer({
      useDays: [
        { on: plainDate('2026-09-02'), reported: 'Heroin' },
        { on: plainDate('2026-09-02'), reported: 'Alcohol' },
        { on: plainDate('2026-09-09'), reported: 'Alcohol' },
      ],
    });
    expect(text()).toContain('2 days of use reported in 12 weeks; the last in the week of Sep 7');
    expect(text()).toContain('Alcohol 2 Sep 2, 2026 Sep 9, 2026');
  });

  it('lists orders with the days ahead apart, and counts none of those', async () => {
    const { text, answer } = await open();
    const { today } = chartOf();
    const order = {
      ...recorded('order'),
      panelId: 'iop-10',
      matrix: 'urine' as const,
      pattern: 'random' as const,
      testsPerWeek: 2,
      weekdays: ['monday' as const, 'wednesday' as const, 'friday' as const],
      startsOn: plainDate('2026-11-02'),
      endsOn: addDays(today, 20),
      orderedBy: null,
      endReason: null,
    };
    const ahead = exampleTest(addDays(today, 3), {
      state: 'scheduled',
      collectedOn: null,
      analytes: [],
      testOrderId: order.id,
    });
    await answer({ testOrders: [order], tests: [exampleTest('2026-11-02'), ahead] });
    expect(text()).toContain('2 tests a week, random days Mon, Wed, Fri');
    expect(text()).toContain('Schedule ahead, for staff only: 1');
    expect(text()).toContain('Negative of tests given 1 of 1');
  });

  it('charts days of a report together with imported ones', async () => {
    const { text, answer } = await open();
    const report = {
      ...recorded('report'),
      reported: 'Alcohol',
      from: plainDate('2026-11-01'),
      until: plainDate('2026-11-14'),
      days: [plainDate('2026-11-07')],
    };
    await answer({ useReports: [report] });
    expect(text()).toContain('1 day Sat Nov 7');
    expect(text()).toContain('Alcohol 1 Nov 7, 2026 Nov 7, 2026');
  });
});
