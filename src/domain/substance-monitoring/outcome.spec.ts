import type { Medication, MedicationOrder } from '../medication/medication-order.ts';
import type { RecordId } from '../ids.ts';
import { instant } from '../time/instant.ts';
import { addDays, plainDate } from '../time/plain-date.ts';
import { type AnalyteResult, type DrugTest, noTestPaper } from './drug-test.ts';
import { interpretTests } from './interpretation.ts';
import { consistent } from './statistics.ts';
import { defaultSubstanceMonitoringRules as rules } from './substance-monitoring-rules.ts';

const today = plainDate('2026-03-30');
const recorded = {
  id: 'row' as RecordId,
  recordedAt: instant('2026-03-30T12:00:00Z'),
  recordedBy: null,
  enteredInErrorAt: null,
};

const test = (analytes: readonly AnalyteResult[], over: Partial<DrugTest> = {}): DrugTest => ({
  ...recorded,
  scheduledOn: today,
  reason: 'random',
  state: 'resulted',
  collectedOn: today,
  resultedAt: null,
  matrix: 'urine',
  setting: 'laboratory',
  collection: 'observed',
  temperatureCheck: null,
  temperature: null,
  creatinine: null,
  specificGravity: null,
  ph: null,
  nitrite: null,
  analytes,
  discussedOn: null,
  ...noTestPaper,
  ...over,
});

const result = (
  analyte: AnalyteResult['analyte'],
  screen: AnalyteResult['screen'],
  confirmation: AnalyteResult['confirmation'] = null,
): AnalyteResult => ({ analyte, screen, confirmation, level: null });
const negative = result('cocaine', 'negative');
const presumptive = result('cocaine', 'presumptive-positive');
const confirmed = result('cocaine', 'presumptive-positive', 'confirmed-positive');

const dilute = { creatinine: 12, specificGravity: 1.002 };
const adulterated = { ph: 3 };

const order = (medication: Medication): MedicationOrder => ({
  ...recorded,
  id: 'order' as RecordId,
  medication,
  name: medication,
  dose: '',
  purpose: 'moud',
  prescriber: null,
  startedOn: addDays(today, -30),
  endedOn: null,
  endReason: null,
  riskTalkOn: null,
});
const onBuprenorphine = [order('buprenorphine-sl')];

const interpret = (one: DrugTest, orders: readonly MedicationOrder[] = [], used = rules) =>
  interpretTests([one], orders, [], used)[0];

describe('specimens that cannot be relied on', () => {
  const absent = [result('buprenorphine', 'negative'), result('norbuprenorphine', 'negative')];

  it('R10: absent in a dilute specimen (12 mg/dL, 1.0020) is no unexpected negative', () => {
    const read = interpret(test(absent, dilute), onBuprenorphine);
    expect(read?.validity).toBe('dilute');
    expect(read?.analytes.map(({ finding }) => finding)).toEqual(['not-valid', 'not-valid']);
    expect(read?.outcome).toBe('not-valid');
  });

  for (const [vignette, analyte, over, finding, outcome] of [
    ['confirmed in a dilute', confirmed, dilute, 'unexpected-positive', 'unexpected-positive'],
    [
      'screened in a suspect',
      presumptive,
      { temperature: 80 },
      'unexpected-unconfirmed',
      'unexpected-unconfirmed',
    ],
    ['negative in a suspect', negative, { temperature: 80 }, 'not-valid', 'not-valid'],
    ['confirmed in an invalid', confirmed, { ph: 4.2 }, 'not-valid', 'not-valid'],
    ['confirmed in an adulterated', confirmed, adulterated, 'not-valid', 'tampered'],
    [
      'negative in a substituted',
      negative,
      { creatinine: 1, specificGravity: 1 },
      'not-valid',
      'tampered',
    ],
    ['not yet read in a dilute', result('cocaine', 'pending'), dilute, 'pending', 'not-valid'],
  ] as const) {
    it(`${vignette} specimen: ${finding}, test ${outcome}`, () => {
      const read = interpret(test([analyte], over));
      expect([read?.analytes[0]?.finding, read?.outcome]).toEqual([finding, outcome]);
    });
  }
});

describe('the one outcome of a test', () => {
  for (const [state, outcome, counts] of [
    ['scheduled', 'scheduled', null],
    ['collected', 'pending', null],
    ['resulted', 'pending', null],
    ['missed-unexcused', 'missed', false],
    ['missed-excused', 'excused', null],
    ['refused', 'refused', false],
    ['unable', 'excused', null],
    ['cancelled-by-program', 'cancelled', null],
  ] as const) {
    it(`${state} without results: ${outcome}`, () => {
      const read = interpretTests([test([], { state })], [], [], rules);
      expect(read.map((one) => one.outcome)).toEqual([outcome]);
      expect(read.map(consistent)).toEqual([counts]);
    });
  }

  const absent = result('buprenorphine', 'negative', 'confirmed-negative');
  for (const [vignette, analytes, outcome] of [
    [
      'a confirmed positive beside a pending one',
      [confirmed, result('mdma', 'pending')],
      'unexpected-positive',
    ],
    [
      'confirmed and unconfirmed positives',
      [presumptive, { ...confirmed, analyte: 'mdma' }],
      'unexpected-positive',
    ],
    ['a positive beside absent medication', [absent, presumptive], 'unexpected-unconfirmed'],
    [
      'absent medication beside a pending one',
      [absent, result('mdma', 'pending')],
      'unexpected-negative',
    ],
    ['a negative beside a pending one', [negative, result('mdma', 'pending')], 'pending'],
    ['a negative beside one not tested', [negative, result('mdma', 'not-tested')], 'consistent'],
  ] as const) {
    it(`${vignette}: ${outcome}`, () => {
      expect(interpret(test(analytes), onBuprenorphine)?.outcome).toBe(outcome);
    });
  }

  it('shows a positive that is no goal of testing and does not count it', () => {
    const cannabis = test([result('cannabinoids', 'presumptive-positive')]);
    const own = { ...rules, notGoalAnalytes: ['cannabinoids'] as const };
    expect(interpret(cannabis)?.outcome).toBe('unexpected-unconfirmed');
    expect(interpret(cannabis, [], own)?.outcome).toBe('consistent');
    expect(interpret(cannabis, [], own)?.analytes[0]?.finding).toBe('unexpected-unconfirmed');
  });
  it('reads no results of a test that was not given', () => {
    expect(interpret(test([confirmed], { state: 'refused' }))?.analytes).toEqual([]);
  });
  it('puts tests in order of collection, or of schedule where nothing was collected', () => {
    const on = (scheduled: number, collected: number | null) =>
      test([], {
        scheduledOn: addDays(today, scheduled),
        collectedOn: collected === null ? null : addDays(today, collected),
      });
    const read = interpretTests([on(-1, 3), on(2, null), on(0, 1), on(2, null)], [], [], rules);
    expect(read.map((one) => one.on)).toEqual([1, 2, 2, 3].map((days) => addDays(today, days)));
  });
});
