import { daysBetween } from '../time/plain-date.ts';
import type { CriterionId } from './criterion.ts';
import { criterionPhrases } from './criterion-names.ts';
import type { ReadinessFacts } from './facts.ts';
import type { OpenTrigger, ReadinessStatus } from './readiness.ts';
import type { ReadinessRules } from './readiness-rules.ts';
import {
  countsAsReady,
  recentWeeks,
  stuckCriteria,
  wasChangedLater,
  type WeeklyStates,
} from './snapshot-course.ts';
import { type CriterionStates, heldBackBy, idsOf, missing, qualifies } from './standing.ts';

/** Everything that decides one status. */
export interface StatusQuestion {
  readonly facts: ReadinessFacts;
  readonly states: CriterionStates;
  readonly snapshots: readonly WeeklyStates[];
  /** The states of the week that this very evaluation closes; null for a live one. */
  readonly closing: WeeklyStates | null;
  readonly openings: readonly OpenTrigger[];
  readonly open: readonly OpenTrigger[];
}

export interface StatusAnswer {
  readonly status: ReadinessStatus;
  readonly decidedBy: readonly CriterionId[];
  /** Follows the status in its sentence: `attendance and plan goals not yet met`. */
  readonly reason: string;
}

/** Unknown gates and core criteria, when they are enough to make the status unknown. */
const unknownDeciding = (
  { facts, states }: StatusQuestion,
  rules: ReadinessRules,
): CriterionId[] => {
  const unknown = (weight: 'gate' | 'core'): CriterionId[] =>
    idsOf(weight, facts, rules).filter((id) => states[id] === 'unknown');
  const [gates, core] = [unknown('gate'), unknown('core')];
  return gates.length > 0 || core.length >= rules.status.unknownCore ? [...gates, ...core] : [];
};

const enoughWasSaid = ({ facts, openings }: StatusQuestion, rules: ReadinessRules): boolean => {
  const said = facts.decisions.findLast(({ kind }) => kind === 'enough-evidence');
  return (
    said !== undefined &&
    daysBetween(said.on, facts.asOf) < rules.status.enoughEvidenceDays &&
    !openings.some(({ openedOn }) => openedOn > said.on)
  );
};

/** The last weeks in a row, the one that is being closed among them. */
const weeksSoFar = (
  { facts, snapshots, closing }: StatusQuestion,
  rules: ReadinessRules,
): WeeklyStates[] =>
  recentWeeks(closing === null ? snapshots : [...snapshots, closing], facts.asOf, rules);

const becomesReady = (question: StatusQuestion, rules: ReadinessRules): boolean => {
  const { facts, states } = question;
  if (!qualifies(states, facts, rules)) return false;
  const last = weeksSoFar(question, rules).slice(-rules.status.readySnapshots);
  const shown =
    last.length === rules.status.readySnapshots &&
    last.every((snapshot) => countsAsReady(snapshot, facts, rules));
  return shown || enoughWasSaid(question, rules);
};

/** A ready status is left only for a gate, a core criterion not met or unknown, or a trigger. */
const staysReady = (
  { facts, states, snapshots, openings }: StatusQuestion,
  rules: ReadinessRules,
): boolean => {
  const last = recentWeeks(snapshots, facts.asOf, rules).at(-1);
  return (
    last?.status === 'ready-for-review' &&
    !wasChangedLater(last, facts, rules) &&
    !openings.some(({ openedOn }) => openedOn > last.takenOn) &&
    idsOf('gate', facts, rules).every((id) => ['met', 'not-applicable'].includes(states[id])) &&
    idsOf('core', facts, rules).every((id) => !['not-met', 'unknown'].includes(states[id]))
  );
};

const stall = (
  question: StatusQuestion,
  rules: ReadinessRules,
): Omit<StatusAnswer, 'status'> | null => {
  const { facts } = question;
  const { status } = rules;
  const stuck = stuckCriteria(weeksSoFar(question, rules), facts, rules);
  if (stuck.length > 0) {
    const reason = `${criterionPhrases(stuck)} not met at ${status.stalledSnapshots} weekly snapshots`;
    return { decidedBy: stuck, reason };
  }
  const offTrack = facts.objectives.filter(({ notOnTrack }) => notOnTrack);
  if (offTrack.length >= status.measuresNotOnTrack) {
    return { decidedBy: [], reason: `${offTrack.length} measures not on track` };
  }
  const due = facts.planReviewDueOn;
  const overdue = due === null ? 0 : daysBetween(due, facts.asOf);
  return overdue > status.planReviewDays
    ? { decidedBy: [], reason: `plan review ${overdue} days overdue` }
    : null;
};

const onCourse = ({ facts, states }: StatusQuestion, rules: ReadinessRules): StatusAnswer => {
  const deciding = missing(states, facts, rules);
  const decidedBy = deciding.length > 0 ? deciding : heldBackBy(states, facts, rules);
  const reason =
    decidedBy.length === 0
      ? 'needs a second weekly snapshot'
      : `${criterionPhrases(decidedBy)} not yet met`;
  return { status: 'on-course', decidedBy, reason };
};

/** The status and what decided it; the first that fits. Source: clinical-sources.md#readiness-status */
export const statusOf = (question: StatusQuestion, rules: ReadinessRules): StatusAnswer => {
  const { facts, states, open } = question;
  if (open.length > 0) {
    const reason = open.map(({ sentence }) => sentence).join('; ');
    return { status: 'review-for-more-care', decidedBy: [], reason };
  }
  const unknown = unknownDeciding(question, rules);
  if (unknown.length > 0) {
    const reason = `${criterionPhrases(unknown)} not known`;
    return { status: 'cannot-tell', decidedBy: unknown, reason };
  }
  if (becomesReady(question, rules) || staysReady(question, rules)) {
    const decidedBy = [...idsOf('gate', facts, rules), ...idsOf('core', facts, rules)].filter(
      (id) => states[id] !== 'not-applicable',
    );
    return { status: 'ready-for-review', decidedBy, reason: 'gates and core criteria met' };
  }
  const stalled = stall(question, rules);
  return stalled === null ? onCourse(question, rules) : { status: 'stalled', ...stalled };
};
