import type { RecordId } from '../ids.ts';
import { instant } from '../time/instant.ts';
import { addDays, plainDate } from '../time/plain-date.ts';
import { adherence } from './adherence.ts';
import { pharmacotherapyContinuity } from './continuity.ts';
import type { Dose, Medication, MedicationOrder } from './medication-order.ts';
import { defaultMedicationRules as rules } from './medication-rules.ts';

// Day 1 is the first day of every vignette.
const dayOne = plainDate('2026-03-02');
const day = (n: number) => addDays(dayOne, n - 1);
const recorded = {
  recordedAt: instant('2026-03-02T12:00:00Z'),
  recordedBy: null,
  enteredInErrorAt: null,
};

const order = (medication: Medication, over: Partial<MedicationOrder> = {}): MedicationOrder => ({
  ...recorded,
  id: 'order' as RecordId,
  medication,
  name: medication,
  dose: '',
  purpose: 'moud',
  prescriber: null,
  startedOn: dayOne,
  endedOn: null,
  endReason: null,
  riskTalkOn: null,
  ...over,
});

const dose = (n: number, over: Partial<Dose> = {}): Dose => ({
  ...recorded,
  id: `dose-${n}` as RecordId,
  orderId: 'order' as RecordId,
  on: day(n),
  status: 'taken',
  source: 'self-report',
  daysSupplied: null,
  amount: null,
  site: null,
  lot: null,
  ...over,
});
const missed = (n: number) => dose(n, { status: 'missed' });
const supply = (n: number, daysSupplied: number) =>
  dose(n, { status: 'dispensed', source: 'pharmacy', daysSupplied });
const given = (n: number) => dose(n, { status: 'given', source: 'observed' });
const daily = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => dose(from + index));

describe('covered days in 28', () => {
  const over28 = (medication: Medication, doses: readonly Dose[]) =>
    adherence(order(medication), doses, day(1), day(28), rules);

  for (const [vignette, medication, doses, covered, pdc] of [
    ['SL for days 1-14 and 19-28', 'buprenorphine-sl', [supply(1, 14), supply(19, 10)], 24, 0.857],
    ['overlapping supplies shift', 'buprenorphine-sl', [supply(1, 14), supply(10, 14)], 28, 1],
    ['three overlapping, cap 1', 'buprenorphine-sl', [1, 2, 3].map((n) => supply(n, 14)), 28, 1],
    ['the same day told twice', 'buprenorphine-sl', [...daily(1, 14), ...daily(1, 14)], 14, 0.5],
    ['own report inside a supply', 'buprenorphine-sl', [supply(1, 14), ...daily(1, 14)], 14, 0.5],
    [
      'missed inside a supply',
      'buprenorphine-sl',
      [supply(1, 28), missed(5), missed(6)],
      26,
      0.929,
    ],
    ['missed, then taken that day', 'buprenorphine-sl', [...daily(1, 28), missed(5)], 28, 1],
    ['monthly XR on day 1', 'buprenorphine-xr-monthly', [given(1)], 28, 1],
    ['monthly XR on day 15', 'buprenorphine-xr-monthly', [given(15)], 14, 0.5],
    ['weekly XR, three of four', 'buprenorphine-xr-weekly', [1, 8, 22].map(given), 21, 0.75],
    ['XR naltrexone on day 1', 'naltrexone-xr', [given(1)], 28, 1],
    ['program days and take-homes', 'methadone', [dose(1), dose(2, { daysSupplied: 6 })], 7, 0.25],
  ] as const) {
    it(`${vignette}: ${covered} of 28`, () => {
      const result = over28(medication, doses);
      expect(result.coveredDays).toBe(covered);
      expect(result.pdc).toBeCloseTo(pdc, 3);
    });
  }

  it('keeps missed apart from not recorded', () => {
    const { coveredDays, missedDays, notRecordedDays } = over28('buprenorphine-sl', [
      missed(12),
      ...daily(1, 10),
      missed(11),
    ]);
    expect([coveredDays, missedDays, notRecordedDays]).toEqual([10, 2, 16]);
  });
  it('has no share where nothing is recorded', () => {
    expect(over28('buprenorphine-sl', []).pdc).toBeNull();
    expect(over28('buprenorphine-sl', [dose(3, { orderId: 'other' as RecordId })]).pdc).toBeNull();
  });
  it('is 0, not unknown, where all days are recorded as missed', () => {
    expect(over28('buprenorphine-sl', [missed(1)]).pdc).toBe(0);
  });
});

describe('period of adherence', () => {
  it('is 0 after an injection that has run out', () => {
    const injected = adherence(order('naltrexone-xr'), [given(1)], day(40), day(67), rules);
    expect(injected.pdc).toBe(0);
  });
  it('is unknown after single doses that nobody followed up', () => {
    const old = adherence(order('buprenorphine-sl'), daily(1, 5), day(40), day(67), rules);
    expect(old.pdc).toBeNull();
  });
  it('is cut to the life of the order', () => {
    const short = order('buprenorphine-sl', { startedOn: day(11), endedOn: day(20) });
    const result = adherence(short, daily(11, 28), day(1), day(28), rules);
    expect([result.from, result.to, result.days, result.pdc]).toEqual([day(11), day(20), 10, 1]);
  });
  it('has no days outside the life of the order', () => {
    const ended = order('naltrexone-xr', { endedOn: day(10) });
    const result = adherence(ended, [given(1)], day(20), day(28), rules);
    expect([result.days, result.pdc]).toEqual([0, null]);
  });
});

describe('continuity of pharmacotherapy', () => {
  const sl = order('buprenorphine-sl');
  const at = (doses: readonly Dose[], today: number, orders = [sl]) =>
    pharmacotherapyContinuity(orders, doses, day(today), rules);

  for (const [vignette, doses, today, state, days] of [
    ['179 days', [supply(1, 179)], 179, 'running', 179],
    ['180 days', [supply(1, 180)], 180, 'reached', 180],
    ['180 days with a gap of 7', [supply(1, 100), supply(108, 80)], 180, 'reached', 180],
    ['180 days with a gap of 8', [supply(1, 100), supply(109, 80)], 180, 'running', 72],
    ['7 days since the last', [supply(1, 30)], 37, 'running', 30],
    ['8 days since the last', [supply(1, 30)], 38, 'interrupted', 30],
    ['nothing recorded', [], 38, 'no-data', 0],
  ] as const) {
    it(`${vignette}: ${state}, ${days} days`, () => {
      const { state: found, days: counted } = at(doses, today);
      expect([found, counted]).toEqual([state, days]);
    });
  }

  it('counts 31 days for a monthly injection and joins medications', () => {
    const xr = order('buprenorphine-xr-monthly', { id: 'xr' as RecordId });
    const doses = [...daily(1, 10), { ...given(11), orderId: 'xr' as RecordId }];
    expect(at(doses, 41, [sl, xr])).toEqual({
      startedOn: day(1),
      days: 41,
      longestGapDays: 0,
      state: 'running',
    });
  });
  it('leaves out medication for other purposes', () => {
    expect(at(daily(1, 9), 9, [order('acamprosate', { purpose: 'maud' })]).state).toBe('no-data');
  });
});
