import { dayFaults, type Draft, type Recording, type RecordingFault } from '../chart/recording.ts';
import type { IncentiveEnrollment } from './incentive.ts';

/** What speaks against an enrollment: one schedule for one target at a time. */
export const incentiveEnrollmentFaults = (
  { startedOn, endedOn, endReason, target }: Draft<IncentiveEnrollment>,
  { record, today, before }: Pick<Recording, 'record' | 'today' | 'before'>,
): RecordingFault[] => {
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
    ...(overlaps
      ? [{ field: 'target', message: 'has a schedule in these days already; end that one first' }]
      : []),
  ];
};
