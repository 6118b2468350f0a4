import type { PlainDate } from '../../time/plain-date.ts';
import type { ReadinessFacts } from '../facts.ts';
import type { OpenTrigger } from '../readiness.ts';
import { type TriggerId, triggerIds } from '../readiness.ts';
import type { ReadinessRules } from '../readiness-rules.ts';
import { lowAttendance, mood, testsAndCourse } from './course-triggers.ts';
import {
  homeLost,
  moreCareAsked,
  overdose,
  safetyMarker,
  suicideRisk,
  withdrawalRisk,
} from './risk-triggers.ts';
import type { Trigger } from './trigger.ts';

const triggers: Readonly<Record<TriggerId, Trigger>> = {
  T1: suicideRisk,
  T2: overdose,
  T3: withdrawalRisk,
  T4: testsAndCourse,
  T5: lowAttendance,
  T6: mood,
  T7: homeLost,
  T8: moreCareAsked,
  T9: safetyMarker,
};

const lastReviewOn = ({ decisions }: ReadinessFacts): PlainDate | null =>
  decisions.findLast(({ kind }) => kind === 'step-up-review')?.on ?? null;

/** Every opening of every trigger, in their order, whether reviewed since or not. */
export const triggerOpenings = (facts: ReadinessFacts, rules: ReadinessRules): OpenTrigger[] =>
  triggerIds.flatMap((id) => triggers[id](facts, rules));

/**
 * The triggers that no review has answered: a review closes what opened on its day or before. Each
 * with its first opening since. Source: clinical-sources.md#step-up-triggers
 */
export const openTriggers = (
  openings: readonly OpenTrigger[],
  facts: ReadinessFacts,
): OpenTrigger[] => {
  const reviewedOn = lastReviewOn(facts);
  const since = openings
    .filter(({ openedOn }) => reviewedOn === null || openedOn > reviewedOn)
    .toSorted((a, b) => (a.openedOn < b.openedOn ? -1 : Number(a.openedOn > b.openedOn)));
  return triggerIds.flatMap((id) => since.find((opening) => opening.id === id) ?? []);
};
