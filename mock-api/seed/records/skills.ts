import type { SkillRecord } from '#contract/modalities';
import type { CoreSkill } from '#domain/modalities/skill';
import type { PlainDate } from '#domain/time/plain-date';
import type { Random } from '../random.ts';
import { attendedOf, everyDays } from './contacts.ts';
import type { DraftLists } from './draft.ts';
import type { EpisodeContext } from './episode-context.ts';

const skillOfTopic: Readonly<Record<string, CoreSkill>> = {
  Mindfulness: 'mindfulness',
  Distraction: 'distraction',
  'Radical acceptance': 'radical-acceptance',
  'Coping ahead': 'coping-ahead',
};

const PLAN_EVERY_DAYS = 21;

type Rated = Pick<SkillRecord, 'context' | 'urgeBefore' | 'urgeAfter' | 'helped'>;
const notRated: Rated = { context: null, urgeBefore: null, urgeAfter: null, helped: null };

const record = (
  { scribe, therapist }: EpisodeContext,
  on: PlainDate,
  skill: CoreSkill,
  step: SkillRecord['step'],
  rated: Rated,
): SkillRecord => ({ ...scribe.stamp(on, '12:05', therapist.id), skill, step, on, ...rated });

const rating = (random: Random): Rated => {
  const urgeBefore = random.integer(4, 9);
  const drop = random.integer(1, 5);
  return {
    context: null,
    urgeBefore,
    urgeAfter: Math.max(0, urgeBefore - drop),
    helped: Math.min(10, drop + 4),
  };
};

/** Skills are taught and practised in the skills group, then used and talked about alone. */
const addSkills = (context: EpisodeContext, lists: DraftLists): void => {
  const random = context.random.fork('skills');
  const known = new Set<CoreSkill>();
  for (const { kind, title, heldOn } of attendedOf(lists, ['skills', 'individual'])) {
    const skill = skillOfTopic[title];
    if (kind === 'skills' && skill !== undefined) {
      lists.skills.push(
        record(context, heldOn, skill, known.has(skill) ? 'practised' : 'taught', notRated),
      );
      known.add(skill);
    }
    if (kind !== 'individual') continue;
    for (const used of known)
      if (random.chance(context.habits.skillsUsed))
        lists.skills.push(record(context, heldOn, used, 'used', rating(random)));
  }
};

const addPersonalPlans = (context: EpisodeContext, lists: DraftLists): void => {
  const { scribe, therapist, habits } = context;
  const random = context.random.fork('personal-plans');
  const talks = attendedOf(lists, ['individual']).map(({ heldOn }) => heldOn);
  for (const on of everyDays(talks.slice(2), PLAN_EVERY_DAYS)) {
    if (!random.chance(habits.measuresDone)) continue;
    lists.copingAheadPlans.push({
      ...scribe.stamp(on, '16:40', therapist.id),
      madeOn: on,
      situation: 'Friday evening after work, alone at home',
      predictedUrge: random.integer(4, 8),
      plan: 'Call a friend before six, cook, go to the late meeting.',
      rehearsedOn: on,
      outcome: null,
    });
    lists.relapsePreventionPlans.push({
      ...scribe.stamp(on, '16:42', therapist.id),
      revisedOn: on,
      triggers: 'Payday, the corner store, arguments at home',
      warningSigns: 'Skipping breakfast, not answering calls, “just one”',
      coping: 'Leave, call, walk twenty minutes, look at the photo of the kids',
      peopleToCall: 'Sister; sponsor or peer supporter; clinic day and night; 988',
      medication: 'Keep taking it; call before it runs out',
      naloxonePlace: 'Kitchen drawer and backpack',
      sharedWith: null,
      copyGivenOn: random.chance(0.9 * habits.measuresDone + 0.1) ? on : null,
    });
  }
};

/** The learning of the core skills, coping-ahead plans and relapse-prevention plans. */
export const addSkillsAndPlans = (context: EpisodeContext, lists: DraftLists): void => {
  addSkills(context, lists);
  addPersonalPlans(context, lists);
};
