import type { RiskSituation } from '#contract/daily-life';
import type { Random } from '../random.ts';
import { attendedOf, everyDays } from './contacts.ts';
import type { DraftLists } from './draft.ts';
import type { EpisodeContext } from './episode-context.ts';

const situations: readonly Pick<RiskSituation, 'kind' | 'situation' | 'response'>[] = [
  { kind: 'place', situation: 'The corner store after work', response: 'Take the other street' },
  { kind: 'person', situation: 'A cousin who still uses', response: 'Meet with others present' },
  { kind: 'feeling', situation: 'Alone on Sunday afternoon', response: null },
];

const noDay = {
  monday: null,
  tuesday: null,
  wednesday: null,
  thursday: null,
  friday: null,
  saturday: null,
  sunday: null,
} as const;

const addUrges = ({ scribe, therapist }: EpisodeContext, random: Random, lists: DraftLists) => {
  const talks = attendedOf(lists, ['individual']).map(({ heldOn }) => heldOn);
  for (const on of everyDays(talks, 10)) {
    const strength = random.integer(4, 9);
    lists.urges.push({
      ...scribe.stamp(on, '17:05', therapist.id),
      on,
      time: '18:30',
      strength,
      strengthAfter: Math.max(0, strength - random.integer(1, 5)),
      context: 'On the way home, just paid',
      skill: random.chance(0.6) ? 'distraction' : null,
      response: null,
    });
  }
};

const addPractice = ({ scribe, group }: EpisodeContext, random: Random, lists: DraftLists) => {
  const skills = attendedOf(lists, ['skills', 'group']).map(({ heldOn }) => heldOn);
  for (const on of everyDays(skills, 7))
    if (random.chance(0.5))
      lists.homePractice.push({
        ...scribe.stamp(on, '12:10', group.facilitatorId),
        on,
        practice: random.pick(['mindfulness', 'meditation', 'self-compassion'] as const),
        minutes: random.integer(1, 4) * 5,
        note: null,
      });
};

const addIntake = ({ scribe, therapist }: EpisodeContext, random: Random, lists: DraftLists) => {
  const [on] = attendedOf(lists, ['individual']).map(({ heldOn }) => heldOn);
  if (on === undefined) return;
  const stamp = () => scribe.stamp(on, '17:10', therapist.id);
  lists.riskSituations.push({ ...stamp(), on, ...random.pick(situations), settledOn: null });
  lists.weeklySchedules.push({
    ...stamp(),
    on,
    ...noDay,
    monday: 'Work until four, group 17:30',
    wednesday: 'Group 17:30, dinner with a friend',
    saturday: 'Morning walk, shopping with somebody',
  });
  lists.chosenSupports.push({
    ...stamp(),
    on,
    kind: random.pick(['spirituality', 'art', 'music', 'nature', 'pets'] as const),
    inTheirWords: 'It quiets my head.',
    endedOn: null,
  });
};

/** What people practise, meet and choose between sessions. */
export const addDailyLife = (context: EpisodeContext, lists: DraftLists): void => {
  const random = context.random.fork('daily-life');
  addUrges(context, random, lists);
  addPractice(context, random, lists);
  addIntake(context, random, lists);
};
