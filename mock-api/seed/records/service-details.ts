import type { ServiceNeed } from '#contract/services';
import {
  type ServiceStage,
  type VisitedService,
  visitedServices,
} from '#domain/services/service-need';
import { addDays, earlierOf, type PlainDate } from '#domain/time/plain-date';
import type { DraftLists } from './draft.ts';
import type { EpisodeContext } from './episode-context.ts';

interface Reached {
  readonly stage: ServiceStage;
  readonly since: PlainDate;
}

const visited = (kind: ServiceNeed['kind']): VisitedService | null =>
  visitedServices.find((service) => service === kind) ?? null;

const addVisits = (context: EpisodeContext, lists: DraftLists, need: ServiceNeed): void => {
  const { scribe, until, caseManagerId } = context;
  const kind = visited(need.kind);
  if (kind === null || (need.stage !== 'attending' && need.stage !== 'finished')) return;
  for (let on = need.stageSince; on <= until; on = addDays(on, 7)) {
    const isOwn = kind === 'fitness';
    lists.serviceVisits.push({
      ...scribe.stamp(on, '15:10', caseManagerId),
      kind,
      on,
      minutes: isOwn ? 40 : 60,
      knownFrom: isOwn ? 'person' : 'staff',
      what: need.service,
    });
  }
};

/** The stages with their dates, the referral, what stands in the way, and visits. */
export const addNeedDetails = (
  context: EpisodeContext,
  lists: DraftLists,
  need: ServiceNeed,
  stages: readonly Reached[],
): void => {
  const { scribe, until, caseManagerId } = context;
  for (const { stage, since } of stages) {
    const { id, recordedAt, recordedBy } = scribe.stamp(since, '12:51', caseManagerId);
    const change = { id, recordedAt, recordedBy, needId: need.id, stage, on: since, reason: null };
    lists.serviceStageChanges.push(change);
  }
  const referred = stages.find(({ stage }) => stage === 'referred');
  if (referred !== undefined && need.service !== null) {
    const isAnswered = need.stage !== 'referred';
    lists.serviceReferrals.push({
      ...scribe.stamp(referred.since, '12:52', caseManagerId),
      needId: need.id,
      to: need.service,
      phone: null,
      sentOn: referred.since,
      answer: isAnswered ? 'accepted' : null,
      answeredOn: isAnswered ? earlierOf(until, addDays(referred.since, 4)) : null,
      appointmentOn: null,
      outcome: null,
    });
  }
  if (need.barrier !== null && need.ownerName !== null)
    lists.serviceBarriers.push({
      ...scribe.stamp(need.stageSince, '12:53', caseManagerId),
      needId: need.id,
      barrier: need.barrier,
      since: need.stageSince,
      ownerName: need.ownerName,
      nextStep: 'Ask for a place every Monday',
      nextStepOn: need.nextStepOn,
      clearedOn: context.endedOn,
    });
  addVisits(context, lists, need);
};

/** Work and social outcomes as they are asked at admission and at the end. */
export const addOutcomes = (context: EpisodeContext, lists: DraftLists): void => {
  const { scribe, admittedOn, endedOn, caseManagerId, profile } = context;
  const employed = profile.person.employment === 'full-time';
  const report = (on: PlainDate, point: 'admission' | 'discharge') => {
    lists.outcomeReports.push({
      ...scribe.stamp(on, '12:54', caseManagerId),
      on,
      point,
      employment: employed ? 'full-time' : 'looking-for-work',
      arrests: 0,
      selfHelpDays: point === 'admission' ? 0 : 8,
      connected: profile.family.length > 0 ? 'yes' : 'no',
    });
  };
  report(admittedOn, 'admission');
  if (endedOn !== null) report(endedOn, 'discharge');
};
