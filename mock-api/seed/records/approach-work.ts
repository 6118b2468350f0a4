import type { CbtWork, ChangeRulers, EducationWork } from '#contract/modalities';
import { type LifeArea, lifeAreas } from '#domain/modalities/life-area';
import { educationModules } from '#domain/modalities/modality-work';
import { addDays, type PlainDate } from '#domain/time/plain-date';
import type { Random } from '../random.ts';
import { attendedOf, everyDays } from './contacts.ts';
import type { DraftLists } from './draft.ts';
import type { EpisodeContext } from './episode-context.ts';

const MONTH = 28;

const topics: readonly Pick<
  CbtWork,
  'topic' | 'situation' | 'thought' | 'feeling' | 'behavior' | 'homework'
>[] = [
  {
    topic: 'Thoughts before use',
    situation: 'Payday, alone at the bus stop',
    thought: 'I earned it, just this once',
    feeling: 'restless, 7 of 10',
    behavior: 'called a friend instead',
    homework: 'Thought diary, three entries',
  },
  {
    topic: 'Refusing an offer',
    situation: 'A cousin offers a drink',
    thought: 'He will think I look down on him',
    feeling: 'ashamed',
    behavior: 'said no and left',
    homework: 'Practise two sentences with somebody',
  },
  {
    topic: 'Problem solving',
    situation: null,
    thought: null,
    feeling: null,
    behavior: null,
    homework: null,
  },
];

const stateOf = (random: Random) => random.pick(['done', 'done', 'partly', 'not-done'] as const);

const addCbt = ({ scribe, therapist }: EpisodeContext, random: Random, lists: DraftLists) => {
  const talks = attendedOf(lists, ['individual']).map(({ heldOn }) => heldOn);
  for (const on of everyDays(talks, 14)) {
    const topic = random.pick(topics);
    lists.cbtWork.push({
      ...scribe.stamp(on, '16:45', therapist.id),
      on,
      ...topic,
      skill: null,
      homeworkState: topic.homework === null ? null : stateOf(random),
    });
  }
};

const addRulers = ({ scribe, therapist }: EpisodeContext, random: Random, lists: DraftLists) => {
  const talks = attendedOf(lists, ['individual']).map(({ heldOn }) => heldOn);
  everyDays(talks, MONTH).forEach((on, at) => {
    const rated: Pick<ChangeRulers, 'readiness' | 'importance' | 'confidence'> = {
      readiness: Math.min(10, random.integer(5, 7) + at),
      importance: random.integer(7, 10),
      confidence: Math.min(10, random.integer(4, 6) + at),
    };
    lists.changeRulers.push({
      ...scribe.stamp(on, '16:50', therapist.id),
      on,
      ...rated,
      changeTalk: '“I want to be there when my kids wake up.”',
      changePlan: null,
    });
  });
};

const addEducation = ({ scribe, group }: EpisodeContext, random: Random, lists: DraftLists) => {
  const lessons = everyDays(
    attendedOf(lists, ['education']).map(({ heldOn }) => heldOn),
    7,
  );
  educationModules.slice(0, lessons.length).forEach((module, at) => {
    const on = lessons[at];
    if (on === undefined) return;
    const unit: Pick<EducationWork, 'understood' | 'homework' | 'homeworkState'> = {
      understood: random.chance(0.8) ? 'yes' : 'partly',
      homework: null,
      homeworkState: null,
    };
    lists.educationWork.push({
      ...scribe.stamp(on, '13:05', group.facilitatorId),
      on,
      module,
      ...unit,
    });
  });
};

const ratings = (random: Random, at: number) =>
  Object.fromEntries(
    lifeAreas.map((area) => [area, Math.min(10, random.integer(3, 6) + at)]),
  ) as Record<LifeArea, number>;

const addReinforcement = (context: EpisodeContext, random: Random, lists: DraftLists) => {
  const { scribe, therapist, profile } = context;
  const talks = attendedOf(lists, ['individual']).map(({ heldOn }) => heldOn);
  everyDays(talks, MONTH).forEach((on, at) => {
    const stamp = () => scribe.stamp(on, '16:55', therapist.id);
    lists.happinessRatings.push({ ...stamp(), on, ...ratings(random, at) });
    if (at === 0)
      lists.sobrietySamplings.push({
        ...stamp(),
        agreedOn: on,
        substance: profile.primary,
        startsOn: on,
        endsOn: addDays(on, MONTH),
        outcome: null,
        note: 'A month to see what changes',
      });
  });
};

const addMutualHelp = (
  { scribe, caseManagerId }: EpisodeContext,
  random: Random,
  lists: DraftLists,
  days: readonly PlainDate[],
) => {
  const community = random.pick(['twelve-step', 'smart', 'recovery-dharma', 'lifering'] as const);
  for (const on of everyDays(days, 21))
    lists.mutualHelp.push({
      ...scribe.stamp(on, '15:20', caseManagerId),
      on,
      community,
      meetingsPerWeek: random.integer(0, 4),
      homeGroup: community === 'twelve-step' ? 'Tuesday night group' : null,
      sponsor: random.chance(0.5) ? 'yes' : 'no',
      stepWork: null,
      service: null,
    });
};

/** What each approach records, for a part of the people. */
export const addApproachWork = (context: EpisodeContext, lists: DraftLists): void => {
  const random = context.random.fork('approach-work');
  const days = attendedOf(lists, ['individual', 'case-management']).map(({ heldOn }) => heldOn);
  addCbt(context, random, lists);
  addRulers(context, random, lists);
  addEducation(context, random, lists);
  if (random.chance(0.3)) addReinforcement(context, random, lists);
  if (random.chance(0.7)) addMutualHelp(context, random, lists, days);
};
