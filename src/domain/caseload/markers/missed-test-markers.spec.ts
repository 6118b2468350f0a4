import {
  episodeDay,
  exampleOrder,
  exampleResult,
  exampleRow,
  exampleUrine,
} from '../../chart/episode-record.example.ts';
import type { DrugTest } from '../../substance-monitoring/drug-test.ts';
import { itIsMarked, markersWith } from './marker.example.ts';

const missed = (day: number, over: Partial<DrugTest> = {}): DrugTest =>
  exampleUrine(episodeDay(day), { state: 'missed-unexcused', collectedOn: null, ...over });
const buprenorphine = exampleOrder({
  medication: 'buprenorphine-sl',
  name: 'Buprenorphine',
  purpose: 'moud',
});
const taken = (day: number) => ({
  ...exampleRow(`dose-${day}`, episodeDay(day)),
  orderId: buprenorphine.id,
  on: episodeDay(day),
  status: 'dispensed' as const,
  source: 'pharmacy' as const,
  daysSupplied: 30,
  amount: 16,
  site: null,
  lot: null,
});
const absent = (over: Partial<DrugTest> = {}): DrugTest =>
  exampleUrine(episodeDay(33), {
    analytes: [exampleResult('buprenorphine'), exampleResult('norbuprenorphine')],
    ...over,
  });
const onMedication = { medicationOrders: [buprenorphine], doses: [taken(20)] };
describe('markers of tests not given and medication not found', () => {
  itIsMarked('M06', [
    ['one missed 13 days ago', 3, { tests: [missed(22)] }],
    ['one missed 14 days ago', null, { tests: [missed(21)] }],
    ['two missed in 14 days', 2, { tests: [missed(22), missed(33)] }],
    ['declined', 3, { tests: [missed(33, { state: 'refused' })] }],
    ['missed with excuse', null, { tests: [missed(33, { state: 'missed-excused' })] }],
    ['missed and talked about', null, { tests: [missed(33, { discussedOn: episodeDay(34) })] }],
    ['M18: one missed on day 29', 2, { tests: [missed(28)] }, episodeDay(29)],
    ['M18: one missed, on day 30', 3, { tests: [missed(28)] }, episodeDay(30)],
    [
      'M18: two missed stay at severity 2, because 1 is for safety',
      2,
      {
        tests: [missed(20), missed(28)],
      },
      episodeDay(29),
    ],
    [
      'a dilute specimen is collected again',
      3,
      {
        tests: [exampleUrine(episodeDay(33), { creatinine: 12, specificGravity: 1.002 })],
      },
    ],
    [
      'a dilute specimen 14 days ago',
      null,
      {
        tests: [exampleUrine(episodeDay(21), { creatinine: 12, specificGravity: 1.002 })],
      },
    ],
    [
      'collected again since',
      null,
      {
        tests: [
          exampleUrine(episodeDay(31), { creatinine: 12, specificGravity: 1.002 }),
          exampleUrine(episodeDay(33)),
          exampleUrine(episodeDay(40), { state: 'scheduled', collectedOn: null }),
        ],
      },
    ],
  ]);
  itIsMarked('M22', [
    ['buprenorphine prescribed and not found', 2, { tests: [absent()], ...onMedication }],
    ['not prescribed', null, { tests: [absent()] }],
    ['discussed', null, { tests: [absent({ discussedOn: episodeDay(34) })], ...onMedication }],
    [
      'R10: dilute (creatinine 12, specific gravity 1.0020)',
      null,
      {
        tests: [absent({ creatinine: 12, specificGravity: 1.002 })],
        ...onMedication,
      },
    ],
  ]);

  it('says how many and which was the last', () => {
    const text = (tests: DrugTest[]) => markersWith('M06', { tests })[0]?.text;
    expect(text([missed(22), missed(33)])).toBe('2 tests not given in 14 days, last Oct 3');
    expect(text([missed(33)])).toBe('Test missed, Oct 3');
  });
});
