import { dayFaults, type Draft, type Recording, type RecordingFault } from '../chart/recording.ts';
import type { LivingReport, SupportReport } from './step-down-record.ts';

/** Everything that speaks against recording where somebody lives. */
export const livingReportFaults = (
  { on, safety, planAcceptedOn }: Draft<LivingReport>,
  { record, today }: Recording,
): RecordingFault[] => [
  ...dayFaults('on', on, record.episode, today),
  ...dayFaults('planAcceptedOn', planAcceptedOn, record.episode, today),
  ...(safety === 'safe' && planAcceptedOn !== null
    ? [{ field: 'planAcceptedOn', message: 'stays empty for a safe home' }]
    : []),
];

/** Everything that speaks against recording the recovery support of a week. */
export const supportReportFaults = (
  { on }: Draft<SupportReport>,
  { record, today }: Recording,
): RecordingFault[] => dayFaults('on', on, record.episode, today);
