import type { RecordId } from '../ids.ts';
import { instant } from '../time/instant.ts';
import { addDays } from '../time/plain-date.ts';
import { examplePlan, exampleStart } from './objective.example.ts';
import { planClock, planInForce, reviewDueAfter, signedPlan } from './plan-review.ts';
import { defaultPlanRules } from './plan-rules.ts';
import type { TreatmentPlan } from './treatment-plan.ts';

describe('plan review', () => {
  const signed = (version: number, days: number): TreatmentPlan =>
    examplePlan({
      id: `plan-${version}` as RecordId,
      version,
      signedOn: addDays(exampleStart, days),
      reviewDueOn: reviewDueAfter(addDays(exampleStart, days), defaultPlanRules),
    });
  const draft = examplePlan({ id: 'plan-3' as RecordId, version: 3, signedOn: null });
  const clock = (plans: TreatmentPlan[], days: number) =>
    planClock(plans, exampleStart, addDays(exampleStart, days), defaultPlanRules);

  it('works by the newest signed version, by a draft only while there is no other', () => {
    const [first, second] = [signed(1, 3), signed(2, 30)];
    const on = (days: number) => addDays(exampleStart, days);
    expect(planInForce([first, draft, second], on(40))).toBe(second);
    expect(planInForce([first, draft, second], on(29))).toBe(first);
    expect(planInForce([draft], on(40))).toBe(draft);
    expect(signedPlan([draft], on(40))).toBeNull();
    expect(planInForce([], on(40))).toBeNull();
    const inError = { ...second, enteredInErrorAt: instant('2026-10-10T10:00:00Z') };
    expect(planInForce([first, inError], on(40))).toBe(first);
  });

  it('wants the first plan within 7 days of admission', () => {
    expect(clock([], 7)).toEqual({
      awaits: 'first-plan',
      dueOn: addDays(exampleStart, 7),
      overdueDays: 0,
    });
    expect(clock([draft], 8).overdueDays).toBe(1);
  });

  it('wants a review 30 days after the signature and counts the days it is overdue', () => {
    expect(clock([signed(1, 3)], 33)).toEqual({
      awaits: 'review',
      dueOn: addDays(exampleStart, 33),
      overdueDays: 0,
    });
    expect(clock([signed(1, 3)], 41).overdueDays).toBe(8);
    expect(clock([signed(1, 3), signed(2, 40)], 41).overdueDays).toBe(0);
  });
});
