import type { Chart } from '#contract/chart';
import type { IncentiveEntry } from '#contract/incentives';
import type { RecordId, StaffId } from '#domain/ids';
import { noTestPaper } from '#domain/substance-monitoring/drug-test';
import { instant } from '#domain/time/instant';
import { plainDate } from '#domain/time/plain-date';
import { openSection } from '../../chart/store/open-section.example';
import { recorded } from '../../chart/store/recorded.example';
import { IncentivesSection } from './incentives-section';

const enrollment = {
  ...recorded('enrollment'),
  startedOn: plainDate('2026-11-02'),
  target: 'stimulants' as const,
  schedule: 'draws-per-sample' as const,
  payer: 'State grant',
  annualCap: null,
  endedOn: null,
  endReason: null,
};

const test = (
  on: string,
  screen: 'negative' | 'presumptive-positive' = 'negative',
): Chart['tests'][number] => ({
  ...recorded(`test-${on}`),
  ...noTestPaper,
  scheduledOn: plainDate(on),
  reason: 'random',
  state: 'resulted',
  collectedOn: plainDate(on),
  resultedAt: instant('2026-11-16T20:00:00Z'),
  matrix: 'urine',
  setting: 'point-of-care',
  collection: 'observed',
  temperatureCheck: 'in-range',
  temperature: null,
  creatinine: 90,
  specificGravity: 1.015,
  ph: 6,
  nitrite: 0,
  discussedOn: null,
  analytes: [{ analyte: 'cocaine', screen, confirmation: null, level: null }],
});

const entry = (on: string, draws: number): IncentiveEntry => ({
  ...recorded(`entry-${on}`),
  enrollmentId: enrollment.id,
  sourceId: `test-${on}` as RecordId,
  on: plainDate(on),
  outcome: 'success',
  draws,
  amount: 0,
  payable: 0,
  counterTo: null,
  reason: null,
  drawn: [],
});

const open = async (over: Partial<Chart>) => {
  const section = await openSection(IncentivesSection);
  await section.answer({ incentiveEnrollments: [enrollment], ...over });
  const url = `/api/episodes/episode-lee/incentive-entries`;
  return { ...section, url };
};

describe('incentive ledger', () => {
  it('says what the next success earns and enters a sample with one press', async () => {
    const { text, button, http, url, settled } = await open({ tests: [test('2026-11-03')] });
    expect(text()).toContain('The next success earns 2 draws.');
    expect(text()).toContain('$0.00 paid in 2026; the payer allows $599.00 a year');
    button('Enter')?.click();
    await settled();
    const { request } = http.expectOne(url);
    expect(request.body).toEqual({
      enrollmentId: 'enrollment',
      sourceId: 'test-2026-11-03',
      reason: null,
    });
  });

  it('asks for a witness, then draws', async () => {
    const { page, button, http, url, settled } = await open({
      tests: [test('2026-11-03')],
      incentiveEntries: [entry('2026-11-03', 1)],
    });
    button('Draw 1')?.click();
    await settled();
    button('Draw 1 now')?.click();
    await settled();
    expect(page.textContent).toContain('Say who saw the draw');
    const witness = page.querySelector<HTMLInputElement>('#ledger-text');
    if (witness !== null) witness.value = 'K. Wu';
    witness?.dispatchEvent(new Event('input'));
    button('Draw 1 now')?.click();
    await settled();
    const draw = http.expectOne(`${url}/entry-2026-11-03/draws`);
    expect(draw.request.body).toEqual({ witness: 'K. Wu' });
  });

  it('asks for a counter entry when the result changed', async () => {
    const { text, button } = await open({
      tests: [test('2026-11-03', 'presumptive-positive')],
      incentiveEntries: [entry('2026-11-03', 1)],
    });
    expect(text()).toContain('result changed: counter entry needed');
    expect(text()).toContain('the ledger says 1 draw');
    expect(button('Counter entry')).toBeTruthy();
  });

  it('shows what was drawn, with the witness', async () => {
    const drawn = {
      position: 0,
      slip: 300,
      mixVersion: 0,
      prize: 'small' as const,
      value: 1,
      handedOver: 'owed' as const,
      drawnAt: instant('2026-11-03T20:00:00Z'),
      drawnBy: 'dana' as StaffId,
      witness: 'K. Wu',
    };
    const { text, button } = await open({
      tests: [test('2026-11-03')],
      incentiveEntries: [{ ...entry('2026-11-03', 1), drawn: [drawn] }],
    });
    expect(text()).toContain('small prize $1 (owed)');
    expect(text()).toContain('witness: K. Wu');
    expect(button('Hand over 1')).toBeTruthy();
  });
});
