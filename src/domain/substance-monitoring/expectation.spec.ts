import type { RecordId } from '../ids.ts';
import type { Dose, Medication, MedicationOrder } from '../medication/medication-order.ts';
import { instant } from '../time/instant.ts';
import { addDays, plainDate } from '../time/plain-date.ts';
import type { Analyte } from './drug-test.ts';
import { expectationOf } from './expectation.ts';
import { defaultSubstanceMonitoringRules as rules } from './substance-monitoring-rules.ts';

// Orders start on day 0; the test is collected on the day a vignette names.
const day0 = plainDate('2026-03-02');
const recorded = {
  recordedAt: instant('2026-03-02T12:00:00Z'),
  recordedBy: null,
  enteredInErrorAt: null,
};

const order = (medication: Medication, ended: number | null = null): MedicationOrder => ({
  ...recorded,
  id: 'order' as RecordId,
  medication,
  name: medication,
  dose: '',
  purpose: 'moud',
  prescriber: null,
  startedOn: day0,
  endedOn: ended === null ? null : addDays(day0, ended),
  endReason: null,
  riskTalkOn: null,
});

const dose = (day: number, over: Partial<Dose> = {}): Dose => ({
  ...recorded,
  id: `dose-${day}` as RecordId,
  orderId: 'order' as RecordId,
  on: addDays(day0, day),
  status: 'taken',
  source: 'self-report',
  daysSupplied: null,
  amount: null,
  site: null,
  lot: null,
  ...over,
});
const missed = (...days: number[]) => days.map((day) => dose(day, { status: 'missed' }));
const given = (day: number) => [dose(day, { status: 'given' })];

const present = (
  analyte: Analyte,
  one: MedicationOrder,
  doses: readonly Dose[],
  day: number,
): string => expectationOf(analyte, addDays(day0, day), { orders: [one], doses }, rules).present;

describe('which analytes a medication predicts', () => {
  for (const [medication, analyte, expected] of [
    ['buprenorphine-sl', 'buprenorphine', 'expected'],
    ['buprenorphine-sl', 'norbuprenorphine', 'expected'],
    ['buprenorphine-sl', 'opiates', 'not-expected'],
    ['methadone', 'methadone', 'expected'],
    ['methadone', 'eddp', 'expected'],
    ['amphetamine-salts', 'amphetamines', 'expected'],
    ['amphetamine-salts', 'methamphetamine', 'not-expected'],
    ['methylphenidate', 'amphetamines', 'not-expected'],
    ['benzodiazepine', 'benzodiazepines', 'explained'],
    ['clonazepam', 'benzodiazepines', 'explained'],
    ['dronabinol', 'cannabinoids', 'expected'],
    ['naltrexone-oral', 'opiates', 'not-expected'],
    ['naltrexone-xr', 'opiates', 'not-expected'],
  ] as const) {
    it(`${medication}, ${analyte}: ${expected}`, () => {
      expect(present(analyte, order(medication), [], 10)).toBe(expected);
    });
  }
});

describe('buprenorphine by the doses of its window', () => {
  const sl = order('buprenorphine-sl');
  const ended = order('buprenorphine-sl', 20);
  const fill = [dose(1, { status: 'dispensed', daysSupplied: 14 })];

  for (const [vignette, one, doses, day, expected] of [
    ['before the order', sl, [], -1, 'not-expected'],
    ['day of the order, nothing had time to show', sl, [], 0, 'explained'],
    ['day after the order', sl, [], 1, 'expected'],
    ['nothing recorded counts as taken as prescribed', sl, [], 30, 'expected'],
    ['taken 3 days ago, missed since', sl, [dose(7), ...missed(8, 9, 10)], 10, 'expected'],
    ['taken 4 days ago, missed since', sl, [dose(6), ...missed(7, 8, 9, 10)], 10, 'explained'],
    ['missed, and taken only today', sl, [...missed(7, 8, 9), dose(10)], 10, 'explained'],
    ['supply ended 3 days ago, missed since', sl, [...fill, ...missed(17)], 17, 'expected'],
    ['supply ended 4 days ago, missed since', sl, [...fill, ...missed(18)], 18, 'explained'],
    ['last day of the order', ended, [dose(19)], 20, 'expected'],
    ['day after the end', ended, [dose(20)], 21, 'explained'],
    ['10 days after the end', ended, [], 30, 'explained'],
    ['11 days after the end', ended, [], 31, 'not-expected'],
  ] as const) {
    it(`${vignette}: ${expected}`, () => {
      expect(present('buprenorphine', one, doses, day)).toBe(expected);
    });
  }
});

describe('buprenorphine by its last injection', () => {
  const xr = order('buprenorphine-xr-monthly');
  const ended = order('buprenorphine-xr-monthly', 30);

  for (const [vignette, one, doses, day, expected] of [
    ['on the day it is given', xr, given(5), 5, 'explained'],
    ['90 days after', xr, given(5), 95, 'expected'],
    ['91 days after, order open', xr, given(5), 96, 'explained'],
    ['no injection recorded', xr, [], 30, 'explained'],
    ['order ended, 60 days after', ended, given(5), 65, 'explained'],
    ['order ended, 365 days after', ended, given(5), 370, 'explained'],
    ['order ended, 366 days after', ended, given(5), 371, 'not-expected'],
    ['order ended, never given', ended, [], 40, 'not-expected'],
  ] as const) {
    it(`${vignette}: ${expected}`, () => {
      expect(present('norbuprenorphine', one, doses, day)).toBe(expected);
    });
  }
});

describe('several orders', () => {
  const on = addDays(day0, 40);

  it('lets the strongest order speak and uses only its own doses', () => {
    const past = { ...order('buprenorphine-sl', 35), name: 'past' };
    const current = { ...order('buprenorphine-sl'), id: 'current' as RecordId, name: 'current' };
    const said = expectationOf(
      'buprenorphine',
      on,
      { orders: [past, current], doses: missed(37, 38, 39) },
      rules,
    );
    expect(said).toEqual({ present: 'expected', medication: 'current' });
  });
  it('names nothing where nothing is prescribed', () => {
    expect(expectationOf('fentanyl', on, { orders: [], doses: [] }, rules)).toEqual({
      present: 'not-expected',
      medication: null,
    });
  });
});
