import type { RecordId } from '../ids.ts';
import { instant } from '../time/instant.ts';
import { addDays, plainDate } from '../time/plain-date.ts';
import { type Analyte, type AnalyteResult, type DrugTest, noTestPaper } from './drug-test.ts';
import { interpretTests } from './interpretation.ts';
import { defaultSubstanceMonitoringRules as rules } from './substance-monitoring-rules.ts';

const day0 = plainDate('2026-03-02');

interface Found {
  readonly day: number;
  readonly level: number | null;
  readonly creatinine?: number | null;
  readonly confirmation?: AnalyteResult['confirmation'];
}

const test = (analyte: Analyte, found: Found): DrugTest => ({
  id: `day-${found.day}` as RecordId,
  recordedAt: instant('2026-03-02T12:00:00Z'),
  recordedBy: null,
  enteredInErrorAt: null,
  scheduledOn: addDays(day0, found.day),
  reason: 'random',
  state: 'resulted',
  collectedOn: addDays(day0, found.day),
  resultedAt: null,
  matrix: 'urine',
  setting: 'laboratory',
  collection: 'observed',
  temperatureCheck: null,
  temperature: null,
  creatinine: found.creatinine === undefined ? 100 : found.creatinine,
  specificGravity: null,
  ph: null,
  nitrite: null,
  analytes: [
    {
      analyte,
      screen: 'presumptive-positive',
      confirmation: found.confirmation === undefined ? 'confirmed-positive' : found.confirmation,
      level: found.level,
    },
  ],
  discussedOn: null,
  ...noTestPaper,
});

const lastLabel = (analyte: Analyte, ...found: Found[]): boolean | undefined =>
  interpretTests(
    found.map((one) => test(analyte, one)),
    [],
    [],
    rules,
  ).at(-1)?.analytes[0]?.mayBeResidual;

describe('carry-over label', () => {
  const first = { day: 0, level: 200 };

  for (const [vignette, analyte, second, labelled] of [
    ['cannabis, level at 49.5 % after 7 days', 'cannabinoids', { day: 7, level: 99 }, true],
    ['cannabis, level at 50 %', 'cannabinoids', { day: 7, level: 100 }, false],
    ['cannabis, day 30', 'cannabinoids', { day: 30, level: 20 }, true],
    ['cannabis, day 31', 'cannabinoids', { day: 31, level: 20 }, false],
    [
      'half the level in half the creatinine',
      'cannabinoids',
      { day: 7, level: 99, creatinine: 50 },
      false,
    ],
    ['level not known', 'cannabinoids', { day: 7, level: null }, false],
    ['creatinine not known', 'cannabinoids', { day: 7, level: 20, creatinine: null }, false],
    ['creatinine 0', 'cannabinoids', { day: 7, level: 20, creatinine: 0 }, false],
    ['norfentanyl falling', 'norfentanyl', { day: 7, level: 199 }, true],
    ['norfentanyl not falling', 'norfentanyl', { day: 7, level: 200 }, false],
    ['cocaine has no such window', 'cocaine', { day: 2, level: 20 }, false],
    ['same day', 'cannabinoids', { day: 0, level: 20 }, false],
  ] as const) {
    it(`${vignette}: ${labelled ? 'may be residual' : 'no label'}`, () => {
      expect(lastLabel(analyte, first, second)).toBe(labelled);
    });
  }

  it('needs an earlier confirmed positive with a level', () => {
    const second = { day: 7, level: 20 };
    expect(lastLabel('cannabinoids', second)).toBeFalse();
    expect(lastLabel('cannabinoids', { ...first, confirmation: null }, second)).toBeFalse();
    expect(lastLabel('cannabinoids', { ...first, level: null }, second)).toBeFalse();
  });
  it('compares with the latest one', () => {
    const between = { day: 3, level: 30 };
    expect(lastLabel('cannabinoids', first, between, { day: 7, level: 20 })).toBeFalse();
  });
  it('is beside the finding and takes nothing away', () => {
    const read = interpretTests(
      [test('cannabinoids', first), test('cannabinoids', { day: 7, level: 20 })],
      [],
      [],
      rules,
    );
    expect(read.map(({ outcome }) => outcome)).toEqual([
      'unexpected-positive',
      'unexpected-positive',
    ]);
  });
  it('looks past tests of other analytes', () => {
    const read = interpretTests(
      [
        test('cannabinoids', first),
        test('cocaine', { day: 3, level: 5 }),
        test('cannabinoids', { day: 7, level: 20 }),
      ],
      [],
      [],
      rules,
    );
    expect(read.at(-1)?.analytes[0]?.mayBeResidual).toBeTrue();
  });
});
