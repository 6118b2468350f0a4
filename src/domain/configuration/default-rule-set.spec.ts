import { isPlainDate } from '../time/plain-date.ts';
import { defaultRuleSet } from './default-rule-set.ts';

describe('default rule set', () => {
  it('is versioned and says from when it counts', () => {
    expect(defaultRuleSet.id).toBe('stepdown-default');
    expect(Number.isInteger(defaultRuleSet.version) && defaultRuleSet.version >= 1).toBe(true);
    expect(isPlainDate(defaultRuleSet.effectiveFrom)).toBe(true);
  });

  it('has a section with values for every area', () => {
    const sections = Object.entries(defaultRuleSet).filter(
      ([name]) => !['id', 'version', 'effectiveFrom'].includes(name),
    );
    expect(sections.map(([name]) => name).sort()).toEqual([
      'admission',
      'attendance',
      'family',
      'markers',
      'measures',
      'medication',
      'modalities',
      'notes',
      'plan',
      'readiness',
      'safety',
      'services',
      'substanceMonitoring',
      'utilization',
      'work',
    ]);
    expect(sections.every(([, values]) => JSON.stringify(values) !== '{}')).toBe(true);
  });

  it('can be stored as text and read back without loss', () => {
    expect(JSON.parse(JSON.stringify(defaultRuleSet))).toEqual(defaultRuleSet);
  });
});
