import { type CriterionId, criterionIds, type CriterionState } from './criterion.ts';
import { weightOf } from './criterion-weight.ts';
import type { ReadinessFacts } from './facts.ts';
import type { ReadinessRules } from './readiness-rules.ts';

export type CriterionStates = Readonly<Record<CriterionId, CriterionState>>;

/** The states by id; a criterion that a stored list does not name was not known. */
export const statesOf = (
  criteria: readonly { readonly id: CriterionId; readonly state: CriterionState }[],
): CriterionStates => {
  const known = new Map(criteria.map(({ id, state }) => [id, state]));
  return Object.fromEntries(
    criterionIds.map((id) => [id, known.get(id) ?? 'unknown']),
  ) as CriterionStates;
};

/** Criteria of a weight, for this person and this move. */
export const idsOf = (
  weight: 'gate' | 'core' | 'other',
  facts: ReadinessFacts,
  rules: ReadinessRules,
): CriterionId[] => criterionIds.filter((id) => weightOf(id, facts, rules) === weight);

/** Met, not applicable, or partly met where this move asks for no more. */
export const suffices = (
  id: CriterionId,
  states: CriterionStates,
  facts: ReadinessFacts,
  rules: ReadinessRules,
): boolean => {
  const state = states[id];
  const partlyEnough = rules.moves[facts.move].partlySuffices.includes(id);
  return state === 'met' || state === 'not-applicable' || (state === 'partly' && partlyEnough);
};

/** Gates and core criteria, the ones that decide, which do not suffice. */
export const missing = (
  states: CriterionStates,
  facts: ReadinessFacts,
  rules: ReadinessRules,
): CriterionId[] =>
  [...idsOf('gate', facts, rules), ...idsOf('core', facts, rules)].filter(
    (id) => !suffices(id, states, facts, rules),
  );

/** Other criteria that hold a ready status back: one not met, or too many partly met or unknown. */
export const heldBackBy = (
  states: CriterionStates,
  facts: ReadinessFacts,
  rules: ReadinessRules,
): CriterionId[] => {
  const others = idsOf('other', facts, rules);
  const notMet = others.filter((id) => states[id] === 'not-met');
  const partly = others.filter(
    (id) => states[id] !== 'not-met' && !suffices(id, states, facts, rules),
  );
  return partly.length > rules.status.othersPartly ? [...notMet, ...partly] : notMet;
};

/** True when one week's states allow a review for step-down. */
export const qualifies = (
  states: CriterionStates,
  facts: ReadinessFacts,
  rules: ReadinessRules,
): boolean =>
  missing(states, facts, rules).length === 0 && heldBackBy(states, facts, rules).length === 0;
