import { createSelector } from '@ngrx/store';
import type { Administration } from '#contract/measures';
import { inForce } from '#domain/chart/recorded';
import { defaultRuleSet } from '#domain/configuration/default-rule-set';
import type { RuleSet } from '#domain/configuration/rule-set';
import { instrumentIds } from '#domain/measures/administration';
import { instrument } from '#domain/measures/instruments';
import { type DueMeasure, measureDue } from '#domain/measures/schedule';
import type { TreatmentPlan } from '#domain/plan/treatment-plan';
import { type ChartHead, chartFeature } from '../chart/store/chart-feature';
import { planFeature } from '../plan/store/plan-feature';
import { longDay } from '../ui/format/dates';
import { cell, type RecordRow, stateCell } from '../ui/records/record-row';
import { type MeasureCard, measureCard } from './measure-card-view';
import { dueReasonWords, dueStateWords } from './measures-labels';
import { measuresFeature } from './store/measures-feature';

export interface MeasuresView {
  readonly due: readonly RecordRow[];
  readonly cards: readonly MeasureCard[];
}

/** Begins the id of a row about what is due; the instrument follows. */
export const DUE = 'due-';

const ORDER: Readonly<Record<DueMeasure['state'], number>> = { overdue: 0, due: 1, later: 2 };

const dueRow = ({ instrument: id, reason, dueOn, by, lastOn, state }: DueMeasure): RecordRow => ({
  id: `${DUE}${id}`,
  struck: null,
  action: 'Record',
  cells: [
    cell(instrument(id).name),
    stateCell(...dueStateWords[state]),
    cell(longDay(dueOn), `overdue after ${longDay(by)}`),
    cell(dueReasonWords[reason]),
    cell(lastOn === null ? 'never' : longDay(lastOn)),
  ],
});

/** What is due, most pressing first, and every instrument that was used. */
export const measuresView = (
  administrations: readonly Administration[],
  plans: readonly TreatmentPlan[],
  { episode, today }: Pick<ChartHead, 'episode' | 'today'>,
  rules: RuleSet,
): MeasuresView => {
  const { admittedOn, plannedEndOn, endedOn } = episode;
  const standing = inForce(administrations);
  const schedule = { admittedOn, plannedEndOn, endedOn, administrations: standing };
  const facts = { span: episode, today, plans };
  return {
    due: measureDue(schedule, today, rules.measures)
      .toSorted((a, b) => ORDER[a.state] - ORDER[b.state] || a.dueOn.localeCompare(b.dueOn))
      .map(dueRow),
    cards: instrumentIds.flatMap((id) => measureCard(id, administrations, facts, rules) ?? []),
  };
};

export const selectMeasures = createSelector(
  chartFeature.selectRecords,
  measuresFeature.selectRecords,
  planFeature.selectRecords,
  (head, measures, plan) =>
    head &&
    measures &&
    plan &&
    measuresView(measures.administrations, plan.plans, head, defaultRuleSet),
);
