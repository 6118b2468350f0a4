import { dayFaults, type Draft, type Recording, type RecordingFault } from '../chart/recording.ts';
import type { MedicationOffer } from './medication-offer.ts';

export type MedicationOfferDraft = Draft<MedicationOffer>;

/** Everything that speaks against an offer of medication as it was typed. */
export const medicationOfferFaults = (
  { on, outcome, medication }: MedicationOfferDraft,
  { record, today }: Recording,
): RecordingFault[] => [
  ...dayFaults('on', on, record.episode, today),
  ...(outcome === 'started' && medication === null
    ? [{ field: 'medication', message: 'is needed for medication that was started' }]
    : []),
];
