import { plainDate } from '#domain/time/plain-date';
import { itShowsItsStates, openSection } from '../chart/store/open-section.example';
import { recorded } from '../chart/store/recorded.example';
import { UtilizationSection } from './utilization-section';

describe('UtilizationSection', () => {
  itShowsItsStates(UtilizationSection, 'authorizations', 'No authorization is recorded');

  const authorization = {
    ...recorded('auth'),
    payer: 'Sample Plan',
    number: 'A-1',
    levelCode: '2.1',
    serviceCode: 'H0015',
    unitType: 'day' as const,
    units: 12,
    startsOn: plainDate('2026-11-02'),
    endsOn: plainDate('2026-11-24'),
    status: 'approved' as const,
    nextReviewOn: plainDate('2026-11-20'),
    reviewBookedOn: null,
  };

  it('says how far it reaches and what it asks for today', async () => {
    const { text, answer } = await openSection(UtilizationSection);
    await answer({ authorizations: [authorization] });
    expect(text()).toContain(
      '12 days left; at the planned schedule it reaches to Nov 24, 2026, 4 days',
    );
    expect(text()).toContain('review is today');
    expect(text()).toContain('few days left, review not booked');
  });

  it('says that approval has ended', async () => {
    const { text, answer } = await openSection(UtilizationSection);
    await answer({ authorizations: [{ ...authorization, endsOn: plainDate('2026-11-19') }] });
    expect(text()).toContain('Approval ended Nov 19, 2026.');
    expect(text()).toContain('past its last approved day');
  });
});
