import type { RecordId } from '../ids.ts';
import { instant } from '../time/instant.ts';
import { plainDate } from '../time/plain-date.ts';
import type { FamilySupport } from './family-record.ts';
import { supportConsent } from './support-consent.ts';

describe('consent to speak with a supporter', () => {
  const today = plainDate('2026-11-21');
  const sister: FamilySupport = {
    id: 'support' as RecordId,
    recordedAt: instant('2026-09-01T14:00:00Z'),
    recordedBy: null,
    enteredInErrorAt: null,
    name: 'Ana',
    relation: 'sister',
    contact: 'supportive',
    phone: null,
    contactRule: null,
    consentScope: 'attendance, plan',
    consentReach: null,
    consentEndsOn: plainDate('2027-03-01'),
    consentRevokedOn: null,
  };

  it('is in force with a scope and a later end', () => {
    expect(supportConsent(sister, today)).toBe('in-force');
  });
  it('has ended after its last day', () => {
    expect(supportConsent({ ...sister, consentEndsOn: plainDate('2026-11-20') }, today)).toBe(
      'ended',
    );
  });
  it('is none where nothing was signed', () => {
    expect(supportConsent({ ...sister, consentScope: null, consentEndsOn: null }, today)).toBe(
      'none',
    );
  });
});
