import type { Objective, TreatmentPlan } from '#contract/plan';
import type { Substance } from '#domain/chart/episode';
import type { RecordId } from '#domain/ids';
import type { EpisodeContext } from './episode-context.ts';
import { icd10Of, substanceNames } from './diagnoses.ts';

/** What stays the same from one version of a plan to the next. */
export type PlanContent = Pick<
  TreatmentPlan,
  'strengths' | 'barriers' | 'problems' | 'goals' | 'objectives' | 'interventions'
>;

interface Ids {
  readonly next: () => RecordId;
}

const inTheirWords: Readonly<Record<Substance, string>> = {
  alcohol: 'Weekends get away from me.',
  opioids: 'I was sick every morning until I used.',
  methamphetamine: 'I do not sleep, and then I do not stop.',
  cannabis: 'It used to calm me and now it runs my day.',
  cocaine: 'Payday is the hard day.',
  benzodiazepines: 'I cannot tell any more what is worry and what is the pills.',
  other: 'I take what is there.',
};

const objective = (
  ids: Ids,
  goalId: RecordId,
  facts: Omit<Objective, 'id' | 'goalId' | 'instrument' | 'scale'> &
    Partial<Pick<Objective, 'instrument' | 'scale'>>,
): Objective => ({ id: ids.next(), goalId, instrument: null, scale: null, ...facts });

const substanceObjectives = (
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
const secondObjective = (
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

const supportObjective = (
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

const interventionsFor = (
  { profile, therapist }: EpisodeContext,
  ids: Ids,
  [use, , attendance, prevention]: readonly Objective[],
  second: Objective,
): PlanContent['interventions'] => {
  const hasFamily = profile.family.some(({ contact }) => contact === 'supportive');
  const entry = (
    to: Objective | undefined,
    text: string,
    modality: PlanContent['interventions'][number]['modality'],
    weeklyMinutes: number,
    frequency: string,
  ): PlanContent['interventions'] =>
    to === undefined
      ? []
      : [
          {
            id: ids.next(),
            objectiveId: to.id,
            text,
            modality,
            owner: therapist.name,
            frequency,
            weeklyMinutes,
          },
        ];
  return [
    ...entry(use, 'Relapse-prevention group by the Matrix manual', 'matrix', 180, 'weekly'),
    ...entry(prevention, 'DBT skills group', 'dbt-skills', 180, 'weekly'),
    ...entry(second, 'CBT group', 'cbt', 180, 'weekly'),
    ...entry(attendance, 'Individual session', 'motivational-interviewing', 45, 'weekly'),
    ...(hasFamily ? entry(prevention, 'Family session', 'family-therapy', 12, 'monthly') : []),
  ];
};

/** Problems, goals in the person's words, objectives with measures, and who does what about them. */
export const planContent = (context: EpisodeContext): PlanContent => {
  const { profile, scribe, admittedOn } = context;
  const ids: Ids = { next: () => scribe.id(admittedOn) };
  const [use, second] = [ids.next(), ids.next()];
  const [useGoal, secondGoal] = [ids.next(), ids.next()];
  const objectives = substanceObjectives(context, ids, useGoal);
  const symptom = secondObjective(context, ids, secondGoal);
  return {
    strengths: profile.strengths,
    barriers: profile.someoneUsing === 'yes' ? 'Somebody at home uses.' : 'Transport, money.',
    problems: [
      {
        id: use,
        text: `Use of ${substanceNames[profile.primary]}, ${profile.severity}`,
        personWords: inTheirWords[profile.primary],
        dimension: 4,
        icd10: icd10Of(profile.primary, profile.severity),
      },
      {
        id: second,
        text: symptom.instrument === 'barc-10' ? 'Few supports for recovery' : 'Mood and worry',
        personWords: 'Some days I would rather not get up.',
        dimension: symptom.instrument === 'barc-10' ? 5 : 3,
        icd10: null,
      },
    ],
    goals: [
      { id: useGoal, problemId: use, text: profile.words, expressedBy: 'person' },
      {
        id: secondGoal,
        problemId: second,
        text: 'Have more good days than bad ones.',
        expressedBy: 'person',
      },
    ],
    objectives: [...objectives, symptom, supportObjective(context, ids, secondGoal)],
    interventions: interventionsFor(context, ids, objectives, symptom),
  };
};
