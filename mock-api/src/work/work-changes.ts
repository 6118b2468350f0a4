import type { WorkChange, WorkChangeResult } from '#contract/work';
import { defaultRuleSet } from '#domain/configuration/default-rule-set';
import type { EpisodeId, StaffId } from '#domain/ids';
import { type Instant, localDate } from '#domain/time/instant';
import { type WorkAct, workActFault } from '#domain/work/work-choice';
import { audit } from '../access/audit.ts';
import { type Actor, authorize, type Resource } from '../access/authorize.ts';
import type { Target } from '../access/decided.ts';
import { findEpisode } from '../access/targets.ts';
import type { Database } from '../database.ts';
import { lockEpisode } from '../recording/chart-changes.ts';
import { findItem, keepChoice } from './work-repository.ts';

/** Who chooses, when, and under which request. */
export interface Choosing {
  readonly trx: Database;
  readonly actor: Actor;
  readonly requestId: string;
  readonly now: Instant;
  readonly nowMs: number;
}

const GONE = 'Is done already, or was never there';

const mayTakeOver = async (trx: Database, ownerId: StaffId, resource: Resource) => {
  const owner = await trx
    .selectFrom('staff')
    .innerJoin('staffSites', 'staffSites.staffId', 'staff.id')
    .select(['staff.id', 'staff.role', 'staffSites.siteId'])
    .where('staff.id', '=', ownerId)
    .where('staffSites.siteId', '=', resource.siteId)
    .where('staff.deactivatedAt', 'is', null)
    .executeTakeFirst();
  if (owner === undefined) return false;
  const { id, role, siteId } = owner;
  return authorize({ id, role, siteIds: [siteId] }, 'chart.read', resource);
};

const auditItem = (choosing: Choosing, target: Target, outcome: 'allowed' | 'refused') => {
  const { trx, actor, requestId, nowMs } = choosing;
  const { personId, episodeId } = target;
  const who = { staffId: actor.id, role: actor.role, requestId };
  return audit(trx, { ...who, action: 'work.change', personId, episodeId, outcome }, nowMs);
};

const chosenBy = (act: WorkAct, { actor, now }: Choosing) => {
  const author = { changedAt: now, changedBy: actor.id };
  switch (act.act) {
    case 'reassign':
      return { ...author, ownerId: act.ownerId };
    case 'snooze':
      return { ...author, snoozedUntil: act.until, snoozeReason: act.reason };
    case 'mark-done':
      return { ...author, doneAt: now, doneBy: actor.id };
    case 'reopen':
      return { ...author, doneAt: null, doneBy: null, snoozedUntil: null, snoozeReason: null };
  }
};

const siteZone = async (trx: Database, siteId: Resource['siteId']) =>
  (
    await trx
      .selectFrom('sites')
      .select('timeZone')
      .where('id', '=', siteId)
      .executeTakeFirstOrThrow()
  ).timeZone;

/** Why an item cannot be changed so; null once it is. */
const changeItem = async (
  choosing: Choosing,
  episodeId: EpisodeId,
  key: string,
  act: WorkAct,
): Promise<string | null> => {
  const { trx, actor, now } = choosing;
  const target = await findEpisode(episodeId)(trx);
  const { resource } = target;
  const allowed = resource !== null && authorize(actor, 'work.change', resource);
  await auditItem(choosing, target, allowed ? 'allowed' : 'refused');
  if (!allowed) return GONE;
  await lockEpisode(trx, episodeId);
  const item = await findItem(trx, episodeId, key);
  if (item === undefined) return GONE;
  const today = localDate(now, await siteZone(trx, resource.siteId));
  const fault = workActFault(item, act, today, defaultRuleSet.work);
  if (fault !== null) return fault;
  if (act.act === 'reassign' && !(await mayTakeOver(trx, act.ownerId, resource)))
    return 'Choose somebody who may open this chart';
  await keepChoice(trx, episodeId, key, chosenBy(act, choosing));
  return null;
};

/** Changes each item by itself: what cannot be changed is named, the others are. */
export const changeItems = async (
  choosing: Choosing,
  items: WorkChange['items'],
  act: WorkAct,
): Promise<WorkChangeResult> => {
  // In the order of the ids, so that two writers never wait for each other.
  const inOrder = items.toSorted((a, b) => (a.episodeId < b.episodeId ? -1 : 1));
  const results: WorkChangeResult['results'] = [];
  for (const { episodeId, key } of inOrder)
    results.push({ episodeId, key, problem: await changeItem(choosing, episodeId, key, act) });
  return { results };
};
