import type { ConsentReach, FamilySessionStatus } from '#domain/family/family-record';
import type { SupportConsent } from '#domain/family/support-consent';
import type { Tone } from '../ui/word-chip';

export const consentWords: Readonly<Record<SupportConsent, readonly [Tone, string]>> = {
  'in-force': ['good', 'consent in force'],
  ended: ['due', 'consent ended – renew?'],
  revoked: ['concern', 'consent revoked'],
  none: ['plain', 'no consent'],
};

export const sessionStatusWords: Readonly<Record<FamilySessionStatus, string>> = {
  planned: 'planned',
  held: 'held',
  cancelled: 'cancelled',
};

export const consentReachWords: Readonly<Record<ConsentReach, string>> = {
  'attendance-only': 'Attendance only',
  'attendance-and-plan': 'Attendance and plan',
  'all-care': 'All of the care',
};

export const unsafeWords = 'Unsafe contact: do not invite or call';
export const noDisclosure = 'Nothing may be discussed, not even that the person is in care';
