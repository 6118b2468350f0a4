import type {
  CircumstanceChange,
  SafetyEvent,
  SafetyNotice,
  SafetyPlan,
  SuicideRiskReview,
  WithdrawalObservation,
} from '#contract/safety';
import { followUpState } from '#domain/safety/safety-clocks';
import type { StaffMember } from '#contract/access';
import type { Instant, TimeZone } from '#domain/time/instant';
import { staffName } from '../chart/store/team';
import { longDay, momentText } from '../ui/format/dates';
import { cell, type RecordRow, stateCell, struckNote } from '../ui/records/record-row';
import {
  circumstanceWords,
  followUpWords,
  noticeWords,
  riskLevelWords,
  safetyEventWords,
  severityWords,
  withdrawalCategories,
  withdrawalWords,
} from './safety-labels';

const followUpText = ({ followUpDueAt, followedUpAt }: SafetyEvent, zone: TimeZone): string => {
  if (followedUpAt !== null) return `followed up ${momentText(followedUpAt, zone)}`;
  return followUpDueAt === null ? 'no clock' : `due ${momentText(followUpDueAt, zone)}`;
};

export const eventRow = (event: SafetyEvent, now: Instant, zone: TimeZone): RecordRow => ({
  id: event.id,
  struck: struckNote(event),
  correct: { kind: 'safety-events', id: event.id },
  cells: [
    cell(momentText(event.occurredAt, zone)),
    cell(safetyEventWords[event.kind], event.severity && severityWords[event.severity]),
    cell(event.summary, event.followUp),
    stateCell(...followUpWords[followUpState(event, now)], followUpText(event, zone)),
  ],
});

export const reviewRow = (
  review: SuicideRiskReview,
  team: readonly StaffMember[],
  answered: (id: string) => string,
): RecordRow => ({
  id: review.id,
  struck: struckNote(review),
  correct: { kind: 'suicide-risk-reviews', id: review.id },
  cells: [
    cell(longDay(review.on), staffName(team, review.recordedBy)),
    stateCell(...riskLevelWords[review.level]),
    cell(answered(review.answersId)),
    cell(review.plan),
    cell(review.meansSafety),
    cell(review.nextCheckOn === null ? 'none set' : longDay(review.nextCheckOn)),
  ],
});

export const circumstanceRow = (change: CircumstanceChange): RecordRow => ({
  id: change.id,
  struck: struckNote(change),
  correct: { kind: 'circumstance-changes', id: change.id },
  cells: [
    cell(longDay(change.on)),
    cell(circumstanceWords[change.kind]),
    cell(change.summary),
    cell(change.discussedOn === null ? 'not yet' : longDay(change.discussedOn)),
    cell(change.planAcceptedOn === null ? 'none yet' : longDay(change.planAcceptedOn)),
  ],
});

export const noticeRow = (
  notice: SafetyNotice,
  about: (id: string) => string,
  zone: TimeZone,
): RecordRow => ({
  id: notice.id,
  struck: struckNote(notice),
  correct: { kind: 'safety-notices', id: notice.id },
  cells: [
    cell(momentText(notice.toldAt, zone)),
    cell(notice.who),
    cell(noticeWords[notice.how]),
    cell(about(notice.aboutId)),
  ],
});

export const withdrawalRow = (seen: WithdrawalObservation): RecordRow => ({
  id: seen.id,
  struck: struckNote(seen),
  correct: { kind: 'withdrawal-reports', id: seen.id },
  cells: [
    cell(longDay(seen.on)),
    cell(withdrawalWords[seen.substance]),
    cell(withdrawalCategories[seen.category] ?? String(seen.category)),
    cell(seen.signs ?? 'not described'),
  ],
});

export const planRow = (plan: SafetyPlan, version: number): RecordRow => ({
  id: plan.id,
  struck: struckNote(plan),
  correct: { kind: 'safety-plans', id: plan.id },
  cells: [cell(`Version ${version}`), cell(longDay(plan.agreedOn)), cell(plan.warningSigns)],
});
