import { IncentiveEnrollment, IncentiveEnrollmentDraft } from '#contract/incentives';
import { incentiveEnrollmentFaults } from '#domain/modalities/incentive-faults';
import { recordKind } from '../recording/record-kind.ts';

/** Somebody's place in an incentive schedule. */
export const incentiveEnrollmentRecord = recordKind({
  path: 'incentive-enrollments',
  noun: 'incentive enrollment',
  area: 'modalities',
  action: 'incentives.change',
  list: 'incentiveEnrollments',
  table: 'incentiveEnrollments',
  row: IncentiveEnrollment,
  draft: IncentiveEnrollmentDraft,
  faults: incentiveEnrollmentFaults,
});
