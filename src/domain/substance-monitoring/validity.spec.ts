import type { RecordId } from '../ids.ts';
import { instant } from '../time/instant.ts';
import { plainDate } from '../time/plain-date.ts';
import { type DrugTest, noTestPaper } from './drug-test.ts';
import { defaultSubstanceMonitoringRules as rules } from './substance-monitoring-rules.ts';
import { validityOf } from './validity.ts';

const specimen = (over: Partial<DrugTest>): DrugTest => ({
  id: 'test' as RecordId,
  recordedAt: instant('2026-03-02T12:00:00Z'),
  recordedBy: null,
  enteredInErrorAt: null,
  scheduledOn: plainDate('2026-03-02'),
  reason: 'random',
  state: 'resulted',
  collectedOn: plainDate('2026-03-02'),
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
  analytes: [],
  discussedOn: null,
  ...noTestPaper,
  ...over,
});

const verdict = (over: Partial<DrugTest>) => validityOf(specimen(over), rules);

describe('specimen validity, one check at a time', () => {
  for (const [check, rows] of [
    [
      'temperature',
      [
        [89.9, 'suspect'],
        [90, 'valid'],
        [100, 'valid'],
        [100.1, 'suspect'],
      ],
    ],
    [
      'ph',
      [
        [3.9, 'adulterated'],
        [4, 'invalid'],
        [4.4, 'invalid'],
        [4.5, 'valid'],
        [8.9, 'valid'],
        [9, 'invalid'],
        [10.9, 'invalid'],
        [11, 'adulterated'],
      ],
    ],
    [
      'nitrite',
      [
        [0, 'valid'],
        [199, 'valid'],
        [200, 'invalid'],
        [499, 'invalid'],
        [500, 'adulterated'],
      ],
    ],
    [
      'creatinine',
      [
        [19.9, 'suspect'],
        [20, 'valid'],
      ],
    ],
  ] as const) {
    for (const [value, expected] of rows) {
      it(`${check} ${value}: ${expected}`, () => {
        expect(verdict({ [check]: value })).toBe(expected);
      });
    }
  }

  it('reads the strip where no degrees are known, and the degrees where they are', () => {
    expect(verdict({ temperatureCheck: 'in-range' })).toBe('valid');
    expect(verdict({ temperatureCheck: 'out-of-range' })).toBe('suspect');
    expect(verdict({ temperatureCheck: 'out-of-range', temperature: 96 })).toBe('valid');
  });
});

describe('specimen validity, creatinine with specific gravity', () => {
  for (const [creatinine, specificGravity, expected] of [
    [1.9, 1.0, 'substituted'],
    [1.9, 1.001, 'substituted'],
    [1.9, 1.0011, 'invalid'],
    [1.9, 1.0199, 'invalid'],
    [1.9, 1.02, 'substituted'],
    [2, 1.001, 'invalid'],
    [2, 1.0011, 'dilute'],
    [12, 1.002, 'dilute'],
    [19.9, 1.0029, 'dilute'],
    [19.9, 1.003, 'valid'],
    [20, 1.0029, 'valid'],
    [20, 1.0011, 'valid'],
    [20, 1.001, 'invalid'],
    [150, 1.015, 'valid'],
  ] as const) {
    it(`creatinine ${creatinine}, specific gravity ${specificGravity}: ${expected}`, () => {
      expect(verdict({ creatinine, specificGravity })).toBe(expected);
    });
  }
});

describe('specimen validity as a whole', () => {
  const dilute = { creatinine: 12, specificGravity: 1.002 };

  it('is the worst of its checks', () => {
    expect(verdict({ ...dilute, temperature: 85 })).toBe('dilute');
    expect(verdict({ ...dilute, ph: 4.2 })).toBe('invalid');
    expect(verdict({ creatinine: 1, specificGravity: 1.0, ph: 4.2 })).toBe('substituted');
    expect(verdict({ creatinine: 1, specificGravity: 1.0, nitrite: 600 })).toBe('adulterated');
  });
  it('is not known where nothing was checked', () => {
    expect(verdict({})).toBeNull();
    expect(verdict({ specificGravity: 1.0 })).toBeNull();
  });
  it('has no verdict for oral fluid and breath', () => {
    expect(verdict({ ...dilute, matrix: 'oral-fluid' })).toBeNull();
  });
});
