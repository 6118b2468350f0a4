import type { Analyte } from '../substance-monitoring/drug-test.ts';
import type {
  Finding,
  InterpretedTest,
  TestOutcome,
} from '../substance-monitoring/interpreted-test.ts';
import type { IncentiveOutcome } from './contingency-ladder.ts';

/** Tests that were not read: what their state alone means. */
const unread: Partial<Record<TestOutcome, IncentiveOutcome | null>> = {
  missed: 'missed',
  refused: 'missed',
  tampered: 'missed',
  excused: 'excused',
  cancelled: 'excused',
  'not-valid': 'invalid',
  scheduled: null,
};

const negativeForTarget: readonly Finding[] = [
  'expected-negative',
  'expected-positive',
  'unexpected-negative',
];

/**
 * What a test is to an incentive for staying free of the target analytes; other substances never
 * cost it. Null while there is no result to decide by.
 */
export const incentiveOutcomeOf = (
  { outcome, analytes }: InterpretedTest,
  target: readonly Analyte[],
): IncentiveOutcome | null => {
  const known = unread[outcome];
  if (known !== undefined) return known;
  const findings = analytes
    .filter(({ analyte }) => target.includes(analyte))
    .map(({ finding }) => finding);
  if (findings.some((f) => f === 'unexpected-positive' || f === 'unexpected-unconfirmed')) {
    return 'positive';
  }
  const isRead = findings.some((finding) => negativeForTarget.includes(finding));
  return isRead && !findings.includes('pending') ? 'success' : null;
};
