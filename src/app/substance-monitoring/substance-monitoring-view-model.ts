import { createSelector } from '@ngrx/store';
import type { Chart } from '#contract/chart';
import type { UseDay } from '#contract/substance-monitoring';
import { inForce } from '#domain/chart/recorded';
import { defaultRuleSet } from '#domain/configuration/default-rule-set';
import type { RuleSet } from '#domain/configuration/rule-set';
import { useDaysReport } from '#domain/measures/use-days';
import { interpretTests } from '#domain/substance-monitoring/interpretation';
import { testStatistics } from '#domain/substance-monitoring/statistics';
import type { PlainDate } from '#domain/time/plain-date';
import { type ChartHead, chartFeature } from '../chart/store/chart-feature';
import { measuresFeature } from '../measures/store/measures-feature';
import { medicationFeature } from '../medication/store/medication-feature';
import type { ChartSpec } from '../ui/charts/chart-spec';
import type { EpisodeSpan } from '../ui/charts/shared-time-axis';
import { longDay } from '../ui/format/dates';
import type { RecordRow } from '../ui/records/record-row';
import { type Figure, leftText, statisticsFigures } from './statistics-view';
import { substanceMonitoringFeature } from './store/substance-monitoring-feature';
import { aheadRows, isAhead, testOrderRows, useReportRows } from './test-order-rows';
import { testRow } from './test-rows';
import { testingStripChart } from './testing-strip-chart';
import { useDaysChart } from './use-days-chart';
import { reportedUseRows, useReportFacts } from './use-days-rows';

export interface TestingView {
  /** Null while no test was planned. */
  readonly strip: ChartSpec | null;
  readonly figures: readonly Figure[];
  readonly left: string;
  readonly tests: readonly RecordRow[];
  readonly orders: readonly RecordRow[];
  readonly ahead: readonly RecordRow[];
  readonly useReports: readonly RecordRow[];
  readonly useChart: ChartSpec | null;
  readonly useRows: readonly RecordRow[];
  readonly useReport: {
    readonly title: string;
    readonly facts: readonly { readonly term: string; readonly text: string }[];
  } | null;
}

export type TestingRecords = Pick<
  Chart,
  | 'tests'
  | 'testOrders'
  | 'useDays'
  | 'useReports'
  | 'medicationOrders'
  | 'doses'
  | 'administrations'
>;

const useReportOf = (
  { administrations }: TestingRecords,
  { episode, today }: Pick<ChartHead, 'episode' | 'today'>,
  rules: RuleSet,
): TestingView['useReport'] => {
  const until = episode.endedOn ?? today;
  const report = useDaysReport(inForce(administrations), until, rules.measures);
  return report === null
    ? null
    : {
        title: `Days of use in 30 they reported, ${longDay(report.from)} to ${longDay(report.to)}`,
        facts: useReportFacts(report),
      };
};

/** Tests and reports before admission or after the end are listed, but are no part of the episode. */
const isInside = (on: PlainDate, { admittedOn, endedOn }: EpisodeSpan): boolean =>
  on >= admittedOn && (endedOn === null || on <= endedOn);

/** Days of use from imported data and from reports that stand, each day of a substance once. */
const reportedDays = ({ useDays, useReports }: TestingRecords): UseDay[] => {
  const told = inForce(useReports).flatMap(({ days, reported }) =>
    days.map((on) => ({ on, reported })),
  );
  const all = [...useDays, ...told].map((day) => [`${day.on} ${day.reported}`, day] as const);
  return [...new Map(all).values()].toSorted((a, b) => a.on.localeCompare(b.on));
};

/** Tests as they read against what was prescribed, and use as the person reported it. */
export const testingView = (
  records: TestingRecords,
  head: Pick<ChartHead, 'episode' | 'today'>,
  rules: RuleSet,
): TestingView => {
  const { episode, today } = head;
  const orders = inForce(records.medicationOrders);
  const doses = inForce(records.doses);
  const read = (tests: Chart['tests']) =>
    interpretTests(tests, orders, doses, rules.substanceMonitoring);
  const standing = read(inForce(records.tests));
  const wrong = records.tests.filter(({ enteredInErrorAt }) => enteredInErrorAt !== null);
  const past = standing.filter(({ test }) => !isAhead(test, today));
  const tests = past.filter(({ on }) => isInside(on, episode));
  const outside = past.length - tests.length;
  const planned = tests.filter(({ outcome }) => outcome !== 'scheduled').length;
  const statistics = testStatistics(tests, planned, rules.substanceMonitoring);
  const useDays = reportedDays(records).filter(({ on }) => isInside(on, episode));
  return {
    strip: planned === 0 ? null : testingStripChart(tests, statistics, episode, today),
    figures: statisticsFigures(statistics, planned),
    left: leftText(statistics, outside),
    orders: testOrderRows(records.testOrders, today, rules.substanceMonitoring),
    ahead: aheadRows(records.tests, today),
    useReports: useReportRows(records.useReports),
    tests: [...past, ...read(wrong)]
      .toSorted((a, b) => b.on.localeCompare(a.on))
      .map((test) => testRow(test, records.tests, isInside(test.on, episode))),
    useChart: useDays.length > 0 ? useDaysChart(useDays, episode, today) : null,
    useRows: reportedUseRows(useDays),
    useReport: useReportOf(records, head, rules),
  };
};

export const selectTesting = createSelector(
  chartFeature.selectRecords,
  substanceMonitoringFeature.selectRecords,
  medicationFeature.selectRecords,
  measuresFeature.selectRecords,
  (head, monitoring, medication, measures) =>
    head &&
    monitoring &&
    medication &&
    measures &&
    testingView({ ...monitoring, ...medication, ...measures }, head, defaultRuleSet),
);
