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
const refuted = result('cocaine', 'presumptive-positive', 'confirmed-negative');

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

const interpret = (one: DrugTest, orders: readonly MedicationOrder[] = []) =>
  interpretTests([one], orders, [], rules)[0];

describe('one analyte, nothing prescribed', () => {
  for (const [vignette, analyte, finding, stage, outcome] of [
    ['screen negative', negative, 'expected-negative', 'screened', 'consistent'],
    [
      'screen positive',
      presumptive,
      'unexpected-unconfirmed',
      'screened',
      'unexpected-unconfirmed',
    ],
    ['confirmed', confirmed, 'unexpected-positive', 'confirmed', 'unexpected-positive'],
    ['screen refuted', refuted, 'expected-negative', 'confirmed', 'consistent'],
    [
      'positive, confirmation awaited',
      result('cocaine', 'presumptive-positive', 'pending'),
      'unexpected-unconfirmed',
      'screened',
      'unexpected-unconfirmed',
    ],
    ['pending', result('cocaine', 'pending'), 'pending', null, 'pending'],
    ['only sent out', result('cocaine', 'not-tested', 'pending'), 'pending', null, 'pending'],
    ['not on the panel', result('cocaine', 'not-tested'), 'not-tested', null, 'pending'],
  ] as const) {
    it(`${vignette}: ${finding}, test ${outcome}`, () => {
      const read = interpret(test([analyte]));
      expect([read?.analytes[0]?.finding, read?.analytes[0]?.stage]).toEqual([finding, stage]);
      expect(read?.outcome).toBe(outcome);
    });
  }
});

describe('one analyte, buprenorphine prescribed on the day', () => {
  const bup = (screen: AnalyteResult['screen'], then: AnalyteResult['confirmation'] = null) =>
    result('buprenorphine', screen, then);

  for (const [vignette, analyte, finding, outcome, counts] of [
    ['screen positive', bup('presumptive-positive'), 'expected-positive', 'consistent', true],
    [
      'confirmed positive',
      bup('presumptive-positive', 'confirmed-positive'),
      'expected-positive',
      'consistent',
      true,
    ],
    ['screen negative', bup('negative'), 'unexpected-negative', 'unexpected-unconfirmed', null],
    [
      'confirmed negative',
      bup('negative', 'confirmed-negative'),
      'unexpected-negative',
      'unexpected-negative',
      false,
    ],
  ] as const) {
    it(`${vignette}: ${finding}, test ${outcome}`, () => {
      const read = interpretTests([test([analyte])], onBuprenorphine, [], rules);
      expect(read.map(({ analytes }) => analytes[0]?.finding)).toEqual([finding]);
      expect(read.map(({ outcome: found }) => found)).toEqual([outcome]);
      expect(read.map(consistent)).toEqual([counts]);
    });
  }
  it('names the medication that explains a positive', () => {
    const read = interpret(test([bup('presumptive-positive'), negative]), onBuprenorphine);
    expect(read?.analytes.map(({ explainedBy }) => explainedBy)).toEqual([
      'buprenorphine-sl',
      null,
    ]);
  });
  it('misses the metabolite of a drug that was added to the specimen', () => {
    const added = test([bup('presumptive-positive'), result('norbuprenorphine', 'negative')]);
    expect(interpret(added, onBuprenorphine)?.outcome).toBe('unexpected-unconfirmed');
  });
});
