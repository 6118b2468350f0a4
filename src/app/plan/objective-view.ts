import type { ChartTab } from '#domain/caseload/marker';
import { countText } from '#domain/chart/wording';
import type { RuleSet } from '#domain/configuration/rule-set';
import { scaleOfObjective } from '#domain/plan/measure-course';
import { objectiveFrame, type ObjectiveFrame } from '#domain/plan/objective-frame';
import type { ObjectiveProgress, Observation } from '#domain/plan/objective-progress';
import { objectiveProgress } from '#domain/plan/objective-state';
import { observationsOf, type ObservedRecord } from '#domain/plan/observations';
import { progressSentence } from '#domain/plan/progress-sentence';
import type {
  Intervention,
  Milestone,
  Objective,
  TreatmentPlan,
} from '#domain/plan/treatment-plan';
import type { PlainDate } from '#domain/time/plain-date';
import type { ChartSpec } from '../ui/charts/chart-spec';
import type { EpisodeSpan } from '../ui/charts/shared-time-axis';
import { longDay } from '../ui/format/dates';
import type { Tone } from '../ui/word-chip';
import { numberText, objectiveChart } from './objective-chart';
import { evidenceTab, measureWord, objectiveStateChip } from './plan-labels';

export interface EvidenceView {
  readonly on: PlainDate;
  readonly day: string;
  readonly value: string;
  /** The record that the value came from; null where the plan itself holds it. */
  readonly rowId: string | null;
}

export interface ObjectiveView {
  readonly id: string;
  /** Place in the plan: `1.1a`. */
  readonly code: string;
  readonly text: string;
  readonly isNeeded: boolean;
  readonly state: readonly [Tone, string];
  readonly sentence: string;
  /** Baseline and target in one line. */
  readonly aim: string;
  readonly latest: string;
  /** Not clamped: `share` may lie below 0 or above 1. Null where there is no percentage. */
  readonly progress: { readonly share: number; readonly text: string } | null;
  readonly milestones: readonly Milestone[];
  readonly interventions: readonly Intervention[];
  readonly evidence: readonly EvidenceView[];
  readonly evidenceTab: ChartTab | null;
  readonly chart: ChartSpec | null;
}

export interface PlanFacts {
  readonly record: ObservedRecord;
  readonly plan: TreatmentPlan;
  readonly span: EpisodeSpan;
  readonly today: PlainDate;
  readonly rules: RuleSet;
}

const shareText = (share: number): string => {
  const percent = `${Math.round(share * 100)} %`.replace('-', '−');
  if (share < 0) return `${percent}, worse than at the start`;
  return share > 1 ? `${percent}, beyond the target` : `${percent} of the way`;
};

const aimText = ({ baseline, baselineOn, target, dueOn, unit }: Objective): string => {
  const from =
    baseline === null ? 'baseline not recorded' : `baseline ${numberText(baseline)} ${unit}`;
  const since = baselineOn === null ? '' : ` (${longDay(baselineOn)})`;
  const to = target === null ? 'no target yet' : `target ${numberText(target)}`;
  return `${from}${since} → ${to}${dueOn === null ? '' : ` by ${longDay(dueOn)}`}`;
};

const sentenceOf = (
  objective: Objective,
  progress: ObjectiveProgress,
  frame: ObjectiveFrame | string,
): string => {
  if (progress.milestones !== null) {
    return `${progress.milestones.reached} of ${countText(progress.milestones.of, 'milestone')} reached`;
  }
  const measure = measureWord(objective);
  if (typeof frame !== 'string') return progressSentence(measure, frame, progress);
  return `${measure}: ${objectiveStateChip(progress.state)[1]}`;
};

const evidenceOf = ({ on, value, rows }: Observation, unit: string): EvidenceView => ({
  on,
  day: longDay(on),
  value: `${numberText(value)} ${unit}`,
  rowId: rows.at(-1) ?? null,
});

const chartOf = (
  title: string,
  sentence: string,
  objective: Objective,
  frame: ObjectiveFrame | string,
  known: readonly Observation[],
  { record, span, today, rules }: PlanFacts,
): ChartSpec | null => {
  if (typeof frame === 'string') return null;
  const scale = objective.source === 'instrument' ? scaleOfObjective(objective) : null;
  const course = {
    title,
    sentence: `${sentence}.`,
    unit: objective.unit,
    dueOn: objective.dueOn,
    frame,
    observations: known.filter(({ on }) => on >= frame.baselineOn),
    range: scale === null ? null : { from: scale.from, to: scale.to },
    gapDays: rules.measures.staleAfterIntervals * frame.course.intervalDays,
    signedOn: record.plans.flatMap(({ signedOn }) => signedOn ?? []),
  };
  return objectiveChart(course, span, today);
};

/** One objective of the plan with its state, its evidence and its course. */
export const objectiveView = (
  objective: Objective,
  code: string,
  facts: PlanFacts,
): ObjectiveView => {
  const { record, plan, today, rules } = facts;
  const known = observationsOf(objective, record, today, rules);
  const progress = objectiveProgress(objective, known, today, rules, plan.milestones);
  const isMilestone = objective.source === 'milestone';
  const frame = isMilestone ? 'not-measurable' : objectiveFrame(objective, known, rules);
  const sentence = sentenceOf(objective, progress, frame);
  const share = progress.progress;
  return {
    id: objective.id,
    code,
    text: objective.text,
    isNeeded: objective.requirement === 'needed-before-step-down',
    state: objectiveStateChip(progress.state),
    sentence,
    aim: isMilestone
      ? `milestones by ${objective.dueOn === null ? 'no day yet' : longDay(objective.dueOn)}`
      : aimText(objective),
    latest:
      progress.latest === null
        ? 'none'
        : `${numberText(progress.latest.value)} on ${longDay(progress.latest.on)}`,
    progress: share === null ? null : { share, text: shareText(share) },
    milestones: plan.milestones.filter(({ objectiveId }) => objectiveId === objective.id),
    interventions: plan.interventions.filter(({ objectiveId }) => objectiveId === objective.id),
    evidence: isMilestone ? [] : known.toReversed().map((each) => evidenceOf(each, objective.unit)),
    evidenceTab: evidenceTab[objective.source],
    chart: chartOf(`${code} ${objective.text}`, sentence, objective, frame, known, facts),
  };
};
