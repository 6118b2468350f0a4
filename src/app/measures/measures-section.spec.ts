import type { Administration } from '#contract/measures';
import { plainDate } from '#domain/time/plain-date';
import { itShowsItsStates, openSection } from '../chart/store/open-section.example';
import { inError, recorded } from '../chart/store/recorded.example';
import { provideChartKit } from '../ui/charts/provide-chart-kit';
import { MeasuresSection } from './measures-section';

describe('MeasuresSection', () => {
  const charts = [provideChartKit()];
  itShowsItsStates(
    MeasuresSection,
    'measures',
    'No measure has been completed in this episode yet.',
    charts,
  );
  const open = () => openSection(MeasuresSection, charts);

  const phq9 = (on: string, first: number, over: Partial<Administration> = {}): Administration => ({
    ...recorded(`phq-${on}`),
    instrument: 'phq-9',
    on: plainDate(on),
    mode: 'self',
    language: 'en',
    declinedReason: null,
    answers: [first, 3, 3, 3, 3, 3, 0, 0, 0, null],
    ...over,
  });

  it('says what is due, the overdue ones first', async () => {
    const { page, answer } = await open();
    await answer();
    const rows = [...page.querySelectorAll('tbody tr')].map(({ textContent }) => textContent);
    expect(rows[0]).toContain('overdue');
    expect(rows.some((row) => row.includes('PHQ-9'))).toBe(true);
  });

  it('shows the change since the one before and the first', async () => {
    const { page, text, answer } = await open();
    const administrations = [phq9('2026-09-01', 3), phq9('2026-09-15', 1), phq9('2026-09-29', 0)];
    await answer({ administrations });
    expect(text()).toContain('Fell from 18 to 15 in 4 weeks. Last 15 on Sep 29.');
    const row = page.querySelector('#row-phq-2026-09-29')?.textContent;
    expect(row).toContain('15, moderately severe');
    expect(row).toContain('−1from 16');
    expect(row).toContain('−3from 18');
  });

  it('has no point for a form with an open item, and says why', async () => {
    const { page, answer } = await open();
    const answers = [1, null, 1, 1, 1, 1, 1, 1, 0, null];
    await answer({ administrations: [phq9('2026-09-01', 1, { answers })] });
    const row = page.querySelector('#row-phq-2026-09-01')?.textContent;
    expect(row).toContain('not scored');
    expect(row).toContain('1 item: nothing is prorated');
  });

  it('says that a safety item was raised, whatever the total', async () => {
    const { page, answer, button, settled } = await open();
    const answers = [0, 0, 0, 0, 0, 0, 0, 0, 1, null];
    await answer({ administrations: [phq9('2026-09-01', 0, { answers })] });
    expect(page.querySelector('#row-phq-2026-09-01')?.textContent).toContain('item 9 raised');
    button('Answers')?.click();
    await settled();
    expect(page.querySelector('.answers')?.textContent).toContain('Several days (1)');
  });

  it('keeps an earlier form of a day and one entered in error, and counts neither', async () => {
    const { page, text, answer } = await open();
    const early = phq9('2026-09-01', 3, recorded('early'));
    const late = phq9('2026-09-01', 0, {
      ...recorded('late'),
      recordedAt: early.recordedAt.replace('22:', '23:') as typeof early.recordedAt,
    });
    await answer({ administrations: [early, late, { ...phq9('2026-09-08', 3), ...inError }] });
    expect(page.querySelector('#row-early')?.textContent).toContain(
      'a later form of the day counts',
    );
    expect(page.querySelector('#row-phq-2026-09-08')?.className).toContain('struck');
    expect(text()).not.toContain('since the first:');
  });

  it('never draws two forms of the addiction monitor on one axis', async () => {
    const { page, text, answer } = await open();
    const form = (instrument: 'bam-30-day' | 'bam-iop', on: string): Administration =>
      phq9(on, 0, {
        ...recorded(`${instrument}-${on}`),
        instrument,
        answers: Array.from({ length: 24 }, (_, n) => (n === 6 ? null : 0)),
      });
    await answer({
      administrations: ['2026-09-01', '2026-09-08'].flatMap((on) => [
        form('bam-30-day', on),
        form('bam-iop', on),
      ]),
    });
    const titles = [...page.querySelectorAll('figure .title')].map(({ textContent }) =>
      textContent.trim(),
    );
    expect(titles.length).toBe(new Set(titles).size);
    expect(titles).toContain('BAM-IOP, 7 days');
    expect(text()).toContain('No total of this monitor is valid');
  });
});
