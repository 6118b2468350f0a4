import { createSelector } from '@ngrx/store';
import type { TreatmentPlan } from '#contract/plan';
import type { EpisodeRecord } from '#domain/chart/episode-record';
import { countText } from '#domain/chart/wording';
import { defaultRuleSet } from '#domain/configuration/default-rule-set';
import type { RuleSet } from '#domain/configuration/rule-set';
import { planFigure, planFigureSentence, planProgress } from '#domain/plan/plan-progress';
import { planClock, planInForce } from '#domain/plan/plan-review';
import type { Problem, TreatmentPlan as PlanFacts } from '#domain/plan/treatment-plan';
import type { PlainDate } from '#domain/time/plain-date';
import { chartFeature } from '../chart/store/chart-feature';
import { selectEpisodeRecord } from '../chart/store/episode-record';
import type { ChartSpec } from '../ui/charts/chart-spec';
import { longDay } from '../ui/format/dates';
import { cell, type RecordRow, stateCell, struckNote } from '../ui/records/record-row';
import type { Tone } from '../ui/word-chip';
import { objectiveProgressChart } from './objective-progress-chart';
import { type ObjectiveView, objectiveView } from './objective-view';
import { expressedByWords, versionWord } from './plan-labels';
import { planFeature } from './store/plan-feature';

export interface GoalView {
  readonly id: string;
  readonly number: string;
  readonly text: string;
  readonly expressedBy: string;
  readonly objectives: readonly ObjectiveView[];
}

export interface ProblemView {
  readonly id: string;
  readonly number: string;
  readonly text: string;
  readonly facts: string;
  readonly personWords: string | null;
  readonly goals: readonly GoalView[];
}

export interface PlanView {
  readonly id: string;
  readonly title: string;
  readonly state: readonly [Tone, string];
  /** What is due about the plan; null once the episode has ended. */
  readonly clock: readonly [Tone, string] | null;
  readonly figure: string;
  readonly strengths: string;
  readonly barriers: string;
  readonly problems: readonly ProblemView[];
  readonly progress: ChartSpec | null;
  /** Objectives over time, all on the same axis. */
  readonly courses: readonly ChartSpec[];
}

export interface PlanTabView {
  /** Null while no version was written. */
  readonly plan: PlanView | null;
  readonly firstDue: string;
  readonly versions: readonly RecordRow[];
}

const clockText = (
  { episode, plans }: EpisodeRecord,
  today: PlainDate,
  rules: RuleSet,
): readonly [Tone, string] | null => {
  if (episode.endedOn !== null) return null;
  const { awaits, dueOn, overdueDays } = planClock(plans, episode.admittedOn, today, rules.plan);
  const what = awaits === 'review' ? 'review' : 'first signed plan';
  return overdueDays > 0
    ? ['due', `${what} overdue by ${countText(overdueDays, 'day')}, since ${longDay(dueOn)}`]
    : ['plain', `${what} due ${longDay(dueOn)}`];
};

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

const problemFacts = ({ dimension, icd10 }: Problem): string =>
  [
    dimension === null ? 'dimension not recorded' : `ASAM dimension ${dimension}`,
    ...(icd10 === null ? [] : [icd10]),
  ].join(', ');

const problemsOf = (
  plan: PlanFacts,
  record: EpisodeRecord,
  today: PlainDate,
  rules: RuleSet,
): ProblemView[] =>
  plan.problems.map((problem, p) => ({
    id: problem.id,
    number: `${p + 1}`,
    text: problem.text,
    facts: problemFacts(problem),
    personWords: problem.personWords,
    goals: plan.goals
      .filter(({ problemId }) => problemId === problem.id)
      .map((goal, g) => ({
        id: goal.id,
        number: `${p + 1}.${g + 1}`,
        text: goal.text,
        expressedBy: expressedByWords[goal.expressedBy],
        objectives: plan.objectives
          .filter(({ goalId }) => goalId === goal.id)
          .map((objective, o) =>
            objectiveView(objective, `${p + 1}.${g + 1}${LETTERS[o] ?? `-${o + 1}`}`, {
              record,
              plan,
              span: record.episode,
              today,
              rules,
            }),
          ),
      })),
  }));

const planView = (record: EpisodeRecord, today: PlainDate, rules: RuleSet): PlanView | null => {
  const plan = planInForce(record.plans, today);
  if (plan === null) return null;
  const problems = problemsOf(plan, record, today, rules);
  const objectives = problems.flatMap(({ goals }) => goals.flatMap((goal) => goal.objectives));
  const states = planProgress(record, today, rules).map(({ progress }) => progress.state);
  const figure = planFigureSentence(planFigure(states));
  const signed = plan.signedOn === null ? 'not signed yet' : `signed ${longDay(plan.signedOn)}`;
  return {
    id: plan.id,
    title: `Plan, version ${plan.version}, ${signed}`,
    state: versionWord(plan),
    clock: clockText(record, today, rules),
    figure,
    strengths: plan.strengths ?? 'not recorded',
    barriers: plan.barriers ?? 'not recorded',
    problems,
    progress: objectives.length === 0 ? null : objectiveProgressChart(objectives, figure),
    courses: objectives.flatMap(({ chart }) => chart ?? []),
  };
};

const versionRow = (plan: TreatmentPlan): RecordRow => ({
  id: plan.id,
  struck: struckNote(plan),
  cells: [
    cell(`Version ${plan.version}`),
    stateCell(...versionWord(plan)),
    cell(plan.signedOn === null ? 'not signed' : longDay(plan.signedOn)),
    cell(longDay(plan.reviewDueOn)),
    cell(countText(plan.objectives.length, 'objective')),
  ],
});

/** The plan to work by with the state of every objective, and all its versions. */
export const planTabView = (
  record: EpisodeRecord,
  versions: readonly TreatmentPlan[],
  today: PlainDate,
  rules: RuleSet,
): PlanTabView => {
  const until = record.episode.endedOn ?? today;
  return {
    plan: planView(record, until, rules),
    firstDue: clockText(record, today, rules)?.[1] ?? 'the episode has ended',
    versions: versions.toSorted((a, b) => b.version - a.version).map(versionRow),
  };
};

export const selectPlan = createSelector(
  chartFeature.selectRecords,
  selectEpisodeRecord,
  planFeature.selectRecords,
  (head, record, own) =>
    head && record && own && planTabView(record, own.plans, head.today, defaultRuleSet),
);
