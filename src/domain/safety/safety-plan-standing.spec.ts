import type { RecordId } from '../ids.ts';
import { instant } from '../time/instant.ts';
import { addDays, plainDate } from '../time/plain-date.ts';
import type { SafetyPlan } from './safety-event.ts';
import { safetyPlanStanding } from './safety-plan-standing.ts';
import { defaultSafetyRules } from './safety-rules.ts';

describe('safety plan', () => {
  const today = plainDate('2026-11-21');
  const agreed = (daysAgo: number, id: number, over: Partial<SafetyPlan> = {}): SafetyPlan => ({
    id: `plan-${id}` as RecordId,
    recordedAt: instant('2026-09-01T14:00:00Z'),
    recordedBy: null,
    enteredInErrorAt: null,
    agreedOn: addDays(today, -daysAgo),
    warningSigns: 'not sleeping',
    coping: 'walk',
    distractions: 'library',
    people: 'sister',
    professionals: '988',
    safePlace: 'medication locked away',
    ...over,
  });
  const standing = (...plans: SafetyPlan[]) => safetyPlanStanding(plans, today, defaultSafetyRules);

  it('was not made yet', () => {
    expect(standing()).toEqual({ plan: null, version: null, ageDays: null, isOld: false });
  });
  it('counts in its last version', () => {
    const { plan, version } = standing(agreed(10, 2), agreed(60, 1));
    expect(plan?.id).toBe('plan-2' as RecordId);
    expect(version).toBe(2);
    expect(standing(agreed(60, 1), agreed(10, 2), agreed(30, 3)).version).toBe(3);
  });
  it('keeps its number when an earlier version was entered in error', () => {
    const wrong = agreed(60, 1, { enteredInErrorAt: instant('2026-09-02T14:00:00Z') });
    expect(standing(agreed(10, 2), wrong).version).toBe(2);
    expect(standing(wrong).plan).toBeNull();
  });
  it('is current for 90 days and old on the next', () => {
    expect(standing(agreed(90, 1)).isOld).toBe(false);
    expect(standing(agreed(91, 1)).isOld).toBe(true);
  });
  it('does not count before the day it was agreed', () => {
    expect(standing(agreed(-1, 1)).plan).toBeNull();
  });
});
