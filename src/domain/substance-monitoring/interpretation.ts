import type { Dose, MedicationOrder } from '../medication/medication-order.ts';
import { mayBeResidual } from './carry-over.ts';
import type { AnalyteResult, DrugTest, TestState } from './drug-test.ts';
import { expectationOf, type Prescribed } from './expectation.ts';
import { findingOf } from './finding.ts';
import type { InterpretedAnalyte, InterpretedTest, Validity } from './interpreted-test.ts';
import { outcomeOf } from './outcome.ts';
import type { SubstanceMonitoringRules } from './substance-monitoring-rules.ts';
import { validityOf } from './validity.ts';

type Head = Pick<InterpretedTest, 'test' | 'on' | 'validity'>;

const interpretAnalyte = (
  result: AnalyteResult,
  head: Head,
  earlier: readonly InterpretedTest[],
  prescribed: Prescribed,
  rules: SubstanceMonitoringRules,
): InterpretedAnalyte => {
  const expectation = expectationOf(result.analyte, head.on, prescribed, rules);
  const found = findingOf(result, expectation, head.validity);
  const isUnexpected =
    found.finding === 'unexpected-positive' || found.finding === 'unexpected-unconfirmed';
  return {
    analyte: result.analyte,
    ...found,
    mayBeResidual: isUnexpected && mayBeResidual(result, head, earlier, rules),
  };
};

const hasSpecimen = (state: TestState): boolean => state === 'collected' || state === 'resulted';

const headOf = (test: DrugTest, rules: SubstanceMonitoringRules): Head => {
  const validity: Validity | null = hasSpecimen(test.state) ? validityOf(test, rules) : null;
  return { test, on: test.collectedOn ?? test.scheduledOn, validity };
};

const byDay = (a: Head, b: Head): number => (a.on < b.on ? -1 : Number(a.on > b.on));

/**
 * Every test with its validity, its findings against what was prescribed on the day of collection,
 * and its one outcome; oldest first.
 */
export const interpretTests = (
  tests: readonly DrugTest[],
  orders: readonly MedicationOrder[],
  doses: readonly Dose[],
  rules: SubstanceMonitoringRules,
): InterpretedTest[] => {
  const interpreted: InterpretedTest[] = [];
  for (const head of tests.map((test) => headOf(test, rules)).toSorted(byDay)) {
    const results = hasSpecimen(head.test.state) ? head.test.analytes : [];
    const analytes = results.map((result) =>
      interpretAnalyte(result, head, interpreted, { orders, doses }, rules),
    );
    const outcome = outcomeOf(head.test.state, analytes, head.validity, rules);
    interpreted.push({ ...head, analytes, outcome });
  }
  return interpreted;
};
