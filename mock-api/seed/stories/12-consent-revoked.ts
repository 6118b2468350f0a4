import { addDays } from '#domain/time/plain-date';
import type { Story } from './story.ts';

const REVOKED_DAYS_AGO = 20;

/** Took back the consent to talk with the sister and with primary care in the sixth week. */
export const consentRevoked: Story = {
  id: '12-consent-revoked',
  title: 'Consent revoked mid-stay',
  team: 'demonstration',
  daysIn: 56,
  plannedWeeks: 12,
  person: { givenName: 'Leila', familyName: 'Trialmore', pronouns: 'she/her', sex: 'female' },
  profile: { primary: 'cannabis', words: 'Decide myself who knows.' },
  change: ({ lists }, _, { today }) => {
    const revokedOn = addDays(today, -REVOKED_DAYS_AGO);
    lists.consents = lists.consents.map((consent) =>
      consent.purpose === 'Coordination of care' ? { ...consent, revokedOn } : consent,
    );
    lists.familySupports = lists.familySupports.map((support) => ({
      ...support,
      consentRevokedOn: revokedOn,
    }));
  },
  expectations: { tier: 'on-plan', reasons: [], only: true, status: 'ready-for-review' },
};
