import type { ChartReading } from '../../chart/chart-reading.ts';
import { capitalized, countText, dayText } from '../../chart/wording.ts';
import { byDay, firstOfLastDays, inLastDays } from '../../step-down/windows.ts';
import type { InterpretedTest, TestOutcome } from '../../substance-monitoring/interpreted-test.ts';
import { gathered, type MarkerRule, type OpenMatter, stricterWhenNew } from './marker-finding.ts';
import { safetyEventNames } from './safety-markers.ts';
import {
  analyteText,
  positiveMatter,
  toleranceRisks,
  withdrawalRisksOf,
} from './unexpected-findings.ts';

const undiscussed = ({ tests }: ChartReading): InterpretedTest[] =>
  tests.filter(({ test }) => test.discussedOn === null);

/** M03: an unexpected opioid in somebody who is not on medication for it. */
export const toleranceLost: MarkerRule = (chart) =>
  gathered(
    undiscussed(chart).flatMap((test) => {
      const found = toleranceRisks(test, chart);
      return found.length === 0 ? [] : [positiveMatter(test, found, chart)];
    }),
    {
      id: 'M03',
      severity: 1,
      threshold: 'any, screened or confirmed, until it is discussed',
      window: 'no limit',
      nextStep: 'Call today: overdose risk, naloxone, medication',
      tab: 'testing',
    },
    'test',
  );

interface WithdrawalMatter extends OpenMatter {
  readonly open: boolean;
  readonly tab: 'testing' | 'safety';
}

/** Every sign of alcohol or sedatives in somebody with complicated withdrawal before. */
export const withdrawalMatters = (chart: ChartReading): WithdrawalMatter[] => {
  const { record, rules, tests } = chart;
  const events = record.withdrawalHistory === 'yes' ? record.safetyEvents : [];
  return [
    ...tests.flatMap((test) => {
      const found = withdrawalRisksOf(test, chart);
      if (found.length === 0) return [];
      const open = test.test.discussedOn === null;
      return [{ ...positiveMatter(test, found, chart), open, tab: 'testing' as const }];
    }),
    ...events
      .filter(({ kind }) => rules.markers.withdrawalKinds.includes(kind))
      .map(({ id, kind, occurredOn, closedAt }) => ({
        id,
        on: occurredOn,
        text: `${capitalized(safetyEventNames[kind])}, ${dayText(occurredOn)}, complicated withdrawal before`,
        open: closedAt === null,
        tab: 'safety' as const,
      })),
  ];
};

/** M04: alcohol or sedatives again after complicated withdrawal. */
export const withdrawalDanger: MarkerRule = (chart) => {
  const open = byDay(withdrawalMatters(chart).filter((matter) => matter.open));
  return gathered(
    open,
    {
      id: 'M04',
      severity: 1,
      threshold: 'any, with complicated withdrawal before, until it is discussed',
      window: 'no limit',
      nextStep: 'Assess withdrawal today',
      tab: open.at(-1)?.tab ?? 'testing',
    },
    'sign',
  );
};

/** M05: confirmed unexpected positives that no more urgent marker names. */
export const unexpectedPositive: MarkerRule = (chart) => {
  const { tests: limit } = chart.rules.markers;
  const confirmedIn = (test: InterpretedTest) =>
    test.analytes.filter(({ finding }) => finding === 'unexpected-positive');
  const matters = undiscussed(chart).flatMap((test) => {
    const urgent = [...toleranceRisks(test, chart), ...withdrawalRisksOf(test, chart)];
    const own = confirmedIn(test).filter((analyte) => !urgent.includes(analyte));
    return own.length === 0 ? [] : [positiveMatter(test, own, chart)];
  });
  const recent = chart.tests.filter(
    (test) => confirmedIn(test).length > 0 && inLastDays(test.on, chart.today, limit.days),
  ).length;
  const several = recent >= limit.count;
  return gathered(
    matters,
    {
      id: 'M05',
      severity: 2,
      threshold: '1 confirmed; 2 in 14 days ask for a plan review',
      window: `${limit.days} days`,
      nextStep: several ? 'Review the plan with the team' : 'Discuss with the person',
      tab: 'testing',
    },
    'unexpected positive',
  ).map((marker) =>
    several ? { ...marker, text: `${marker.text} (${recent} in ${limit.days} days)` } : marker,
  );
};

const missedWords: Readonly<Partial<Record<TestOutcome, string>>> = {
  missed: 'Test missed',
  refused: 'Test declined',
  tampered: 'Specimen substituted or adulterated',
};

/** Specimens that could not be read and were not collected again since. */
const toRecollect = ({ tests, today, rules }: ChartReading): OpenMatter[] => {
  const last = tests.findLast(({ outcome }) => outcome !== 'scheduled');
  if (last?.outcome !== 'not-valid' || !inLastDays(last.on, today, rules.markers.tests.days)) {
    return [];
  }
  const text = `Specimen not readable (${last.validity}), ${dayText(last.on)}: collect again`;
  return [{ id: last.test.id, on: last.on, text }];
};

/** M06: tests missed without excuse, declined, tampered with or not readable. */
export const missedTests: MarkerRule = (chart) => {
  const { count, days } = chart.rules.markers.tests;
  const missed = undiscussed(chart).flatMap(({ outcome, on, test }): OpenMatter[] => {
    const words = missedWords[outcome];
    if (words === undefined || !inLastDays(on, chart.today, days)) return [];
    return [{ id: test.id, on, text: `${words}, ${dayText(on)}` }];
  });
  const head = {
    id: 'M06',
    threshold: `1; ${count} in ${days} days`,
    window: `${days} days from ${dayText(firstOfLastDays(chart.today, days))}`,
    nextStep: 'Test at the next visit and ask why',
    tab: 'testing',
  } as const;
  if (missed.length === 0) {
    return gathered(toRecollect(chart), { ...head, severity: 3 }, 'specimen to collect again');
  }
  const severity = stricterWhenNew(missed.length >= count ? 2 : 3, chart);
  return gathered(missed, { ...head, severity }, 'test').map((marker) => ({
    ...marker,
    text:
      missed.length < count
        ? marker.text
        : `${countText(missed.length, 'test')} not given in ${days} days, last ${dayText(marker.newestOn)}`,
  }));
};

/** M22: a prescribed medication was not found. */
export const medicationAbsent: MarkerRule = (chart) =>
  gathered(
    undiscussed(chart).flatMap((test): OpenMatter[] => {
      const absent = test.analytes.filter(({ finding }) => finding === 'unexpected-negative');
      if (absent.length === 0) return [];
      const text = `Prescribed but not found: ${analyteText(absent, chart)}, ${dayText(test.on)}`;
      return [{ id: test.test.id, on: test.on, text }];
    }),
    {
      id: 'M22',
      severity: 2,
      threshold: '1, until it is discussed',
      window: 'no limit',
      nextStep: 'Ask about doses, timing and supply',
      tab: 'testing',
    },
    'test',
  );
