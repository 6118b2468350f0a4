import type { ChartReading } from '../../chart/chart-reading.ts';
import { dayText, listText } from '../../chart/wording.ts';
import type { AnalyteGroup } from '../../substance-monitoring/analyte-facts.ts';
import type {
  InterpretedAnalyte,
  InterpretedTest,
} from '../../substance-monitoring/interpreted-test.ts';
import type { OpenMatter } from './marker-finding.ts';

/** Something that was not prescribed, whether a laboratory has confirmed it yet or not. */
export const isUnexpectedPositive = ({ finding }: InterpretedAnalyte): boolean =>
  finding === 'unexpected-positive' || finding === 'unexpected-unconfirmed';

/** The unexpected positives of one test that belong to some groups. */
export const unexpectedOf = (
  { analytes }: InterpretedTest,
  groups: readonly AnalyteGroup[],
  { rules }: ChartReading,
): InterpretedAnalyte[] =>
  analytes.filter(
    (analyte) =>
      isUnexpectedPositive(analyte) &&
      groups.includes(rules.substanceMonitoring.analytes[analyte.analyte].group),
  );

// Abbreviations keep their capitals inside a sentence: MDMA, 6-MAM.
const inSentence = (label: string): string =>
  /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;

/** `fentanyl and cocaine`, in the clinic's names. */
export const analyteText = (
  analytes: readonly InterpretedAnalyte[],
  { rules }: ChartReading,
): string =>
  listText(
    analytes.map(({ analyte }) => inSentence(rules.substanceMonitoring.analytes[analyte].label)),
  );

/** One test as an open matter: `Unexpected positive: fentanyl, Nov 16`. */
export const positiveMatter = (
  { test, on }: InterpretedTest,
  analytes: readonly InterpretedAnalyte[],
  chart: ChartReading,
): OpenMatter => {
  const confirmed = analytes.some(({ stage }) => stage === 'confirmed');
  const residual = analytes.every(({ mayBeResidual }) => mayBeResidual);
  const kind = confirmed ? 'Unexpected positive' : 'Unexpected, not confirmed';
  const text = `${kind}: ${analyteText(analytes, chart)}, ${dayText(on)}`;
  return { id: test.id, on, text: `${text}${residual ? ', may be residual' : ''}` };
};

/** True when an order for medication for opioid use disorder ran on the day. */
export const isOnOpioidMedication = (
  { record }: ChartReading,
  on: InterpretedTest['on'],
): boolean =>
  record.medicationOrders.some(
    ({ purpose, startedOn, endedOn }) =>
      purpose === 'moud' && startedOn <= on && (endedOn === null || endedOn >= on),
  );

/** Unexpected opioids without the protection of medication: tolerance is lost (M03). */
export const toleranceRisks = (test: InterpretedTest, chart: ChartReading): InterpretedAnalyte[] =>
  isOnOpioidMedication(chart, test.on)
    ? []
    : unexpectedOf(test, chart.rules.markers.toleranceGroups, chart);

/** Unexpected alcohol or sedatives in somebody with complicated withdrawal before (M04). */
export const withdrawalRisksOf = (
  test: InterpretedTest,
  chart: ChartReading,
): InterpretedAnalyte[] =>
  chart.record.withdrawalHistory === 'yes'
    ? unexpectedOf(test, chart.rules.markers.withdrawalGroups, chart)
    : [];
