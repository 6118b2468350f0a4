import type { InterpretedTest, TestOutcome } from './interpreted-test.ts';
import { isNegativeForGoals } from './outcome.ts';
import {
  defaultSubstanceMonitoringRules,
  type SubstanceMonitoringRules,
} from './substance-monitoring-rules.ts';

/**
 * The three statistics side by side. Shares are 0 to 1 and null with fewer tests given than the
 * rules ask for. What left the set is counted apart, so that nothing disappears.
 */
export interface TestStatistics {
  /** Due: scheduled without excused, cancelled, not valid and pending ones. */
  readonly scheduled: number;
  /** Given and read. */
  readonly collected: number;
  /** Of those, negative for every goal analyte. */
  readonly negative: number;
  /** Missed without excuse, refused, or tampered with. */
  readonly missed: number;
  /** Negative of tests given. */
  readonly ofGiven: number | null;
  /** Negative of tests due, a missed one counted as positive in this number alone. */
  readonly ofDue: number | null;
  /** Negative over the fixed schedule; null without one. */
  readonly tes: number | null;
  readonly longestRun: number;
  readonly currentRun: number;
  /** Tests in which prescribed analytes were present, of those in which they were looked for. */
  readonly expectedPresent: { readonly present: number; readonly of: number };
  readonly left: Readonly<Record<'excused' | 'cancelled' | 'notValid' | 'pending', number>>;
}

/** What an outcome is to the statistics. */
const place = {
  consistent: 'given',
  'unexpected-positive': 'given',
  'unexpected-unconfirmed': 'given',
  'unexpected-negative': 'given',
  missed: 'missed',
  refused: 'missed',
  tampered: 'missed',
  pending: 'left',
  'not-valid': 'left',
  excused: 'left',
  cancelled: 'left',
  scheduled: 'left',
} as const satisfies Record<TestOutcome, 'given' | 'missed' | 'left'>;

/** Runs of negative tests: what left the set neither ends nor extends one. */
const runsOf = (
  tests: readonly InterpretedTest[],
  rules: SubstanceMonitoringRules,
): { longestRun: number; currentRun: number } => {
  let longestRun = 0;
  let currentRun = 0;
  for (const test of tests) {
    if (place[test.outcome] === 'left') continue;
    const isNegative = place[test.outcome] === 'given' && isNegativeForGoals(test, rules);
    currentRun = isNegative ? currentRun + 1 : 0;
    longestRun = Math.max(longestRun, currentRun);
  }
  return { longestRun, currentRun };
};

const expectedPresence = (given: readonly InterpretedTest[]): TestStatistics['expectedPresent'] => {
  const findings = given.map(({ analytes }) => analytes.map(({ finding }) => finding));
  const looked = findings.filter(
    (found) => found.includes('expected-positive') || found.includes('unexpected-negative'),
  );
  const present = looked.filter((found) => !found.includes('unexpected-negative'));
  return { present: present.length, of: looked.length };
};

/** Counts, shares and runs of the tests handed in, oldest first, over a schedule where one is known. */
export const testStatistics = (
  tests: readonly InterpretedTest[],
  plannedTests: number | null,
  rules: SubstanceMonitoringRules = defaultSubstanceMonitoringRules,
): TestStatistics => {
  const count = (outcome: TestOutcome): number =>
    tests.filter((test) => test.outcome === outcome).length;
  const given = tests.filter(({ outcome }) => place[outcome] === 'given');
  const missed = tests.filter(({ outcome }) => place[outcome] === 'missed').length;
  const negative = given.filter((test) => isNegativeForGoals(test, rules)).length;
  const due = given.length + missed;
  const share = (of: number | null): number | null =>
    of === null || of === 0 || given.length < rules.minimumTestsForShare ? null : negative / of;
  return {
    scheduled: due,
    collected: given.length,
    negative,
    missed,
    ofGiven: share(given.length),
    ofDue: share(due),
    tes: share(plannedTests),
    ...runsOf(tests, rules),
    expectedPresent: expectedPresence(given),
    left: {
      excused: count('excused'),
      cancelled: count('cancelled'),
      notValid: count('not-valid'),
      pending: count('pending'),
    },
  };
};

const consistency: Readonly<Record<TestOutcome, boolean | null>> = {
  consistent: true,
  'unexpected-positive': false,
  'unexpected-unconfirmed': false,
  'unexpected-negative': false,
  missed: false,
  refused: false,
  tampered: false,
  pending: null,
  'not-valid': null,
  excused: null,
  cancelled: null,
  scheduled: null,
};

/**
 * Whether a due test is as expected; null when it leaves the set. An absent medication that is only
 * screened leaves it too, because only a confirmed one is not consistent.
 */
export const consistent = ({ outcome, analytes }: InterpretedTest): boolean | null => {
  const hasPositive = analytes.some(({ finding }) => finding === 'unexpected-unconfirmed');
  return outcome === 'unexpected-unconfirmed' && !hasPositive ? null : consistency[outcome];
};
