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
import { noEventDetail } from '../../safety/safety-event.example.ts';

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
const onMedication = { medicationOrders: [buprenorphine], doses: [taken(20)] };
const event = (kind: 'return-to-use' | 'overdose', closed: boolean) => ({
  ...exampleRow(kind, episodeDay(33)),
  kind,
  occurredAt: noonOf(episodeDay(33)),
  occurredOn: episodeDay(33),
  ...noEventDetail,
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
  it('says what was found and when', () => {
    const text = (id: 'M03' | 'M05', tests: DrugTest[]) => markersWith(id, { tests })[0]?.text;
    expect(text('M03', [found(33, 'fentanyl')])).toBe('Unexpected positive: fentanyl, Oct 3');
    expect(text('M03', [screened(33, 'fentanyl')])).toBe(
      'Unexpected, not confirmed: fentanyl, Oct 3',
    );
    expect(text('M05', [found(33, 'mdma')])).toBe('Unexpected positive: MDMA, Oct 3');
    expect(text('M05', [found(25, 'cocaine'), found(33, 'cocaine')])).toContain('(2 in 14 days)');
  });
  it('leads to the newest sign, on the tab that has it', () => {
    const [reported] = markersWith('M04', {
      withdrawalHistory: 'yes',
      safetyEvents: [event('return-to-use', false)],
    });
    expect([reported?.tab, reported?.rows.length]).toEqual(['safety', 1]);
    const tests = [found(25, 'benzodiazepines'), screened(34, 'ethyl-glucuronide')];
    const [newest] = markersWith('M04', { withdrawalHistory: 'yes', tests });
    expect([newest?.tab, newest?.rows]).toEqual([
      'testing',
      tests.toReversed().map(({ id }) => id),
    ]);
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
