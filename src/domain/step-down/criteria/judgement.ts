import type { RecordId } from '../../ids.ts';
import type { PlainDate } from '../../time/plain-date.ts';
import type { CriterionId, CriterionResult, CriterionState } from '../criterion.ts';
import { weightOf } from '../criterion-weight.ts';
import type { ReadinessFacts } from '../facts.ts';
import type { ReadinessRules } from '../readiness-rules.ts';

/** One rule of readiness: facts in, a state with its evidence out. */
export type Criterion = (facts: ReadinessFacts, rules: ReadinessRules) => CriterionResult;

interface Answers {
  readonly notApplicable?: boolean;
  readonly unknown: boolean;
  readonly notMet: boolean;
  readonly met: boolean;
}

/** The order that every criterion is judged in; what fits nothing is partly met. */
export const stateBy = (answers: Answers): CriterionState => {
  if (answers.notApplicable === true) return 'not-applicable';
  if (answers.unknown) return 'unknown';
  if (answers.notMet) return 'not-met';
  return answers.met ? 'met' : 'partly';
};

interface Judgement {
  readonly state: CriterionState;
  readonly value: string | null;
  readonly threshold: string;
  readonly from: PlainDate | null;
  readonly to?: PlainDate;
  readonly rows: readonly RecordId[];
  readonly remarks?: readonly (string | null)[];
}

/** A judged criterion with its weight; `null` remarks are left away. */
export const judged = (
  id: CriterionId,
  facts: ReadinessFacts,
  rules: ReadinessRules,
  { state, value, threshold, from, to, rows, remarks = [] }: Judgement,
): CriterionResult => ({
  id,
  weight: weightOf(id, facts, rules),
  state,
  evidence: {
    value,
    threshold,
    from,
    to: to ?? facts.asOf,
    n: rows.length,
    rows,
    remarks: remarks.filter((remark) => remark !== null),
  },
});
