import type { StaffId } from '../ids.ts';
import { instant } from '../time/instant.ts';
import { addDays, plainDate } from '../time/plain-date.ts';
import { type WorkAct, type WorkChoice, workActFault, workState } from './work-choice.ts';
import { isDoneByMarking, type WorkKind } from './work-item.ts';
import { defaultWorkRules } from './work-rules.ts';

describe('what staff may choose about work', () => {
  const today = plainDate('2026-11-21');
  const fault = (act: WorkAct, kind: WorkKind = 'note', isSafety = false) =>
    workActFault({ kind, isSafety }, act, today, defaultWorkRules);
  const snooze = (days: number) => ({
    act: 'snooze' as const,
    until: addDays(today, days),
    reason: 'on leave',
  });

  it('reassigning and reopening always', () => {
    expect(fault({ act: 'reassign', ownerId: 'staff' as StaffId }, 'follow-up', true)).toBeNull();
    expect(fault({ act: 'reopen' })).toBeNull();
  });
  it('snoozing within its days, and never a safety matter', () => {
    expect(fault(snooze(1))).toBeNull();
    expect(fault(snooze(30))).toBeNull();
    expect(fault(snooze(31))).toBe('Choose a day within 30 days');
    expect(fault(snooze(0))).toBe('Choose a day after today, 2026-11-21');
    expect(fault(snooze(1), 'follow-up', true)).toBe('A safety matter is never snoozed');
  });
  it('marking done what is done by marking', () => {
    expect(fault({ act: 'mark-done' }, 'result')).toBeNull();
    expect(fault({ act: 'mark-done' }, 'hand-over')).not.toBeNull();
    expect(fault({ act: 'mark-done' }, 'measure')).toBe('Ends when what is due is recorded');
    expect(isDoneByMarking({ kind: 'result', isSafety: true })).toBeFalse();
  });

  it('stands as it was chosen, but a safety matter always stands open', () => {
    const choice: WorkChoice = {
      ownerId: null,
      snoozedUntil: null,
      snoozeReason: null,
      doneAt: null,
    };
    const state = (over: Partial<WorkChoice> | null, isSafety = false) =>
      workState({ isSafety }, over && { ...choice, ...over }, today);
    expect(state(null)).toBe('open');
    expect(state({})).toBe('open');
    expect(state({ doneAt: instant('2026-11-21T15:00:00Z') })).toBe('done');
    expect(state({ snoozedUntil: addDays(today, 1) })).toBe('snoozed');
    expect(state({ snoozedUntil: today })).toBe('open');
    expect(state({ snoozedUntil: addDays(today, 1) }, true)).toBe('open');
  });
});
