import { addDays, plainDate } from '../time/plain-date.ts';
import type { ServiceStage } from './service-need.ts';
import { defaultServiceRules } from './service-rules.ts';
import { serviceWait } from './service-wait.ts';

describe('how long a need has been in its stage', () => {
  const today = plainDate('2026-11-21');

  const cases: readonly [ServiceStage, number, boolean, boolean][] = [
    ['referred', 13, true, false],
    ['referred', 14, true, true],
    ['identified', 14, true, true],
    ['started', 31, true, false],
    ['attending', 90, true, false],
    ['finished', 30, false, false],
    ['declined', 30, false, false],
  ];
  for (const [stage, days, isOpen, isLong] of cases) {
    it(`${stage} for ${days} days is ${isOpen ? 'open' : 'closed'}, ${isLong ? 'long' : 'not long'}`, () => {
      const need = { stage, stageSince: addDays(today, -days) };
      expect(serviceWait(need, today, defaultServiceRules)).toEqual({
        daysInStage: days,
        isOpen,
        isLong,
      });
    });
  }

  it('a stage that begins tomorrow has lasted no day', () => {
    const need = { stage: 'referred' as const, stageSince: addDays(today, 1) };
    expect(serviceWait(need, today, defaultServiceRules).daysInStage).toBe(0);
  });
});
