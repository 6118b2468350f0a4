import type { Draft, Recording, RecordingFault } from '../chart/recording.ts';
import type { Consent } from './consent.ts';

/** Everything that speaks against recording a consent to disclose. */
export const consentFaults = (
  { signedOn, endsOn, revokedOn }: Draft<Consent>,
  { today }: Recording,
): RecordingFault[] => {
  const notAhead = (field: string, on: string | null): RecordingFault[] =>
    on !== null && on > today ? [{ field, message: `must not be after today, ${today}` }] : [];
  const notBeforeSigning = (field: string, on: string | null): RecordingFault[] =>
    on !== null && on < signedOn
      ? [{ field, message: `must not be before the signature on ${signedOn}` }]
      : [];
  return [
    ...notAhead('signedOn', signedOn),
    ...notBeforeSigning('endsOn', endsOn),
    ...notAhead('revokedOn', revokedOn),
    ...notBeforeSigning('revokedOn', revokedOn),
  ];
};
