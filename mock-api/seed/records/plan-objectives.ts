import type { Objective } from '#contract/plan';
import type { RecordId } from '#domain/ids';
import { substanceNames } from './diagnoses.ts';
import type { EpisodeContext } from './episode-context.ts';

/** Gives the parts of a plan their ids. */
export interface Ids {
  readonly next: () => RecordId;
}

const objective = (
  ids: Ids,
  goalId: RecordId,
  facts: Omit<Objective, 'id' | 'goalId' | 'instrument' | 'scale'> &
    Partial<Pick<Objective, 'instrument' | 'scale'>>,
): Objective => ({ id: ids.next(), goalId, instrument: null, scale: null, ...facts });

/** Use, tests, attendance and the relapse-prevention plan: objectives of the first goal. */
export const substanceObjectives = (
  { profile, admittedOn, plannedEndOn }: EpisodeContext,
  ids: Ids,
  goalId: RecordId,
): Objective[] => {
  const common = {
    baselineOn: admittedOn,
    dueOn: plannedEndOn,
    requirement: 'needed-before-step-down',
  } as const;
  const aim =
    profile.goal === 'abstinence'
      ? `No days of ${substanceNames[profile.primary]} use`
      : `At most ${profile.targetDays} days of ${substanceNames[profile.primary]} use in 30`;
  return [
    objective(ids, goalId, {
      ...common,
      text: aim,
      source: 'use-days',
      scale: profile.primary,
      unit: 'days in 30',
      baseline: profile.baselineDays,
      target: profile.targetDays,
      minimalChange: 2,
    }),
    objective(ids, goalId, {
      ...common,
      text: 'Three of four tests as expected',
      source: 'negative-tests',
      unit: '% of tests due',
      baseline: 25,
      target: 75,
      minimalChange: 20,
      requirement: 'not-needed',
    }),
    objective(ids, goalId, {
      ...common,
      text: 'Come to at least 80 % of sessions',
      source: 'attendance-rate',
      unit: '% of scheduled hours',
      baseline: 50,
      target: 80,
      minimalChange: 10,
    }),
    objective(ids, goalId, {
      ...common,
      text: 'A relapse-prevention plan that somebody close knows',
      source: 'milestone',
      unit: 'steps',
      baseline: null,
      target: null,
      minimalChange: null,
    }),
  ];
};

/** The symptom objective of the second goal: mood or worry where it began high, else well-being. */
export const secondObjective = (
  { measures, admittedOn, plannedEndOn }: EpisodeContext,
  ids: Ids,
  goalId: RecordId,
): Objective => {
  const [phq9 = 0] = measures.phq9;
  const [gad7 = 0] = measures.gad7;
  const [barc10 = 40] = measures.barc10;
  const common = {
    source: 'instrument',
    scale: 'total',
    unit: 'points',
    baselineOn: admittedOn,
    dueOn: plannedEndOn,
  } as const;
  if (phq9 >= 10)
    return objective(ids, goalId, {
      ...common,
      text: 'Mood: PHQ-9 at 9 or lower',
      instrument: 'phq-9',
      baseline: phq9,
      target: 9,
      minimalChange: 5,
      requirement: 'needed-before-step-down',
    });
  if (gad7 >= 10)
    return objective(ids, goalId, {
      ...common,
      text: 'Worry: GAD-7 at 9 or lower',
      instrument: 'gad-7',
      baseline: gad7,
      target: 9,
      minimalChange: 4,
      requirement: 'needed-before-step-down',
    });
  return objective(ids, goalId, {
    ...common,
    text: 'Recovery capital: BARC-10 at 47 or higher',
    instrument: 'barc-10',
    baseline: barc10,
    target: Math.min(60, Math.max(47, barc10 + 6)),
    minimalChange: 6,
    requirement: 'not-needed',
  });
};

/** Contacts with support of their own choice, counted each week. */
export const supportObjective = (
  { admittedOn, plannedEndOn }: EpisodeContext,
  ids: Ids,
  goalId: RecordId,
): Objective =>
  objective(ids, goalId, {
    text: 'Two contacts a week with support of their own choice',
    source: 'count',
    unit: 'contacts a week',
    baseline: 0,
    baselineOn: admittedOn,
    target: 2,
    dueOn: plannedEndOn,
    minimalChange: 1,
    requirement: 'not-needed',
  });
