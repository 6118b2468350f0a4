import type { RuleSet } from '../configuration/rule-set.ts';
import { judgeAll } from './criteria/all-criteria.ts';
import type { ReadinessFacts } from './facts.ts';
import type { Readiness } from './readiness.ts';
import { readinessRulesVersion } from './rules-version.ts';
import type { WeeklyStates } from './snapshot-course.ts';
import { idsOf, statesOf } from './standing.ts';
import { statusOf } from './status.ts';
import { statusSentence } from './status-sentence.ts';
import { openTriggers, triggerOpenings } from './triggers/open-triggers.ts';

const judge = (
  facts: ReadinessFacts,
  snapshots: readonly WeeklyStates[],
  rules: RuleSet,
  evaluation: 'live' | 'closes-week',
): Readiness => {
  const criteria = judgeAll(facts, rules.readiness);
  const states = statesOf(criteria);
  const openings = triggerOpenings(facts, rules.readiness);
  const open = openTriggers(openings, facts);
  const own: WeeklyStates = { takenOn: facts.asOf, status: 'on-course', criteria };
  const closing = evaluation === 'closes-week' ? own : null;
  const question = { facts, states, snapshots, closing, openings, open };
  const answer = statusOf(question, rules.readiness);
  const blockedBy = idsOf('gate', facts, rules.readiness).filter((id) => states[id] === 'not-met');
  return {
    status: answer.status,
    criteria,
    triggers: open,
    decidedBy: answer.decidedBy,
    blockedBy,
    sentence: statusSentence(answer, blockedBy),
    asOf: facts.asOf,
    configurationId: rules.id,
    configurationVersion: rules.version,
    rulesVersion: readinessRulesVersion,
  };
};

/**
 * All criteria, the open triggers and the one status, for a team that decides. Source:
 * clinical-sources.md#readiness
 */
export const stepDownReadiness = (
  facts: ReadinessFacts,
  snapshots: readonly WeeklyStates[],
  rules: RuleSet,
): Readiness => judge(facts, snapshots, rules, 'live');

/** The same at the end of a program week, which then counts as the latest snapshot itself. */
export const readinessAtWeekEnd = (
  facts: ReadinessFacts,
  snapshots: readonly WeeklyStates[],
  rules: RuleSet,
): Readiness => judge(facts, snapshots, rules, 'closes-week');
