import { addDays } from '#domain/time/plain-date';
import { chartOf } from '../chart/store/chart.example';
import { itShowsItsStates, openSection } from '../chart/store/open-section.example';
import { recorded } from '../chart/store/recorded.example';
import { ServicesSection } from './services-section';

describe('ServicesSection', () => {
  itShowsItsStates(ServicesSection, 'services', 'No needs are recorded.');

  const { today } = chartOf();
  const need = (id: string, stage: 'referred' | 'declined', days: number) => ({
    ...recorded(id),
    kind: 'housing' as const,
    need: 'a room of their own',
    service: 'Harbor House',
    stage,
    stageSince: addDays(today, -days),
    stageReason: null,
    ownerName: 'K. Wu',
    nextStep: 'call',
    nextStepOn: addDays(today, 2),
    barrier: null,
  });

  it('marks a long wait, and leaves a service declined for now neutral', async () => {
    const { page, text, answer } = await openSection(ServicesSection);
    await answer({
      serviceNeeds: [
        need('a', 'referred', 13),
        need('b', 'referred', 14),
        need('c', 'declined', 60),
      ],
    });
    expect(text()).toContain('2 open needs, 1 waiting 14 days or longer.');
    expect(page.querySelector('#row-b')?.textContent).toContain('long wait');
    expect(page.querySelector('#row-a')?.textContent).not.toContain('long wait');
    expect(page.querySelector('#row-c')?.textContent).not.toContain('long wait');
  });

  it('lists the longest in its stage first', async () => {
    const { page, answer } = await openSection(ServicesSection);
    await answer({ serviceNeeds: [need('a', 'referred', 3), need('b', 'referred', 9)] });
    expect([...page.querySelectorAll('tbody tr')].map(({ id }) => id)).toEqual(['row-b', 'row-a']);
  });
});
