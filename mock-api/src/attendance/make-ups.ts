import type { SessionAttendance } from '#contract/attendance';
import type { MakeUpDraft, MakeUpOption } from '#contract/roster';
import { lastMakeUpDay, makeUpOptions, missedToMakeUp } from '#domain/attendance/make-up';
import { inForce } from '#domain/chart/recorded';
import { defaultRuleSet } from '#domain/configuration/default-rule-set';
import type { Database } from '../database.ts';
import { readSessionHeads } from '../groups/group-sessions-repository.ts';
import { invalidFields } from '../groups/group-writes.ts';
import { addPlaces } from '../groups/roster-places.ts';
import { finishCharts } from '../groups/touched-charts.ts';
import { notFound, type ProblemError } from '../problem-handler.ts';
import { readAttendance } from './attendance-repository.ts';
import type { Planning } from './session-plans.ts';

const capacities = async (trx: Database, siteId: Planning['chart']['siteId']) => {
  const groups = await trx
    .selectFrom('groups')
    .select(['id', 'capacity'])
    .where('siteId', '=', siteId)
    .execute();
  return new Map<string | null, number>(groups.map(({ id, capacity }) => [id, capacity]));
};

/** Sessions of this and next week with room, which somebody may join to make up hours. */
export const readMakeUpOptions = async ({
  trx,
  chart,
  writer,
}: Omit<Planning, 'writer'> & {
  readonly writer: Pick<Planning['writer'], 'today'>;
}): Promise<MakeUpOption[]> => {
  const { today } = writer;
  const { siteId, episode } = chart;
  if (episode.endedOn !== null) return [];
  const span = { siteIds: [siteId], from: today, until: lastMakeUpDay(today) };
  const capacity = await capacities(trx, siteId);
  const open = (await readSessionHeads(trx, span)).map((head) => ({
    sessionId: head.id,
    name: head.name,
    kind: head.kind,
    heldOn: head.heldOn,
    startsAt: head.startsAt,
    plannedMinutes: head.plannedMinutes,
    place: head.place,
    room: head.room,
    capacity: capacity.get(head.groupId) ?? 0,
    expected: head.expected,
    cancelledReason: head.cancelledReason,
  }));
  return makeUpOptions(open, inForce(chart.attendance), today, defaultRuleSet.attendance);
};

/** Puts somebody on the roster of another group's session, for the one that they missed. */
export const joinSession = async (
  planning: Planning,
  { sessionId, makesUpFor }: MakeUpDraft,
): Promise<SessionAttendance | ProblemError> => {
  const { trx, chart, writer } = planning;
  const options = await readMakeUpOptions(planning);
  const fault = (field: string, message: string) => invalidFields([{ field, message }]);
  if (!options.some((option) => option.sessionId === sessionId))
    return fault('sessionId', 'has no room, or is not on offer for this person');
  const attendance = inForce(chart.attendance);
  const missed = missedToMakeUp(attendance, writer.today, defaultRuleSet.attendance);
  if (makesUpFor !== null && !missed.some(({ id }) => id === makesUpFor))
    return fault('makesUpFor', 'is no session missed lately that is still to be made up');
  const { id: episodeId, personId } = chart.episode;
  const place = { sessionId, episodeId, personId, joinedAs: 'guest', makesUpFor } as const;
  const touched = await addPlaces(trx, [place], writer);
  await finishCharts(trx, touched, writer);
  const [made] = touched;
  return made === undefined ? notFound() : readAttendance(trx, made.recordId);
};
