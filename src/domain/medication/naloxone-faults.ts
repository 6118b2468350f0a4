import { dayFaults, type Draft, type Recording, type RecordingFault } from '../chart/recording.ts';
import type { NaloxoneRecord } from './medication-order.ts';

export type NaloxoneDraft = Draft<NaloxoneRecord>;

/** Everything that speaks against a record of naloxone as it was typed. */
export const naloxoneFaults = (
  { on, outcome, expiresOn }: NaloxoneDraft,
  { record, today }: Recording,
): RecordingFault[] => [
  ...dayFaults('on', on, record.episode, today),
  ...(expiresOn !== null && outcome !== 'in-hand'
    ? [{ field: 'expiresOn', message: 'is for naloxone in hand' }]
    : []),
];

/** What can be but is rare: naloxone that has expired by the day it is recorded. */
export const naloxoneDoubts = ({ on, expiresOn }: NaloxoneDraft): RecordingFault[] =>
  expiresOn !== null && expiresOn < on
    ? [{ field: 'expiresOn', message: 'It has expired already. Is the day right?' }]
    : [];
