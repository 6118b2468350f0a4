import type { RecordId } from '../ids.ts';
import { instant } from '../time/instant.ts';
import { addDays, plainDate } from '../time/plain-date.ts';
import { defaultModalityRules as rules } from './modality-rules.ts';
import { currentCopingAheadPlan, relapsePreventionStanding } from './personal-plans.ts';
import { unwrittenPrevention } from './prevention.example.ts';
import type { CopingAheadPlan, RelapsePreventionPlan } from './skill.ts';

const today = plainDate('2026-11-21');
const recorded = {
  id: 'plan-1' as RecordId,
  recordedAt: instant('2026-11-02T22:00:00Z'),
  recordedBy: null,
  enteredInErrorAt: null,
};

describe('relapse-prevention plan', () => {
  const revised = (daysAgo: number, copyDaysAgo: number | null = null): RelapsePreventionPlan => ({
    ...recorded,
    ...unwrittenPrevention,
    revisedOn: addDays(today, -daysAgo),
    copyGivenOn: copyDaysAgo === null ? null : addDays(today, -copyDaysAgo),
  });
  const standing = (...plans: RelapsePreventionPlan[]) =>
    relapsePreventionStanding(plans, today, rules);

  it('is current for 30 days after its last revision', () => {
    expect(standing(revised(90), revised(30)).isCurrent).toBe(true);
    expect(standing(revised(31), revised(90)).isCurrent).toBe(false);
    expect(standing(revised(31)).ageDays).toBe(31);
  });

  it("is in the person's hands once the copy was given", () => {
    expect(standing(revised(10, 9)).hasCopy).toBe(true);
    expect(standing(revised(10, -1)).hasCopy).toBe(false);
    expect(standing(revised(10)).hasCopy).toBe(false);
  });

  it('does not exist before its first version', () => {
    expect(standing(revised(-1))).toEqual({
      plan: null,
      ageDays: null,
      isCurrent: false,
      hasCopy: false,
    });
  });
});

describe('coping-ahead plan', () => {
  const made = (daysAgo: number): CopingAheadPlan => ({
    ...recorded,
    madeOn: addDays(today, -daysAgo),
    situation: 'Wedding on Saturday',
    predictedUrge: 7,
    plan: 'Leave at nine, call Jo',
    rehearsedOn: null,
    outcome: null,
  });

  it('is current for 30 days', () => {
    const [older, newer] = [made(60), made(30)];
    expect(currentCopingAheadPlan([older, newer], today, rules)).toBe(newer);
    expect(currentCopingAheadPlan([made(31)], today, rules)).toBeNull();
    expect(currentCopingAheadPlan([], today, rules)).toBeNull();
  });
});
