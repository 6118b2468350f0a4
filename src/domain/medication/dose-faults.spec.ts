import { episodeDay, exampleOrder, exampleRow } from '../chart/episode-record.example.ts';
import type { RecordId } from '../ids.ts';
import { recordingOn, told } from '../substance-monitoring/recording.example.ts';
import { type DoseDraft, doseDoubts, doseFaults } from './dose-faults.ts';
import type { Dose } from './medication-order.ts';

const today = 40;
const injected = exampleOrder({
  medication: 'buprenorphine-xr-monthly',
  dose: '300 mg every 28 days',
  purpose: 'moud',
});
const oral = exampleOrder({
  id: 'oral' as RecordId,
  medication: 'buprenorphine-sl',
  startedOn: episodeDay(10),
  endedOn: episodeDay(35),
  endReason: 'moved',
});
const injection = (over: Partial<DoseDraft> = {}): DoseDraft => ({
  orderId: injected.id,
  on: episodeDay(today),
  status: 'given',
  source: 'observed',
  daysSupplied: null,
  amount: 300,
  site: 'abdomen-left',
  lot: 'L-1',
  ...over,
});
const dose = (over: Partial<Dose> = {}): Dose => ({
  ...exampleRow('dose', episodeDay(10)),
  ...injection({ on: episodeDay(10) }),
  ...over,
});
const orders = { medicationOrders: [injected, oral] };

describe('what speaks against a dose', () => {
  const faults = (over: Partial<DoseDraft>, recording = recordingOn(today, orders)) =>
    told(doseFaults(injection(over), recording));
  const tablet = { orderId: oral.id, site: null, lot: null, amount: 8, on: episodeDay(20) };

  it('is nothing for an injection given, a tablet taken, a supply and a missed dose', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ ...tablet, status: 'taken' })).toEqual([]);
    expect(faults({ ...tablet, status: 'dispensed', daysSupplied: 7 })).toEqual([]);
    expect(faults({ status: 'missed', amount: null, site: null, lot: null })).toEqual([]);
  });

  it('is an order that is not of this chart, or was entered in error', () => {
    const none = ['orderId: must be an order of this chart'];
    expect(faults({ orderId: 'x' as RecordId })).toEqual(none);
    const wrong = { ...injected, enteredInErrorAt: injected.recordedAt };
    expect(faults({}, recordingOn(today, { medicationOrders: [wrong] }))).toEqual(none);
  });

  it('is a day outside the order, of the future, or before the admission', () => {
    expect(faults({ ...tablet, status: 'taken', on: episodeDay(9) })).toEqual([
      `on: is before the order began on ${episodeDay(10)}`,
    ]);
    expect(faults({ ...tablet, status: 'taken', on: episodeDay(36) })).toEqual([
      `on: is after the order ended on ${episodeDay(35)}`,
    ]);
    expect(faults({ on: episodeDay(41) })[0]).toContain('must not be after today');
    expect(faults({ on: episodeDay(-8) })[0]).toContain('is before the admission');
  });

  it('is a second injection of the same day', () => {
    const first = dose({ on: episodeDay(today) });
    const recording = recordingOn(today, { ...orders, doses: [first] });
    expect(faults({}, recording)).toEqual([
      `on: has an injection of this order already, on ${episodeDay(today)}`,
    ]);
    expect(faults({}, { ...recording, before: first })).toEqual([]);
    const gone = { status: 'missed', amount: null, site: null, lot: null } as const;
    expect(faults(gone, recording)).toEqual([]);
    const missed = recordingOn(today, { ...orders, doses: [{ ...first, status: 'missed' }] });
    expect(faults({}, missed)).toEqual([]);
  });

  it('is a fact that does not belong to what became of it', () => {
    expect(faults({ status: 'taken', site: null, lot: null })).toEqual([
      'status: cannot be of this medication: given or missed',
    ]);
    expect(faults({ ...tablet, status: 'dispensed' })).toEqual([
      'daysSupplied: is needed for a supply',
    ]);
    expect(faults({ daysSupplied: 3 })).toEqual([
      'daysSupplied: is for a supply that was dispensed',
    ]);
    expect(faults({ ...tablet, status: 'taken', site: 'arm-left', lot: 'L' })).toEqual([
      'site: is for an injection that was given',
      'lot: is for an injection that was given',
    ]);
    expect(faults({ status: 'missed' })).toEqual([
      'site: is for an injection that was given',
      'lot: is for an injection that was given',
      'amount: is for a dose that was taken',
    ]);
    expect(faults({ amount: 0 })).toEqual(['amount: must be more than 0']);
  });

  it('is asked about when it comes early or twice', () => {
    const doubts = (over: Partial<DoseDraft>, doses: readonly Dose[]) =>
      told(doseDoubts(injection(over), recordingOn(today, { ...orders, doses })));
    expect(doubts({}, [])).toEqual([]);
    expect(doubts({}, [dose({ on: episodeDay(14) })])).toEqual([]);
    expect(doubts({}, [dose({ on: episodeDay(15) })])).toEqual([
      `on: Only 25 days after the last one on ${episodeDay(15)}; due from day 26.`,
    ]);
    expect(doubts({ orderId: 'x' as RecordId }, [])).toEqual([]);
    const taken = dose({ orderId: oral.id, status: 'taken', on: episodeDay(20) });
    expect(doubts({ orderId: oral.id, status: 'taken', on: episodeDay(20) }, [taken])).toEqual([
      'on: A dose of that day is recorded already. Another one?',
    ]);
    expect(doubts({ status: 'missed' }, [dose({ on: episodeDay(30) })])).toEqual([]);
  });
});
