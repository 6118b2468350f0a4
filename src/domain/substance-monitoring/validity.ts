import type { DrugTest } from './drug-test.ts';
import type { Validity } from './interpreted-test.ts';
import type { SubstanceMonitoringRules, ValidityLimits } from './substance-monitoring-rules.ts';

/** Worst first: the first verdict that one of the checks gives is the specimen's. */
const worstFirst = [
  'adulterated',
  'substituted',
  'invalid',
  'dilute',
  'suspect',
  'valid',
] as const satisfies readonly Validity[];

const temperatureVerdict = (
  { temperature, temperatureCheck }: DrugTest,
  { temperatureFrom, temperatureThrough }: ValidityLimits,
): Validity | null => {
  if (temperature !== null) {
    return temperature < temperatureFrom || temperature > temperatureThrough ? 'suspect' : 'valid';
  }
  if (temperatureCheck === null) return null;
  return temperatureCheck === 'in-range' ? 'valid' : 'suspect';
};

const phVerdict = (ph: number | null, limits: ValidityLimits): Validity | null => {
  if (ph === null) return null;
  if (ph < limits.phAdulteratedBelow || ph >= limits.phAdulteratedFrom) return 'adulterated';
  return ph < limits.phFrom || ph >= limits.phBelow ? 'invalid' : 'valid';
};

const nitriteVerdict = (nitrite: number | null, limits: ValidityLimits): Validity | null => {
  if (nitrite === null) return null;
  if (nitrite >= limits.nitriteAdulteratedFrom) return 'adulterated';
  return nitrite >= limits.nitriteInvalidFrom ? 'invalid' : 'valid';
};

/**
 * Creatinine is read together with specific gravity. A low creatinine without a specific gravity has
 * no verdict in the sources; it is `suspect`, because a repeat is the only way to know.
 */
const concentrationVerdict = (
  { creatinine, specificGravity: gravity }: DrugTest,
  limits: ValidityLimits,
): Validity | null => {
  if (creatinine === null) return null;
  if (gravity === null) return creatinine < limits.creatinineFrom ? 'suspect' : 'valid';
  if (creatinine < limits.creatinineSubstitutedBelow) {
    const agrees =
      gravity <= limits.gravitySubstitutedThrough || gravity >= limits.gravitySubstitutedFrom;
    return agrees ? 'substituted' : 'invalid';
  }
  if (gravity <= limits.gravitySubstitutedThrough) return 'invalid';
  const isDilute = creatinine < limits.creatinineFrom && gravity < limits.gravityDiluteBelow;
  return isDilute ? 'dilute' : 'valid';
};

/**
 * The specimen's verdict; null when nothing was checked. The checks are those of urine, so another
 * matrix has none.
 */
export const validityOf = (
  test: DrugTest,
  { validity: limits }: SubstanceMonitoringRules,
): Validity | null => {
  if (test.matrix !== 'urine') return null;
  const verdicts = [
    temperatureVerdict(test, limits),
    phVerdict(test.ph, limits),
    nitriteVerdict(test.nitrite, limits),
    concentrationVerdict(test, limits),
  ];
  return worstFirst.find((verdict) => verdicts.includes(verdict)) ?? null;
};
