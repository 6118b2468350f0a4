import type { RecordId } from '../ids.ts';
import { instant } from '../time/instant.ts';
import { addDays, plainDate } from '../time/plain-date.ts';
import type { Dose, Medication, MedicationOrder } from './medication-order.ts';
import { defaultMedicationRules as rules } from './medication-rules.ts';
import { medicationStatus, medicationStatuses } from './medication-schedule.ts';

const day0 = plainDate('2026-03-02');
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
  startedOn: day0,
  endedOn: null,
  ...{ endReason: null, riskTalkOn: null },
  ...over,
});

const dose = (day: number, over: Partial<Dose> = {}): Dose => ({
  ...recorded,
  id: `dose-${day}` as RecordId,
  orderId: 'order' as RecordId,
  on: addDays(day0, day),
  status: 'taken',
  source: 'self-report',
  daysSupplied: null,
  ...{ amount: null, site: null, lot: null },
  ...over,
});
const missed = (day: number) => dose(day, { status: 'missed' });
const supply = (day: number, daysSupplied: number) =>
  dose(day, { status: 'dispensed', source: 'pharmacy', daysSupplied });

const standing = (medication: Medication, doses: readonly Dose[], today: number) =>
  medicationStatus(order(medication), doses, addDays(day0, today), rules);

describe('due windows of injections, in days after the last one', () => {
  for (const [medication, boundaries] of [
    [
      'buprenorphine-xr-monthly',
      [
        [25, 'on-time'],
        [26, 'due'],
        [30, 'due'],
        [31, 'late'],
        [41, 'late'],
        [42, 'urgent'],
      ],
    ],
    [
      'buprenorphine-xr-weekly',
      [
        [4, 'on-time'],
        [5, 'due'],
        [9, 'due'],
        [10, 'late'],
        [60, 'late'],
      ],
    ],
    [
      'buprenorphine-xr-four-weekly',
      [
        [20, 'on-time'],
        [21, 'due'],
        [35, 'due'],
        [36, 'late'],
      ],
    ],
    [
      'naltrexone-xr',
      [
        [24, 'on-time'],
        [25, 'due'],
        [28, 'due'],
        [29, 'late'],
        [34, 'late'],
        [35, 'urgent'],
      ],
    ],
  ] as const) {
    for (const [today, state] of boundaries) {
      it(`${medication}, day ${today}: ${state}`, () => {
        expect(standing(medication, [dose(0, { status: 'given' })], today).state).toBe(state);
      });
    }
  }

  it('names the last and the next one, and how late it is', () => {
    const doses = [dose(0, { status: 'given' }), missed(28)];
    expect(standing('buprenorphine-xr-monthly', doses, 33)).toEqual({
      orderId: 'order' as RecordId,
      state: 'late',
      lastDoseOn: day0,
      nextDueOn: addDays(day0, 28),
      daysLate: 3,
      rows: ['dose-0' as RecordId, 'dose-28' as RecordId],
    });
  });
  it('is not recorded while no injection is', () => {
    expect(standing('naltrexone-xr', [missed(0)], 40)).toEqual({
      orderId: 'order' as RecordId,
      state: 'not-recorded',
      lastDoseOn: null,
      nextDueOn: null,
      daysLate: 0,
      rows: ['dose-0' as RecordId],
    });
  });
});

