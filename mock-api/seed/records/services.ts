import type { ServiceKind, ServiceStage } from '#domain/services/service-need';
import { addDays, daysBetween, earlierOf, type PlainDate } from '#domain/time/plain-date';
import { addNeedDetails, addOutcomes } from './service-details.ts';
import type { DraftLists } from './draft.ts';
import type { EpisodeContext } from './episode-context.ts';

type Need = readonly [kind: ServiceKind, need: string, service: string];

const optional: readonly Need[] = [
  ['nutrition', 'Eat regularly again', 'Nutrition group, Tuesday'],
  ['fitness', 'Move more, sleep better', 'Morning walking group'],
  ['education', 'Finish school', 'Adult education office'],
  ['medical', 'No primary care doctor', 'Riverside primary care (demonstration)'],
  ['transport', 'Get to evening groups', 'Bus passes'],
  ['legal', 'Letter for the court', 'Legal aid desk'],
];

const needsOf = ({ profile }: EpisodeContext, pick: (list: readonly Need[]) => Need): Need[] => {
  const { living, person } = profile;
  const needs: Need[] = [pick(optional)];
  if (living === 'unstable' || living === 'unhoused')
    needs.push(['housing', 'A room that is safe', 'Harbor House (demonstration)']);
  if (person.employment === 'unemployed')
    needs.push(['vocational', 'Find work', 'Vocational coach']);
  return needs;
};

const path: readonly ServiceStage[] = [
  'identified',
  'referred',
  'started',
  'attending',
  'finished',
];

interface Reached {
  readonly stage: ServiceStage;
  readonly since: PlainDate;
}

/** The stages that a need came through, the first one at admission. */
const stagesTo = (admittedOn: PlainDate, until: PlainDate, last: ServiceStage): Reached[] => {
  const count = last === 'declined' ? 1 : path.indexOf(last) + 1;
  const dayOf = (at: number) =>
    at === 0 ? admittedOn : earlierOf(until, addDays(admittedOn, at * 12 + 2));
  const reached = path.slice(0, count).map((stage, at) => ({ stage, since: dayOf(at) }));
  return last === 'declined' ? [...reached, { stage: last, since: dayOf(1) }] : reached;
};

/** What was arranged beside therapy, and whose turn it is. */
export const addServices = (context: EpisodeContext, lists: DraftLists): void => {
  const { scribe, admittedOn, until, endedOn } = context;
  const random = context.random.fork('services');
  const owner = context.clinic.team.caseManagers.find(({ id }) => id === context.caseManagerId);
  for (const [kind, need, service] of needsOf(context, (list) => random.pick(list))) {
    const declined = random.chance(0.1);
    const days = daysBetween(admittedOn, until);
    const reached = Math.min(path.length - 1, Math.floor(days / random.integer(12, 20)));
    const stage = declined ? 'declined' : (path[reached] ?? 'identified');
    const isOver = stage === 'finished' || stage === 'declined' || endedOn !== null;
    const stages = stagesTo(admittedOn, until, stage);
    const row = {
      ...scribe.stamp(admittedOn, '12:50', context.caseManagerId),
      kind,
      need,
      service: stage === 'identified' ? null : service,
      stage,
      stageSince: stages.at(-1)?.since ?? admittedOn,
      stageReason: null,
      ownerName: owner?.name ?? null,
      nextStep: isOver ? null : 'Call and ask how it goes',
      nextStepOn: isOver ? null : addDays(until, random.integer(2, 9)),
      barrier: random.chance(0.15) ? 'Waiting list' : null,
    };
    lists.serviceNeeds.push(row);
    addNeedDetails(context, lists, row, stages);
  }
  addOutcomes(context, lists);
};
