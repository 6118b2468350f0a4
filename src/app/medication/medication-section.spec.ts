import type { Dose, MedicationOrder } from '#contract/medication';
import { addDays, plainDate } from '#domain/time/plain-date';
import { chartOf } from '../chart/store/chart.example';
import { itShowsItsStates, openSection } from '../chart/store/open-section.example';
import { recorded } from '../chart/store/recorded.example';
import { provideChartKit } from '../ui/charts/provide-chart-kit';
import { MedicationSection } from './medication-section';

describe('MedicationSection', () => {
  const charts = [provideChartKit()];
  itShowsItsStates(
    MedicationSection,
    'medication',
    'Not on medication: no order is recorded for this episode.',
    charts,
  );
  const open = () => openSection(MedicationSection, charts);

  const { today } = chartOf();
  const order = (over: Partial<MedicationOrder> = {}): MedicationOrder => ({
    ...recorded('order'),
    medication: 'buprenorphine-xr-monthly',
    name: 'Buprenorphine XR',
    dose: '300 mg',
    purpose: 'moud',
    prescriber: 'Dr. Ruiz',
    startedOn: addDays(today, -32),
    endedOn: null,
    endReason: null,
    riskTalkOn: null,
    ...over,
  });
  const dose = (daysAgo: number, over: Partial<Dose> = {}): Dose => ({
    ...recorded(`dose-${daysAgo}`),
    orderId: order().id,
    on: addDays(today, -daysAgo),
    status: 'given',
    source: 'observed',
    daysSupplied: null,
    amount: 300,
    site: null,
    lot: null,
    ...over,
  });

  it('says how late an injection is, and that days after it are not covered', async () => {
    const { page, text, answer } = await open();
    await answer({ medicationOrders: [order()], doses: [dose(32)] });
    expect(page.querySelector('article h2')?.textContent).toBe('Buprenorphine XR, 300 mg');
    expect(text()).toContain('late for opioid use disorder, Dr. Ruiz, since Oct 19, 2026');
    expect(text()).toContain('next due Nov 16, 2026, 2 days late');
    expect(text()).toContain('Injections covered 28 of the last 33 days.');
    expect(page.querySelectorAll('td[data-state=due]').length).toBe(1);
    expect(page.querySelectorAll('td[data-state=uncovered]').length).toBe(4);
  });

  it('never calls a day missed that nobody recorded', async () => {
    const { page, text, answer } = await open();
    const daily = order({ medication: 'buprenorphine-sl', startedOn: addDays(today, -6) });
    await answer({
      medicationOrders: [daily],
      doses: [
        dose(6, { status: 'taken' }),
        dose(5, { status: 'missed' }),
        dose(0, { status: 'taken' }),
      ],
    });
    expect(text()).toContain('Covered 2 of 3 recorded days; 4 days not recorded (last 7 days).');
    expect(page.querySelectorAll('td[data-state=missed]').length).toBe(1);
    expect(page.querySelectorAll('td[data-state=not-recorded]').length).toBe(4);
  });

  it('says when every order has ended, with the reason', async () => {
    const { text, answer } = await open();
    const endedOn = addDays(today, -3);
    await answer({ medicationOrders: [order({ endedOn, endReason: 'moved away' })] });
    expect(text()).toContain('Not on medication now: every order has ended.');
    expect(text()).toContain('moved away.');
  });

  it('asks to replace naloxone that has expired', async () => {
    const { text, answer } = await open();
    await answer({
      naloxone: [
        {
          ...recorded('naloxone'),
          on: plainDate('2025-11-01'),
          outcome: 'in-hand',
          expiresOn: plainDate('2026-11-19'),
        },
      ],
    });
    expect(text()).toContain('expired – replace');
  });

  const stopped = (over: Partial<MedicationOrder> = {}) =>
    order({ endedOn: addDays(today, -3), endReason: 'moved away', ...over });

  it('says that a stopped medication is a risk', async () => {
    const { text, answer } = await open();
    await answer({ medicationOrders: [stopped()] });
    expect(text()).toContain('Stopped: overdose risk.');
  });

  it('says so no longer once it was talked about', async () => {
    const { text, answer } = await open();
    await answer({ medicationOrders: [stopped({ riskTalkOn: today })] });
    expect(text()).not.toContain('Stopped: overdose risk.');
  });

  it('says what they answered to the last offer while they take none', async () => {
    const { text, answer } = await open();
    await answer({
      medicationOffers: [
        {
          ...recorded('offer'),
          on: plainDate('2026-11-03'),
          purpose: 'moud',
          medication: null,
          outcome: 'declined',
          words: 'I want to try it without.',
        },
      ],
    });
    expect(text()).toContain(
      'It was talked about on Nov 3, 2026, they said: declined for now: \u201cI want to try it without.\u201d',
    );
  });
});