describe('due windows of daily medication', () => {
  for (const [vignette, medication, doses, today, state] of [
    ['SL, taken today', 'buprenorphine-sl', [dose(9)], 9, 'on-time'],
    ['SL, taken yesterday, today still to come', 'buprenorphine-sl', [dose(8)], 9, 'on-time'],
    ['SL, one missed', 'buprenorphine-sl', [dose(7), missed(8)], 9, 'due'],
    ['SL, two missed', 'buprenorphine-sl', [dose(6), missed(7), missed(8)], 9, 'late'],
    ['SL, two missed, one today', 'buprenorphine-sl', [dose(7), missed(8), missed(9)], 9, 'late'],
    ['SL, four missed', 'buprenorphine-sl', [dose(4), ...[5, 6, 7, 8].map(missed)], 9, 'late'],
    ['SL, five missed', 'buprenorphine-sl', [dose(3), ...[4, 5, 6, 7, 8].map(missed)], 9, 'urgent'],
    ['SL, missed since the start', 'buprenorphine-sl', [missed(0), missed(1)], 2, 'late'],
    ['SL, one day without a row', 'buprenorphine-sl', [dose(7)], 9, 'due'],
    ['SL, two days without a row', 'buprenorphine-sl', [dose(6)], 9, 'not-recorded'],
    ['SL, no row at all', 'buprenorphine-sl', [], 9, 'not-recorded'],
    ['SL, supply lasts to today', 'buprenorphine-sl', [supply(0, 10)], 9, 'on-time'],
    ['SL, supply ended 1 day ago', 'buprenorphine-sl', [supply(0, 9)], 9, 'on-time'],
    ['SL, supply ended 2 days ago', 'buprenorphine-sl', [supply(0, 8)], 9, 'due'],
    ['SL, supply ended 3 days ago', 'buprenorphine-sl', [supply(0, 7)], 9, 'late'],
    ['SL, supply ended 6 days ago', 'buprenorphine-sl', [supply(0, 4)], 9, 'urgent'],
    ['methadone, two missed', 'methadone', [dose(6), missed(7), missed(8)], 9, 'due'],
    ['methadone, three missed', 'methadone', [dose(5), missed(6), missed(7), missed(8)], 9, 'late'],
    ['naltrexone, two missed', 'naltrexone-oral', [dose(6), missed(7), missed(8)], 9, 'due'],
    ['naltrexone, three missed', 'naltrexone-oral', [dose(5), ...[6, 7, 8].map(missed)], 9, 'late'],
    [
      'acamprosate, six missed',
      'acamprosate',
      [dose(2), ...[3, 4, 5, 6, 7, 8].map(missed)],
      9,
      'due',
    ],
    ['disulfiram, taken', 'disulfiram', [dose(9)], 9, 'on-time'],
  ] as const) {
    it(`${vignette}: ${state}`, () => {
      expect(standing(medication, doses, today).state).toBe(state);
    });
  }

  it('counts known days only as late, and asks for the next dose', () => {
    const { daysLate, lastDoseOn, nextDueOn, rows } = standing(
      'buprenorphine-sl',
      [missed(5), dose(4), dose(3), missed(6), dose(4, { id: 'twice' as RecordId })],
      9,
    );
    expect([daysLate, lastDoseOn, nextDueOn]).toEqual([2, addDays(day0, 4), addDays(day0, 5)]);
    expect(rows).toEqual(['dose-4', 'twice', 'dose-5', 'dose-6'].map((id) => id as RecordId));
  });
  it('names no last dose where all were missed', () => {
    const { lastDoseOn, rows } = standing('buprenorphine-sl', [missed(0), missed(1)], 2);
    expect(lastDoseOn).toBeNull();
    expect(rows.length).toBe(2);
  });
});

describe('orders of a day', () => {
  const today = addDays(day0, 10);
  const states = (orders: readonly MedicationOrder[]) =>
    medicationStatuses(orders, [dose(9)], today, rules).map(({ state }) => state);

  it('gives every order that runs today', () => {
    expect(
      states([
        order('buprenorphine-sl'),
        order('buprenorphine-sl', { endedOn: today }),
        order('buprenorphine-sl', { endedOn: addDays(today, -1) }),
        order('buprenorphine-sl', { startedOn: addDays(today, 1) }),
      ]),
    ).toEqual(['on-time', 'on-time']);
  });
  it('says of an ended order that it has ended', () => {
    const ended = order('naltrexone-xr', { endedOn: addDays(day0, 9) });
    const doses = [dose(0, { status: 'given' })];
    expect(medicationStatus(ended, doses, addDays(day0, 40), rules)).toEqual(
      jasmine.objectContaining({ state: 'ended', nextDueOn: null, daysLate: 0 }),
    );
  });
  it('uses no other order and no day after today', () => {
    const doses = [dose(8, { orderId: 'other' as RecordId }), dose(20)];
    expect(standing('buprenorphine-sl', doses, 9).state).toBe('not-recorded');
  });
});
