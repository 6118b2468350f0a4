import { episodeDay, exampleRow, exampleVisit } from '../chart/episode-record.example.ts';
import { exampleRecord } from '../chart/episode-record.example.ts';
import { analyteCatalog } from './analyte-catalog.ts';
import { panelCutOff } from './panel-cut-off.ts';
import { programWeekdays } from './program-weekdays.ts';
import { recordingOn, told } from './recording.example.ts';
import { shippedPanels } from './shipped-panels.ts';
import { defaultSubstanceMonitoringRules as rules } from './substance-monitoring-rules.ts';
import { type TestOrderDraft, testOrderFaults } from './test-order-faults.ts';
import type { TestOrder } from './test-order.ts';
import { useReportFaults } from './use-report-faults.ts';

const today = 30;
const draft = (over: Partial<TestOrderDraft> = {}): TestOrderDraft => ({
  panelId: 'iop-10',
  matrix: 'urine',
  pattern: 'random',
  testsPerWeek: 1,
  weekdays: ['monday', 'wednesday', 'friday'],
  startsOn: episodeDay(today),
  endsOn: episodeDay(today + 60),
  orderedBy: null,
  endReason: null,
  ...over,
});
const order = (over: Partial<TestOrder> = {}): TestOrder => ({
  ...exampleRow('order', episodeDay(10)),
  ...draft({ startsOn: episodeDay(10), endsOn: episodeDay(40) }),
  ...over,
});
const faults = (over: Partial<TestOrderDraft>, recording = recordingOn(today)) =>
  told(testOrderFaults(draft(over), recording));

describe('what speaks against an order of tests', () => {
  it('is nothing for a usual one', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ pattern: 'fixed', testsPerWeek: 3 })).toEqual([]);
  });

  it('is a start in the past, unless it began then', () => {
    const past = { startsOn: episodeDay(10), endsOn: episodeDay(40) };
    expect(faults(past)).toEqual([`startsOn: must not be before today, ${episodeDay(today)}`]);
    const before = order();
    const known = recordingOn(today, { testOrders: [before] }, before);
    expect(faults(past, known)).toEqual([]);
    expect(faults({ ...past, startsOn: episodeDay(11) }, known)[0]).toContain('startsOn');
  });

  it('is care that has ended, and an end that cannot be', () => {
    const { episode } = exampleRecord();
    const over = recordingOn(today, { episode: { ...episode, endedOn: episodeDay(29) } });
    expect(faults({}, over)).toEqual([`startsOn: is after the end of care on ${episodeDay(29)}`]);
    expect(faults({ endsOn: episodeDay(today - 1) })[0]).toContain('must not be before the start');
    expect(faults({ endsOn: episodeDay(today + 92) })).toEqual([
      `endsOn: must be at most 13 weeks later, ${episodeDay(today + 91)}`,
    ]);
  });

  it('is a list of days that does not fit', () => {
    expect(faults({ weekdays: [] })).toEqual(['weekdays: need at least one day']);
    expect(faults({ weekdays: ['monday', 'monday'] })).toEqual([
      'weekdays: must name each day once',
    ]);
    expect(faults({ testsPerWeek: 4 })).toEqual([
      'testsPerWeek: must be at most 3, the listed days',
    ]);
    expect(faults({ pattern: 'fixed' })[0]).toContain('must be 3');
    expect(faults({ testsPerWeek: 3 })[0]).toContain('leave nothing to chance');
  });

  it('is a panel that is not there, or ordered already', () => {
    expect(faults({ panelId: 'x' })).toEqual(['panelId: is none of the panels of the clinic']);
    const recording = recordingOn(today, { testOrders: [order()] });
    expect(faults({}, recording)).toEqual([
      `panelId: is ordered already until ${episodeDay(40)}: change that order`,
    ]);
    expect(faults({ panelId: 'etg' }, recording)).toEqual([]);
    expect(faults({ startsOn: episodeDay(41), endsOn: episodeDay(50) }, recording)).toEqual([]);
    const later = recordingOn(today, { testOrders: [order({ startsOn: episodeDay(99) })] });
    expect(faults({ endsOn: episodeDay(50) }, later)).toEqual([]);
  });
});

describe('what speaks against a report of use', () => {
  const report = (over: object) =>
    told(
      useReportFaults(
        {
          reported: 'Alcohol',
          from: episodeDay(16),
          until: episodeDay(29),
          days: [episodeDay(20)],
          ...over,
        },
        recordingOn(today),
      ),
    );

  it('is a period that cannot be, and a day outside of it', () => {
    expect(report({})).toEqual([]);
    expect(report({ days: [] })).toEqual([]);
    expect(report({ until: episodeDay(31) })[0]).toContain('until: must not be after today');
    expect(report({ from: episodeDay(-9) })[0]).toContain('from: is before the admission');
    expect(report({ from: episodeDay(29), until: episodeDay(28) })).toEqual([
      `until: must not be before ${episodeDay(29)}`,
    ]);
    expect(report({ days: [episodeDay(30)] })[0]).toContain('days: must lie from');
    expect(report({ days: [episodeDay(15)] })[0]).toContain('days: must lie from');
    expect(report({ days: [episodeDay(20), episodeDay(20)] })).toEqual([
      'days: must name each day once',
    ]);
  });

  it('is a period too long to remember', () => {
    const long = { from: episodeDay(0), until: episodeDay(99), days: [] };
    expect(told(useReportFaults({ reported: 'Alcohol', ...long }, recordingOn(100)))).toEqual([
      `until: must be within 92 days of ${episodeDay(0)}`,
    ]);
  });
});

describe('the days of a program', () => {
  it('are those of the last sessions on site', () => {
    const visits = [0, 2, 3].map((day) => exampleVisit(episodeDay(21 + day)));
    const remote = exampleVisit(episodeDay(25), { place: 'telehealth' });
    const all = [...visits, remote, exampleVisit(episodeDay(1)), exampleVisit(episodeDay(40))];
    expect(programWeekdays(all, episodeDay(today), 1)).toEqual(['monday', 'wednesday', 'thursday']);
  });

  it('are the working days where too few are known', () => {
    const [first] = [exampleVisit(episodeDay(21))];
    expect(programWeekdays([first], episodeDay(today), 1).length).toBe(5);
  });
});

describe('panels', () => {
  it('name only known analytes, each once, with the cut-off of their assay', () => {
    for (const { analytes } of shippedPanels) {
      expect(new Set(analytes).size).toBe(analytes.length);
      expect(analytes.every((analyte) => analyte in analyteCatalog)).toBe(true);
    }
    expect(shippedPanels[0]?.analytes.length).toBe(10);
  });

  it('call an analyte positive from the amount of the screen, or of the confirmation', () => {
    const panel = (id: string) => shippedPanels.find((each) => each.id === id)!;
    expect(panelCutOff(panel('iop-10'), 'cocaine', rules)).toBe(300);
    expect(panelCutOff(panel('five'), 'cocaine', rules)).toBe(150);
    expect(panelCutOff(panel('definitive-opioids'), 'opiates', rules)).toBe(50);
  });
});
