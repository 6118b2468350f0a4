import type { CircumstanceChange, SafetyEvent, SuicideRiskReview } from '#contract/safety';
import { followUpState } from '#domain/safety/safety-clocks';
import type { StaffMember } from '#contract/access';
import type { Instant, TimeZone } from '#domain/time/instant';
import { staffName } from '../chart/store/team';
import { longDay, momentText } from '../ui/format/dates';
import { cell, type RecordRow, stateCell, struckNote } from '../ui/records/record-row';
import {
  circumstanceWords,
  followUpWords,
  riskLevelWords,
  safetyEventWords,
} from './safety-labels';

const followUpText = ({ followUpDueAt, followedUpAt }: SafetyEvent, zone: TimeZone): string => {
  if (followedUpAt !== null) return `followed up ${momentText(followedUpAt, zone)}`;
  return followUpDueAt === null ? 'no clock' : `due ${momentText(followUpDueAt, zone)}`;
};

export const eventRow = (event: SafetyEvent, now: Instant, zone: TimeZone): RecordRow => ({
  id: event.id,
  struck: struckNote(event),
  cells: [
    cell(momentText(event.occurredAt, zone)),
    cell(safetyEventWords[event.kind]),
    cell(event.summary),
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
  cells: [
    cell(longDay(change.on)),
    cell(circumstanceWords[change.kind]),
    cell(change.summary),
    cell(change.discussedOn === null ? 'not yet' : longDay(change.discussedOn)),
    cell(change.planAcceptedOn === null ? 'none yet' : longDay(change.planAcceptedOn)),
  ],
});
