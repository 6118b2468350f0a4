import type { AnalyteResult } from './drug-test.ts';
import type { Expectation } from './expectation.ts';
import type { Finding, InterpretedAnalyte, Validity } from './interpreted-test.ts';

/** What the analyte was found to be, the confirmation replacing the screen where there is one. */
interface Observation {
  readonly result: 'positive' | 'negative' | 'pending' | 'not-tested';
  readonly stage: InterpretedAnalyte['stage'];
}

const observed = ({ screen, confirmation }: AnalyteResult): Observation => {
  if (confirmation === 'confirmed-positive') return { result: 'positive', stage: 'confirmed' };
  if (confirmation === 'confirmed-negative') return { result: 'negative', stage: 'confirmed' };
  if (screen === 'presumptive-positive') return { result: 'positive', stage: 'screened' };
  if (screen === 'negative') return { result: 'negative', stage: 'screened' };
  const isAwaited = screen === 'pending' || confirmation === 'pending';
  return { result: isAwaited ? 'pending' : 'not-tested', stage: null };
};

/**
 * How far results of a specimen can be used. A positive in a dilute specimen was found in spite of
 * the water, so it stands; a negative may be the water's. Source: clinical-sources.md#specimen-validity
 */
const usable: Readonly<Record<Validity, 'all' | 'positives' | 'none'>> = {
  valid: 'all',
  dilute: 'positives',
  suspect: 'positives',
  invalid: 'none',
  substituted: 'none',
  adulterated: 'none',
};

const positiveFinding = (present: Expectation['present'], stage: Observation['stage']): Finding => {
  if (present !== 'not-expected') return 'expected-positive';
  return stage === 'confirmed' ? 'unexpected-positive' : 'unexpected-unconfirmed';
};

/** What one result means, given what was prescribed and whether the specimen can be used. */
export const findingOf = (
  result: AnalyteResult,
  expectation: Expectation,
  validity: Validity | null,
): Pick<InterpretedAnalyte, 'finding' | 'stage' | 'explainedBy'> => {
  const { result: seen, stage } = observed(result);
  if (seen === 'pending' || seen === 'not-tested') {
    return { finding: seen, stage: null, explainedBy: null };
  }
  const use = validity === null ? 'all' : usable[validity];
  if (use === 'none' || (use === 'positives' && seen === 'negative')) {
    return { finding: 'not-valid', stage: null, explainedBy: null };
  }
  if (seen === 'positive') {
    const finding = positiveFinding(expectation.present, stage);
    return { finding, stage, explainedBy: expectation.medication };
  }
  const isMissed = expectation.present === 'expected';
  return {
    finding: isMissed ? 'unexpected-negative' : 'expected-negative',
    stage,
    explainedBy: null,
  };
};
