import {
  episodeDay,
  exampleOrder,
  exampleRecord,
  exampleRow,
} from '../chart/episode-record.example.ts';
import { recordingOn, told } from '../substance-monitoring/recording.example.ts';
import { medicationOfferFaults } from './medication-offer-faults.ts';
import {
  medicationOrderDoubts,
  type MedicationOrderDraft,
  medicationOrderFaults,
} from './medication-order-faults.ts';
import type { Dose } from './medication-order.ts';
import { naloxoneDoubts, naloxoneFaults } from './naloxone-faults.ts';

const today = 40;
const injected = exampleOrder({ medication: 'buprenorphine-xr-monthly', purpose: 'moud' });
const dose = (over: Partial<Dose> = {}): Dose => ({
  ...exampleRow('dose', episodeDay(10)),
  orderId: injected.id,
  on: episodeDay(10),
  status: 'given',
  source: 'observed',
  daysSupplied: null,
  amount: 300,
  site: null,
  lot: null,
  ...over,
});

describe('what speaks against an order', () => {
  const draft = (over: Partial<MedicationOrderDraft> = {}): MedicationOrderDraft => ({
    medication: 'buprenorphine-xr-monthly',
    name: 'Buprenorphine XR',
    dose: '300 mg every 28 days',
    purpose: 'moud',
    prescriber: null,
    startedOn: episodeDay(5),
    endedOn: null,
    endReason: null,
    riskTalkOn: null,
    ...over,
  });
  const faults = (over: Partial<MedicationOrderDraft>, recording = recordingOn(today)) =>
    told(medicationOrderFaults(draft(over), recording));
  const ended = { endedOn: episodeDay(30), endReason: 'did not want to go on' };

  it('is nothing for one that runs, or ended with its reason', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ startedOn: episodeDay(-400) })).toEqual([]);
    expect(faults(ended)).toEqual([]);
    expect(faults({ ...ended, riskTalkOn: episodeDay(today) })).toEqual([]);
  });

  it('is a start too far away', () => {
    expect(faults({ startedOn: episodeDay(today + 31) })).toEqual([
      `startedOn: must not be after ${episodeDay(today + 30)}`,
    ]);
    expect(faults({ startedOn: episodeDay(-30_000) })[0]).toContain('must not be before');
    const { episode } = exampleRecord();
    const over = recordingOn(today, { episode: { ...episode, endedOn: episodeDay(4) } });
    expect(faults({}, over)[0]).toContain('is after the end of care');
    const later = recordingOn(today, { episode: { ...episode, endedOn: episodeDay(6) } });
    expect(faults({}, later)).toEqual([]);
  });

  it('is an end that does not fit', () => {
    expect(faults({ endReason: 'x', riskTalkOn: episodeDay(1) })).toEqual([
      'endReason: is for an order that ended',
      'riskTalkOn: is for an order that ended',
    ]);
    expect(faults({ ...ended, endedOn: episodeDay(41) })[0]).toContain(
      'endedOn: must not be after',
    );
    expect(faults({ ...ended, endedOn: episodeDay(4) })[0]).toContain(
      'endedOn: must not be before',
    );
    expect(faults({ ...ended, endReason: null })).toEqual([
      'endReason: is needed for an order that ended',
    ]);
    expect(faults({ ...ended, purpose: 'other', riskTalkOn: episodeDay(30) })).toEqual([
      'riskTalkOn: is for medication for a substance use disorder',
    ]);
    expect(faults({ ...ended, riskTalkOn: episodeDay(41) })[0]).toContain('riskTalkOn');
  });

  it('is a dose outside of it', () => {
    const doses = [dose({ on: episodeDay(8) }), dose({ on: episodeDay(36) })];
    const recording = recordingOn(today, { medicationOrders: [injected], doses }, injected);
    expect(faults({ startedOn: episodeDay(9) }, recording)).toEqual([
      `startedOn: is after a dose recorded on ${episodeDay(8)}`,
    ]);
    expect(faults(ended, recording)).toEqual([
      `endedOn: is before a dose recorded on ${episodeDay(36)}`,
    ]);
    expect(faults({ ...ended, endedOn: episodeDay(36) }, recording)).toEqual([]);
    expect(faults({}, recording)).toEqual([]);
  });

  it('is asked about when dose, purpose or number are unusual', () => {
    const doubts = (over: Partial<MedicationOrderDraft>, recording = recordingOn(today)) =>
      told(medicationOrderDoubts(draft(over), recording));
    expect(doubts({})).toEqual([]);
    expect(doubts({ dose: '0,5 mg' }).length).toBe(1);
    expect(doubts({ dose: '3,000 mg' })).toEqual([
      'dose: Is 3000 mg right? Usual is 100 to 300 mg.',
    ]);
    expect(doubts({ dose: '0.5 mg' }).length).toBe(1);
    expect(doubts({ dose: 'as before' })).toEqual([]);
    expect(doubts({ medication: 'antidepressant', purpose: 'other' })).toEqual([]);
    expect(doubts({ purpose: 'other' })).toEqual(['purpose: Is this what it is prescribed for?']);
    const running = recordingOn(today, { medicationOrders: [injected] });
    expect(doubts({}, running)).toEqual([
      `medication: An order of it has been running since ${injected.startedOn}. Another one?`,
    ]);
    expect(doubts(ended, running)).toEqual([]);
    expect(doubts({}, { ...running, before: injected })).toEqual([]);
    expect(doubts({ medication: 'methadone', dose: '' }, running)).toEqual([]);
  });
});

describe('what speaks against naloxone and an offer', () => {
  const naloxone = { on: episodeDay(today), outcome: 'in-hand', expiresOn: null } as const;

  it('is a day that cannot be, and an expiry of what is not there', () => {
    const faults = (over: object) =>
      told(naloxoneFaults({ ...naloxone, ...over }, recordingOn(today)));
    expect(faults({})).toEqual([]);
    expect(faults({ on: episodeDay(41) })[0]).toContain('must not be after today');
    expect(faults({ outcome: 'declined', expiresOn: episodeDay(99) })).toEqual([
      'expiresOn: is for naloxone in hand',
    ]);
    expect(told(naloxoneDoubts(naloxone))).toEqual([]);
    expect(told(naloxoneDoubts({ ...naloxone, expiresOn: episodeDay(41) }))).toEqual([]);
    expect(told(naloxoneDoubts({ ...naloxone, expiresOn: episodeDay(39) })).length).toBe(1);
  });

  it('is a medication that was started and not named', () => {
    const offer = {
      on: episodeDay(today),
      purpose: 'moud',
      medication: null,
      outcome: 'declined',
      words: null,
    } as const;
    const faults = (over: object) =>
      told(medicationOfferFaults({ ...offer, ...over }, recordingOn(today)));
    expect(faults({})).toEqual([]);
    expect(faults({ on: episodeDay(-8) })[0]).toContain('is before the admission');
    expect(faults({ outcome: 'started' })[0]).toContain('medication: is needed');
    expect(faults({ outcome: 'started', medication: 'methadone' })).toEqual([]);
  });
});
