import type { Objective, TreatmentPlan } from '#contract/plan';
import type { Substance } from '#domain/chart/episode';
import type { EpisodeContext } from './episode-context.ts';
import { icd10Of, substanceNames } from './diagnoses.ts';
import {
  type Ids,
  secondObjective,
  substanceObjectives,
  supportObjective,
} from './plan-objectives.ts';

/** What stays the same from one version of a plan to the next. */
export type PlanContent = Pick<
  TreatmentPlan,
  'strengths' | 'barriers' | 'problems' | 'goals' | 'objectives' | 'interventions'
>;

const inTheirWords: Readonly<Record<Substance, string>> = {
  alcohol: 'Weekends get away from me.',
  opioids: 'I was sick every morning until I used.',
  methamphetamine: 'I do not sleep, and then I do not stop.',
  cannabis: 'It used to calm me and now it runs my day.',
  cocaine: 'Payday is the hard day.',
  benzodiazepines: 'I cannot tell any more what is worry and what is the pills.',
  other: 'I take what is there.',
};

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
