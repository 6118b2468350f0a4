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

type Facts = Omit<Objective, 'id' | 'goalId'>;
type Needed = Pick<Facts, 'baselineOn' | 'dueOn' | 'requirement' | 'instrument' | 'scale'>;

/** What objectives of a plan have in common: they start at admission and are due at its end. */
const needed = ({ admittedOn, plannedEndOn }: EpisodeContext): Needed => ({
  instrument: null,
  scale: null,
  baselineOn: admittedOn,
  dueOn: plannedEndOn,
  requirement: 'needed-before-step-down',
});

const useObjective = (context: EpisodeContext): Facts => {
  const { primary, goal, targetDays, baselineDays } = context.profile;
  const what = `days of ${substanceNames[primary]} use`;
  return {
    ...needed(context),
    text: goal === 'abstinence' ? `No ${what}` : `At most ${targetDays} ${what} in 30`,
    source: 'use-days',
    scale: primary,
    unit: 'days in 30',
    baseline: baselineDays,
    target: targetDays,
    minimalChange: 2,
  };
};

const testObjective = (context: EpisodeContext): Facts => ({
  ...needed(context),
  text: 'Three of four tests as expected',
  source: 'negative-tests',
  unit: '% of tests due',
  baseline: 25,
  target: 75,
  minimalChange: 20,
  requirement: 'not-needed',
});

const attendanceObjective = (context: EpisodeContext): Facts => ({
  ...needed(context),
  text: 'Come to at least 80 % of sessions',
  source: 'attendance-rate',
  unit: '% of scheduled hours',
  baseline: 50,
  target: 80,
  minimalChange: 10,
});

const preventionObjective = (context: EpisodeContext): Facts => ({
  ...needed(context),
  text: 'A relapse-prevention plan that somebody close knows',
  source: 'milestone',
  unit: 'steps',
  baseline: null,
  target: null,
  minimalChange: null,
});

/** Use, tests, attendance and the relapse-prevention plan: objectives of the first goal. */
export const substanceObjectives = (
  context: EpisodeContext,
  ids: Ids,
  goalId: RecordId,
): Objective[] =>
  [useObjective, testObjective, attendanceObjective, preventionObjective].map((facts) =>
    objective(ids, goalId, facts(context)),
  );

/** From these totals on mood or worry is a goal of its own. */
const SYMPTOMS_FROM = 10;

const symptomObjective = (
  context: EpisodeContext,
  instrument: 'phq-9' | 'gad-7',
  baseline: number,
): Facts => ({
  ...needed(context),
  text: instrument === 'phq-9' ? 'Mood: PHQ-9 at 9 or lower' : 'Worry: GAD-7 at 9 or lower',
  source: 'instrument',
  instrument,
  scale: 'total',
  unit: 'points',
  baseline,
  target: SYMPTOMS_FROM - 1,
  minimalChange: instrument === 'phq-9' ? 5 : 4,
});

const capitalObjective = (context: EpisodeContext, baseline: number): Facts => ({
  ...needed(context),
  text: 'Recovery capital: BARC-10 at 47 or higher',
  source: 'instrument',
  instrument: 'barc-10',
  scale: 'total',
  unit: 'points',
  baseline,
  target: Math.min(60, Math.max(47, baseline + 6)),
  minimalChange: 6,
  requirement: 'not-needed',
});

/** The objective of the second goal: mood or worry where it began high, else recovery capital. */
export const secondObjective = (context: EpisodeContext, ids: Ids, goalId: RecordId): Objective => {
  const { phq9, gad7, barc10 } = context.measures;
  const [mood = 0, worry = 0, capital = 40] = [phq9[0], gad7[0], barc10[0]];
  if (mood >= SYMPTOMS_FROM)
    return objective(ids, goalId, symptomObjective(context, 'phq-9', mood));
  if (worry >= SYMPTOMS_FROM)
    return objective(ids, goalId, symptomObjective(context, 'gad-7', worry));
  return objective(ids, goalId, capitalObjective(context, capital));
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
