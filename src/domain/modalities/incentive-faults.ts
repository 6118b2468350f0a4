import { dayFaults, type Draft, type Recording, type RecordingFault } from '../chart/recording.ts';
import type { EpisodeRecord } from '../chart/episode-record.ts';
import type { Recorded } from '../chart/recorded.ts';
import type { IncentiveEnrollment } from './incentive.ts';

/** What the ledger was kept by stays: another schedule is another enrollment. */
const ledgerFaults = (
  { target, schedule }: Draft<IncentiveEnrollment>,
  { incentiveEnrollments, incentiveEntries }: EpisodeRecord,
  before: Recorded | null,
): RecordingFault[] => {
  const kept = incentiveEnrollments.find(({ id }) => id === before?.id);
  if (kept === undefined || (kept.target === target && kept.schedule === schedule)) return [];
  return incentiveEntries.some(({ enrollmentId }) => enrollmentId === kept.id)
    ? [{ field: 'schedule', message: 'has a ledger already; end it and enroll anew' }]
    : [];
};

/** What speaks against an enrollment: one schedule for one target at a time. */
export const incentiveEnrollmentFaults = (
  draft: Draft<IncentiveEnrollment>,
  { record, today, before }: Pick<Recording, 'record' | 'today' | 'before'>,
): RecordingFault[] => {
  const { startedOn, endedOn, endReason, target } = draft;
  const overlaps = record.incentiveEnrollments.some(
    (other) =>
      other.id !== before?.id &&
      other.enteredInErrorAt === null &&
      other.target === target &&
      (endedOn === null || other.startedOn <= endedOn) &&
      (other.endedOn === null || other.endedOn >= startedOn),
  );
  return [
    ...dayFaults('startedOn', startedOn, record.episode, today),
    ...dayFaults('endedOn', endedOn, record.episode, today),
    ...(endedOn !== null && endedOn < startedOn
      ? [{ field: 'endedOn', message: `is before the start on ${startedOn}` }]
      : []),
    ...(endedOn !== null && endReason === null
      ? [{ field: 'endReason', message: 'say why it ends' }]
      : []),
    ...ledgerFaults(draft, record, before),
    ...(overlaps
      ? [{ field: 'target', message: 'has a schedule in these days already; end that one first' }]
      : []),
  ];
};
