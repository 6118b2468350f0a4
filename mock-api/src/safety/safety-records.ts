import {
  CircumstanceChange,
  SafetyCheck,
  SafetyNotice,
  SafetyPlan,
  SuicideRiskReview,
  WithdrawalObservation,
} from '#contract/safety';
import { DraftOf } from '#contract/scalars';
import {
  circumstanceFaults,
  safetyCheckFaults,
  safetyNoticeFaults,
  safetyPlanFaults,
  suicideRiskReviewFaults,
  withdrawalObservationFaults,
} from '#domain/safety/safety-faults';
import { recordKind } from '../recording/record-kind.ts';

/** A clinician's answer to a suicide alert, and the only thing that closes one. */
export const suicideRiskReviewRecord = recordKind({
  path: 'suicide-risk-reviews',
  noun: 'suicide risk review',
  area: 'safety',
  action: 'suicide-risk.review',
  list: 'suicideRiskReviews',
  table: 'suicideRiskReviews',
  row: SuicideRiskReview,
  draft: DraftOf(SuicideRiskReview),
  faults: suicideRiskReviewFaults,
});

export const safetyNoticeRecord = recordKind({
  path: 'safety-notices',
  noun: 'notice',
  area: 'safety',
  action: 'safety.change',
  list: 'safetyNotices',
  table: 'safetyNotices',
  row: SafetyNotice,
  draft: DraftOf(SafetyNotice),
  faults: safetyNoticeFaults,
});

export const safetyCheckRecord = recordKind({
  path: 'safety-checks',
  noun: 'safety question',
  area: 'safety',
  action: 'safety.change',
  list: 'safetyChecks',
  table: 'safetyChecks',
  row: SafetyCheck,
  draft: DraftOf(SafetyCheck),
  faults: safetyCheckFaults,
});

export const withdrawalReportRecord = recordKind({
  path: 'withdrawal-reports',
  noun: 'withdrawal report',
  area: 'safety',
  action: 'safety.change',
  list: 'withdrawalObservations',
  table: 'withdrawalObservations',
  row: WithdrawalObservation,
  draft: DraftOf(WithdrawalObservation),
  faults: withdrawalObservationFaults,
});

export const circumstanceRecord = recordKind({
  path: 'circumstance-changes',
  noun: 'change in circumstances',
  area: 'safety',
  action: 'safety.change',
  list: 'circumstances',
  table: 'circumstanceChanges',
  row: CircumstanceChange,
  draft: DraftOf(CircumstanceChange),
  faults: circumstanceFaults,
});

/** A new version is a new row; correcting mends a slip of the pen. */
export const safetyPlanRecord = recordKind({
  path: 'safety-plans',
  noun: 'safety plan',
  area: 'safety',
  action: 'safety.change',
  list: 'safetyPlans',
  table: 'safetyPlans',
  row: SafetyPlan,
  draft: DraftOf(SafetyPlan),
  faults: safetyPlanFaults,
});
