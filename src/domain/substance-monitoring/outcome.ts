import type { TestState } from './drug-test.ts';
import type {
  InterpretedAnalyte,
  InterpretedTest,
  TestOutcome,
  Validity,
} from './interpreted-test.ts';
import type { SubstanceMonitoringRules } from './substance-monitoring-rules.ts';

/** Findings against the goals of testing; an analyte that is no goal still shows its finding. */
const isAgainstGoal = (
  { analyte, finding }: InterpretedAnalyte,
  rules: SubstanceMonitoringRules,
): boolean =>
  (finding === 'unexpected-positive' || finding === 'unexpected-unconfirmed') &&
  !rules.notGoalAnalytes.includes(analyte);

const isReadable: Readonly<Record<Validity, boolean>> = {
  valid: true,
  dilute: false,
  suspect: false,
  invalid: false,
  substituted: false,
  adulterated: false,
};

const outcomeOfFindings = (
  analytes: readonly InterpretedAnalyte[],
  validity: Validity | null,
  rules: SubstanceMonitoringRules,
): TestOutcome => {
  const positives = analytes.filter((analyte) => isAgainstGoal(analyte, rules));
  if (positives.some(({ stage }) => stage === 'confirmed')) return 'unexpected-positive';
  if (positives.length > 0) return 'unexpected-unconfirmed';
  if (validity !== null && !isReadable[validity]) return 'not-valid';
  const absent = analytes.filter(({ finding }) => finding === 'unexpected-negative');
  if (absent.some(({ stage }) => stage === 'confirmed')) return 'unexpected-negative';
  if (absent.length > 0) return 'unexpected-unconfirmed';
  const isPending = analytes.some(({ finding }) => finding === 'pending');
  const isRead = analytes.some(({ stage }) => stage !== null);
  return isPending || !isRead ? 'pending' : 'consistent';
};

/** Outcomes that the state alone decides; null where the results do. */
const outcomeOfState: Readonly<Record<TestState, TestOutcome | null>> = {
  scheduled: 'scheduled',
  collected: null,
  resulted: null,
  'missed-unexcused': 'missed',
  'missed-excused': 'excused',
  refused: 'refused',
  // A bladder that cannot be emptied is a medical matter: the test leaves the set like an excused one.
  unable: 'excused',
  'cancelled-by-program': 'cancelled',
};

/**
 * The one outcome of a test. What is unexpected and only screened, a positive as well as an absent
 * medication, is `unexpected-unconfirmed` until a laboratory confirms it.
 */
export const outcomeOf = (
  state: TestState,
  analytes: readonly InterpretedAnalyte[],
  validity: Validity | null,
  rules: SubstanceMonitoringRules,
): TestOutcome => {
  const decided = outcomeOfState[state];
  if (decided !== null) return decided;
  if (validity === 'adulterated' || validity === 'substituted') return 'tampered';
  return outcomeOfFindings(analytes, validity, rules);
};

/** True when a test that was given and read is negative for every goal analyte. */
export const isNegativeForGoals = (
  { analytes }: InterpretedTest,
  rules: SubstanceMonitoringRules,
): boolean => !analytes.some((analyte) => isAgainstGoal(analyte, rules));
