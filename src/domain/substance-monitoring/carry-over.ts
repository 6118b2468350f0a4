import { daysBetween } from '../time/plain-date.ts';
import type { AnalyteResult, DrugTest } from './drug-test.ts';
import type { InterpretedTest } from './interpreted-test.ts';
import type { SubstanceMonitoringRules } from './substance-monitoring-rules.ts';

/** mg/dL of creatinine to mg/mL, so that ng/mL over it is ng per mg. */
const MG_PER_ML = 1 / 100;

/** ng per mg of creatinine; null unless both amounts are known. */
const normalisedLevel = ({ level }: AnalyteResult, { creatinine }: DrugTest): number | null =>
  level === null || creatinine === null || creatinine <= 0
    ? null
    : level / (creatinine * MG_PER_ML);

const confirmedLevelIn = ({ test }: InterpretedTest, analyte: string): number | null => {
  const result = test.analytes.find((candidate) => candidate.analyte === analyte);
  return result?.confirmation === 'confirmed-positive' ? normalisedLevel(result, test) : null;
};

/**
 * True when a positive may be what is left of earlier use: its level per creatinine has fallen below
 * the analyte's share of the latest confirmed one inside the carry-over window. It is a label beside
 * the finding and never takes a finding away.
 */
export const mayBeResidual = (
  result: AnalyteResult,
  current: Pick<InterpretedTest, 'test' | 'on'>,
  earlier: readonly InterpretedTest[],
  rules: SubstanceMonitoringRules,
): boolean => {
  const { carryOver } = rules.analytes[result.analyte];
  const level = normalisedLevel(result, current.test);
  if (carryOver === null || level === null) return false;
  const previous = earlier
    .filter(({ on }) => on < current.on && daysBetween(on, current.on) <= carryOver.days)
    .map((test) => confirmedLevelIn(test, result.analyte))
    .findLast((known) => known !== null);
  return previous !== undefined && level / previous < carryOver.belowRatio;
};
