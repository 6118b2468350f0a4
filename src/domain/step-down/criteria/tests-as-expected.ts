import { countText, dayText, listText } from '../../chart/wording.ts';
import type { ReadinessFacts, TestFact } from '../facts.ts';
import type { ReadinessRules } from '../readiness-rules.ts';
import { firstOfLastDays, inLastDays } from '../windows.ts';
import { type Criterion, judged, stateBy } from './judgement.ts';

/** Due tests of the window that count, oldest first: pending, dilute and invalid ones left the set. */
const countedTests = (facts: ReadinessFacts, rules: ReadinessRules): TestFact[] =>
  facts.tests.filter(
    ({ consistent, on }) =>
      consistent !== null && inLastDays(on, facts.asOf, rules.tests.windowDays),
  );

/** C2: the last due tests, each as expected against what was prescribed on its day. */
export const testsAsExpected: Criterion = (facts, rules) => {
  const { windowDays, unexpectedDays, pendingAllowed, notMetBelow } = rules.tests;
  const { testsNeeded, testsKnown } = rules.moves[facts.move];
  const last = countedTests(facts, rules).slice(-testsNeeded);
  const inWindow = facts.tests.filter(({ on }) => inLastDays(on, facts.asOf, windowDays));
  const pending = inWindow.filter(({ outcome }) => outcome === 'pending').length;
  const notValid = inWindow.filter(({ outcome }) => outcome === 'not-valid').length;
  const unexpected = facts.tests.filter(
    ({ confirmedUnexpected, on }) =>
      confirmedUnexpected && inLastDays(on, facts.asOf, unexpectedDays),
  );
  const asExpected = last.filter(({ consistent }) => consistent).length;
  return judged('C2', facts, rules, {
    state: stateBy({
      unknown: last.length < testsKnown || pending > pendingAllowed,
      notMet: unexpected.length > 0 || asExpected < notMetBelow * last.length,
      met: last.length >= testsNeeded && asExpected === last.length,
    }),
    value:
      last.length < testsKnown
        ? null
        : `${asExpected} of the last ${countText(last.length, 'due test')} as expected`,
    threshold: `the last ${testsNeeded} due tests within ${windowDays} days`,
    from: last[0]?.on ?? firstOfLastDays(facts.asOf, windowDays),
    to: last.at(-1)?.on ?? facts.asOf,
    rows: [...new Set([...last, ...unexpected].flatMap(({ rows }) => rows))],
    remarks: [
      last.length < testsKnown
        ? `${countText(last.length, 'due test')}; ${testsKnown} needed.`
        : null,
      unexpected.length > 0
        ? `Unexpected result confirmed on ${listText(unexpected.map(({ on }) => dayText(on)))}.`
        : null,
      pending > 0 ? `${countText(pending, 'result')} pending.` : null,
      notValid > 0 ? `${countText(notValid, 'test')} not valid, left out.` : null,
    ],
  });
};
