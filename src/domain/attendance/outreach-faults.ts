import { dayFaults, type Draft, type Recording, type RecordingFault } from '../chart/recording.ts';
import type { OutreachContact } from './session.ts';

/** Everything that speaks against recording a try to reach somebody; empty when nothing does. */
export const outreachFaults = (
  { on }: Draft<OutreachContact>,
  { record, today }: Pick<Recording, 'record' | 'today'>,
): RecordingFault[] => dayFaults('on', on, record.episode, today);
