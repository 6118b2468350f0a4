import type { Static, TObject } from 'typebox';
import { Goal, Intervention, Milestone, Objective, Problem, TreatmentPlan } from '#contract/plan';
import type { EpisodeId, RecordId } from '#domain/ids';
import type { Database } from '../database.ts';
import type { Tables } from '../tables.ts';
import { partsOf, read, type RowsQuery, rowsOf } from './rows-query.ts';

const ofPlan = <Shape extends TObject>(table: keyof Tables, shape: Shape, ...order: string[]) =>
  partsOf<Static<Shape> & { planId: RecordId }>(
    table,
    Object.keys(shape.properties),
    'planId',
    'treatmentPlans',
    order,
  );

const problems = ofPlan('planProblems', Problem, 'position');
const goals = ofPlan('planGoals', Goal, 'position');
const objectives = ofPlan('planObjectives', Objective, 'position');
const milestones = ofPlan('planMilestones', Milestone, 'objectiveId', 'position');
const interventions = ofPlan('planInterventions', Intervention, 'position');

const parts = ['problems', 'goals', 'objectives', 'milestones', 'interventions'] as const;
const plans = rowsOf<Omit<TreatmentPlan, (typeof parts)[number]>>(
  'treatmentPlans',
  Object.keys(TreatmentPlan.properties).filter((name) => !parts.some((part) => part === name)),
  'episodeId',
  ['version', 'recordedAt'],
);

/** The parts of each plan, in their order. */
const readParts = async <Part extends { planId: RecordId }>(
  trx: Database,
  query: RowsQuery<Part>,
  episodeId: EpisodeId,
) => {
  const groups = Map.groupBy(await read(trx, query, episodeId), ({ planId }) => planId);
  return (planId: RecordId) =>
    (groups.get(planId) ?? []).map(({ planId: _planId, ...part }) => part);
};

/** Every version of an episode's plan with all it holds, oldest first. */
export const readPlans = async (trx: Database, episodeId: EpisodeId): Promise<TreatmentPlan[]> => {
  const rows = await read(trx, plans, episodeId);
  const problemsOf = await readParts(trx, problems, episodeId);
  const goalsOf = await readParts(trx, goals, episodeId);
  const objectivesOf = await readParts(trx, objectives, episodeId);
  const milestonesOf = await readParts(trx, milestones, episodeId);
  const interventionsOf = await readParts(trx, interventions, episodeId);
  return rows.map((plan) => ({
    ...plan,
    problems: problemsOf(plan.id),
    goals: goalsOf(plan.id),
    objectives: objectivesOf(plan.id),
    milestones: milestonesOf(plan.id),
    interventions: interventionsOf(plan.id),
  }));
};
