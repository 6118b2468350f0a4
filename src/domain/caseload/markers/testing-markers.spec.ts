import {
  episodeDay,
  exampleOrder,
  exampleResult,
  exampleRow,
  exampleUrine,
  noonOf,
} from '../../chart/episode-record.example.ts';
import type { Analyte, DrugTest } from '../../substance-monitoring/drug-test.ts';
import { itIsMarked, markersWith } from './marker.example.ts';

const found = (day: number, analyte: Analyte, over: Partial<DrugTest> = {}): DrugTest =>
  exampleUrine(episodeDay(day), {
    analytes: [
      exampleResult(analyte, {
        screen: 'presumptive-positive',
        confirmation: 'confirmed-positive',
      }),
    ],
    ...over,
  });
const screened = (day: number, analyte: Analyte): DrugTest =>
  exampleUrine(episodeDay(day), {
    analytes: [exampleResult(analyte, { screen: 'presumptive-positive' })],
  });
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
});
const absent = (over: Partial<DrugTest> = {}): DrugTest =>
  exampleUrine(episodeDay(33), {
    analytes: [exampleResult('buprenorphine'), exampleResult('norbuprenorphine')],
    ...over,
  });
const onMedication = { medicationOrders: [buprenorphine], doses: [taken(20)] };
const event = (kind: 'return-to-use' | 'overdose', closed: boolean) => ({
  ...exampleRow(kind, episodeDay(33)),
  kind,
  occurredAt: noonOf(episodeDay(33)),
  occurredOn: episodeDay(33),
  summary: '',
  followUpDueAt: null,
  followedUpAt: null,
  closedAt: closed ? noonOf(episodeDay(34)) : null,
});

describe('testing markers', () => {
  itIsMarked('M03', [
    ['fentanyl confirmed, no medication', 1, { tests: [found(33, 'fentanyl')] }],
    ['fentanyl screened, no medication', 1, { tests: [screened(33, 'fentanyl')] }],
    ['on buprenorphine', null, { tests: [found(33, 'fentanyl')], ...onMedication }],
    [
      'buprenorphine ended before',
      1,
      {
        tests: [found(33, 'fentanyl')],
        medicationOrders: [{ ...buprenorphine, endedOn: episodeDay(32) }],
      },
    ],
    [
      'buprenorphine ended on that day',
      null,
      {
        tests: [found(33, 'fentanyl')],
        medicationOrders: [{ ...buprenorphine, endedOn: episodeDay(33) }],
      },
    ],
    [
      'buprenorphine began after',
      1,
      {
        tests: [found(33, 'fentanyl')],
        medicationOrders: [{ ...buprenorphine, startedOn: episodeDay(34) }],
      },
    ],
    ['discussed', null, { tests: [found(33, 'fentanyl', { discussedOn: episodeDay(34) })] }],
    ['cocaine', null, { tests: [found(33, 'cocaine')] }],
  ]);
  itIsMarked('M04', [
    [
      'alcohol after a withdrawal seizure',
      1,
      {
        withdrawalHistory: 'yes',
        tests: [screened(33, 'ethyl-glucuronide')],
      },
    ],
    [
      'alcohol without such a history',
      null,
      {
        withdrawalHistory: 'no',
        tests: [screened(33, 'ethyl-glucuronide')],
      },
    ],
    ['history not known', null, { tests: [screened(33, 'ethyl-glucuronide')] }],
    [
      'discussed',
      null,
      {
        withdrawalHistory: 'yes',
        tests: [found(33, 'benzodiazepines', { discussedOn: episodeDay(34) })],
      },
    ],
    [
      'return to use reported',
      1,
      {
        withdrawalHistory: 'yes',
        safetyEvents: [event('return-to-use', false)],
      },
    ],
    [
      'return to use, closed',
      null,
      {
        withdrawalHistory: 'yes',
        safetyEvents: [event('return-to-use', true)],
      },
    ],
    ['another event', null, { withdrawalHistory: 'yes', safetyEvents: [event('overdose', false)] }],
  ]);
  itIsMarked('M05', [
    ['cocaine confirmed', 2, { tests: [found(33, 'cocaine')] }],
    ['cocaine screened only', null, { tests: [screened(33, 'cocaine')] }],
    ['discussed', null, { tests: [found(33, 'cocaine', { discussedOn: episodeDay(34) })] }],
    ['named by a more urgent marker already', null, { tests: [found(33, 'fentanyl')] }],
    ['fentanyl on medication', 2, { tests: [found(33, 'fentanyl')], ...onMedication }],
  ]);
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

  it('says what was found and when', () => {
    const text = (id: 'M03' | 'M05' | 'M06', tests: DrugTest[]) =>
      markersWith(id, { tests })[0]?.text;
    expect(text('M03', [found(33, 'fentanyl')])).toBe('Unexpected positive: fentanyl, Oct 3');
    expect(text('M03', [screened(33, 'fentanyl')])).toBe(
      'Unexpected, not confirmed: fentanyl, Oct 3',
    );
    expect(text('M05', [found(33, 'mdma')])).toBe('Unexpected positive: MDMA, Oct 3');
    expect(text('M05', [found(25, 'cocaine'), found(33, 'cocaine')])).toContain('(2 in 14 days)');
    expect(text('M06', [missed(22), missed(33)])).toBe('2 tests not given in 14 days, last Oct 3');
    expect(text('M06', [missed(33)])).toBe('Test missed, Oct 3');
  });
  it('labels what may be residual, and never hides it', () => {
    const level = (day: number, ng: number) =>
      exampleUrine(episodeDay(day), {
        analytes: [
          exampleResult('cannabinoids', {
            screen: 'presumptive-positive',
            confirmation: 'confirmed-positive',
            level: ng,
          }),
        ],
      });
    const tests = [{ ...level(20, 300), discussedOn: episodeDay(21) }, level(27, 60)];
    expect(markersWith('M05', { tests })[0]?.text).toContain(', may be residual');
  });
});
