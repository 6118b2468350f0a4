import type { Draft, Recording, RecordingFault } from '../chart/recording.ts';
import type { FamilySupport } from './family-record.ts';

/** Everything that speaks against recording somebody as a supporter. */
export const familySupportFaults = (
  { consentScope, consentReach, consentEndsOn, consentRevokedOn }: Draft<FamilySupport>,
  { today }: Recording,
): RecordingFault[] => {
  const needsScope = (field: string, value: string | null): RecordingFault[] =>
    consentScope === null && value !== null
      ? [{ field, message: 'needs what may be discussed, or stays empty' }]
      : [];
  return [
    ...needsScope('consentReach', consentReach),
    ...needsScope('consentEndsOn', consentEndsOn),
    ...needsScope('consentRevokedOn', consentRevokedOn),
    ...(consentRevokedOn !== null && consentRevokedOn > today
      ? [{ field: 'consentRevokedOn', message: `must not be after today, ${today}` }]
      : []),
  ];
};
