import type { RecordId } from '../ids.ts';
import { instant } from '../time/instant.ts';
import { addDays, plainDate } from '../time/plain-date.ts';
import type { SafetyPlan } from './safety-event.ts';
import { safetyPlanStanding } from './safety-plan-standing.ts';
import { defaultSafetyRules } from './safety-rules.ts';

describe('safety plan', () => {
  const today = plainDate('2026-11-21');
  const agreed = (daysAgo: number, version: number): SafetyPlan => ({
    id: `plan-${version}` as RecordId,
    recordedAt: instant('2026-09-01T14:00:00Z'),
    recordedBy: null,
    enteredInErrorAt: null,
    version,
    agreedOn: addDays(today, -daysAgo),
    warningSigns: 'not sleeping',
    coping: 'walk',
    distractions: 'library',
    people: 'sister',
    professionals: '988',
    safePlace: 'medication locked away',
  });
  const standing = (...plans: SafetyPlan[]) => safetyPlanStanding(plans, today, defaultSafetyRules);

  it('was not made yet', () => {
    expect(standing()).toEqual({ plan: null, ageDays: null, isOld: false });
  });
  it('counts in its last version', () => {
    expect(standing(agreed(10, 2), agreed(60, 1)).plan?.version).toBe(2);
  });
  it('is current for 90 days and old on the next', () => {
    expect(standing(agreed(90, 1)).isOld).toBe(false);
    expect(standing(agreed(91, 1)).isOld).toBe(true);
  });
  it('does not count before the day it was agreed', () => {
    expect(standing(agreed(-1, 1)).plan).toBeNull();
  });
});
