import { plainDate } from '#domain/time/plain-date';
import { itShowsItsStates, openSection } from '../chart/store/open-section.example';
import { recorded } from '../chart/store/recorded.example';
import { ConsentSection } from './consent-section';

describe('ConsentSection', () => {
  itShowsItsStates(ConsentSection, 'consents', 'No consent is recorded.');

  const consent = (id: string, endsOn: string | null, revokedOn: string | null = null) => ({
    ...recorded(id),
    recipient: `Recipient ${id}`,
    purpose: 'coordination of care',
    scope: 'attendance',
    signedOn: plainDate('2026-09-01'),
    endsOn: endsOn === null ? null : plainDate(endsOn),
    revokedOn: revokedOn === null ? null : plainDate(revokedOn),
  });

  it('shows those in force first, then ended and revoked ones', async () => {
    const { page, text, answer } = await openSection(ConsentSection);
    await answer({
      consents: [
        consent('revoked', null, '2026-10-01'),
        consent('ended', '2026-11-19'),
        consent('today', '2026-11-20'),
      ],
    });
    expect(text()).toContain('1 in force, 1 ended, 1 revoked.');
    expect([...page.querySelectorAll('tbody tr')].map(({ id }) => id)).toEqual([
      'row-today',
      'row-ended',
      'row-revoked',
    ]);
  });
});
