import { episodeDay, exampleOrder, exampleRow } from '../chart/episode-record.example.ts';
import type { RecordId } from '../ids.ts';
import type { Dose, MedicationOrder, NaloxoneRecord } from './medication-order.ts';
import { defaultMedicationRules as rules } from './medication-rules.ts';
import { naloxoneStanding } from './naloxone-standing.ts';
import { dueWindow, nextInjection } from './next-injection.ts';
import { stoppedMedication } from './stopped-medication.ts';

const today = episodeDay(40);

describe('stopped medication', () => {
  const stopped = (...orders: Partial<MedicationOrder>[]) =>
    stoppedMedication(
      orders.map((over, at) =>
        exampleOrder({ id: `order-${at}` as RecordId, purpose: 'moud', ...over }),
      ),
      today,
      rules,
    ).map(({ id }) => id as string);
  const ended = { endedOn: episodeDay(30) };

  it('is an order for a use disorder that ended, today or lately', () => {
    expect(stopped(ended)).toEqual(['order-0']);
    expect(stopped({ endedOn: today })).toEqual(['order-0']);
    expect(stopped({ ...ended, purpose: 'maud' })).toEqual(['order-0']);
    expect(stopped({})).toEqual([]);
    expect(stopped({ endedOn: episodeDay(41) })).toEqual([]);
    expect(stopped({ ...ended, purpose: 'other' })).toEqual([]);
    expect(stopped({ endedOn: episodeDay(-51) })).toEqual([]);
  });

  it('is none once the risk was talked about', () => {
    expect(stopped({ ...ended, riskTalkOn: today })).toEqual([]);
    expect(stopped({ ...ended, riskTalkOn: episodeDay(41) })).toEqual(['order-0']);
  });

  it('is none while another one of the same purpose runs in its place', () => {
    const running = { startedOn: episodeDay(31) };
    expect(stopped(ended, running)).toEqual([]);
    expect(stopped(ended, { ...running, endedOn: episodeDay(45) })).toEqual([]);
    expect(stopped(ended, { ...running, endedOn: episodeDay(35) })).toEqual(['order-0', 'order-1']);
    expect(stopped(ended, { startedOn: episodeDay(41) })).toEqual(['order-0']);
    expect(stopped(ended, { ...running, purpose: 'maud' })).toEqual(['order-0']);
    expect(stopped({ endedOn: today }, { endedOn: today })).toEqual(['order-0', 'order-1']);
  });
});

describe('naloxone', () => {
  const record = (day: number, over: Partial<NaloxoneRecord> = {}): NaloxoneRecord => ({
    ...exampleRow(`naloxone-${day}`, episodeDay(day)),
    on: episodeDay(day),
    outcome: 'in-hand',
    expiresOn: null,
    ...over,
  });
  const standing = (...records: NaloxoneRecord[]) => naloxoneStanding(records, today);

  it('stands as the newest record says, until it expires', () => {
    expect(standing()).toBe('not-recorded');
    expect(standing(record(41))).toBe('not-recorded');
    expect(standing(record(5))).toBe('in-hand');
    expect(standing(record(20, { outcome: 'declined' }), record(5))).toBe('declined');
    expect(standing(record(5), record(5, { outcome: 'offered' }))).toBe('offered');
    expect(standing(record(5, { expiresOn: today }))).toBe('in-hand');
    expect(standing(record(5, { expiresOn: episodeDay(39) }))).toBe('expired');
  });
});

describe('the next injection', () => {
  const order = exampleOrder({ medication: 'buprenorphine-xr-monthly', dose: '300 mg monthly' });
  const given = (day: number, over: Partial<Dose> = {}): Dose => ({
    ...exampleRow(`dose-${day}`, episodeDay(day)),
    orderId: order.id,
    on: episodeDay(day),
    status: 'given',
    source: 'observed',
    daysSupplied: null,
    amount: 100,
    site: 'abdomen-right',
    lot: null,
    ...over,
  });

  it('is as the last one, on the other side', () => {
    expect(nextInjection(order, [given(28), given(0, { site: 'arm-left' })])).toEqual({
      amount: 100,
      site: 'abdomen-left',
    });
    const [a, b] = [given(28), given(28, { site: null, amount: null })];
    expect(nextInjection(order, [a, b])).toEqual({ amount: 300, site: 'abdomen-left' });
  });

  it('is as prescribed where there was none', () => {
    const others = [given(1, { status: 'missed' }), given(2, { orderId: 'x' as RecordId })];
    expect(nextInjection(order, others)).toEqual({ amount: 300, site: 'abdomen-left' });
    const naltrexone = exampleOrder({ medication: 'naltrexone-xr', dose: 'as written' });
    expect(nextInjection(naltrexone, [])).toEqual({ amount: null, site: 'gluteal-left' });
  });

  it('is due in its window; daily medication has none', () => {
    expect(dueWindow(order, episodeDay(0), rules)).toEqual([episodeDay(26), episodeDay(30)]);
    expect(dueWindow(exampleOrder({ medication: 'methadone' }), today, rules)).toBeNull();
  });
});
