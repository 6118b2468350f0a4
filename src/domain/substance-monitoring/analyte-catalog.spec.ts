import { analyteCatalog } from './analyte-catalog.ts';
import { analytes } from './drug-test.ts';
import { defaultSubstanceMonitoringRules as rules } from './substance-monitoring-rules.ts';

const LOINC = /^\d{1,6}-\d$/;

describe('analytes', () => {
  it('knows every analyte, each once', () => {
    expect(Object.keys(analyteCatalog).toSorted()).toEqual([...analytes].toSorted());
    const labels = Object.values(analyteCatalog).map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
  });
  it('names well-formed LOINC codes, no code twice', () => {
    const codes = Object.values(analyteCatalog)
      .flatMap(({ screenLoinc, screenLoincByCutOff, confirmLoinc }) => [
        screenLoinc,
        confirmLoinc,
        ...screenLoincByCutOff.map(([, code]) => code),
      ])
      .filter((code) => code !== null);
    expect(codes.filter((code) => !LOINC.test(code))).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
  });
  it('has windows that grow', () => {
    for (const { label, window } of Object.values(analyteCatalog)) {
      const days = [window.from, window.to, window.prolonged ?? window.to];
      expect(days.toSorted((a, b) => a - b))
        .withContext(label)
        .toEqual(days);
    }
  });
  it('has the fentanyl strip on the cup', () => {
    expect(rules.panels.find(({ id }) => id === 'cup')?.analytes).toContain('fentanyl');
  });
});
