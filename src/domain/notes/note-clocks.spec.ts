import type { RecordId, StaffId } from '../ids.ts';
import { instant, type TimeZone } from '../time/instant.ts';
import { plainDate } from '../time/plain-date.ts';
import type { NoteHead } from './note.ts';
import { isLateEntry, noteClock } from './note-clocks.ts';
import { defaultNoteRules } from './note-rules.ts';

const timeZone = 'America/New_York' as TimeZone;

// The service ends on Monday 2 March at 12:00 in New York.
const note = (over: Partial<NoteHead>): NoteHead => ({
  id: 'note' as RecordId,
  recordedAt: instant('2026-03-02T17:30:00Z'),
  recordedBy: null,
  enteredInErrorAt: null,
  kind: 'progress',
  format: 'dap',
  sessionId: null,
  serviceOn: plainDate('2026-03-02'),
  serviceEndedAt: instant('2026-03-02T17:00:00Z'),
  authorId: 'author' as StaffId,
  state: 'draft',
  signedAt: null,
  cosignerId: null,
  cosignedAt: null,
  ...over,
});

const clock = (over: Partial<NoteHead>, now: string, cosignRule: 'trainee' | null = null) =>
  noteClock(note(over), { cosignRule, now: instant(now), timeZone }, defaultNoteRules);

describe('note clocks: signature', () => {
  for (const [vignette, over, now, state] of [
    ['progress, 71 h 59 min', {}, '2026-03-05T16:59:00Z', 'on-time'],
    ['progress, 72 h', {}, '2026-03-05T17:00:00Z', 'overdue'],
    ['group, 72 h', { kind: 'group' }, '2026-03-05T17:00:00Z', 'overdue'],
    ['admission, 23 h 59 min', { kind: 'admission' }, '2026-03-03T16:59:00Z', 'on-time'],
    ['admission, 24 h', { kind: 'admission' }, '2026-03-03T17:00:00Z', 'overdue'],
    ['crisis, 23:59 that day', { kind: 'crisis' }, '2026-03-03T04:59:00Z', 'on-time'],
    ['crisis, midnight', { kind: 'crisis' }, '2026-03-03T05:00:00Z', 'overdue'],
    ['discharge, day 29', { kind: 'discharge-summary' }, '2026-03-31T17:00:00Z', 'on-time'],
    ['discharge, day 30', { kind: 'discharge-summary' }, '2026-04-01T17:00:00Z', 'overdue'],
    ['returned counts from the service', { state: 'returned' }, '2026-03-05T17:00:00Z', 'overdue'],
    ['signed', { state: 'signed' }, '2026-03-30T17:00:00Z', 'done'],
    ['final', { state: 'final' }, '2026-03-30T17:00:00Z', 'done'],
  ] as const) {
    it(`${vignette}: ${state}`, () => {
      expect(clock(over, now).state).toBe(state);
    });
  }

  it('aims at 24 h and is due at 72 h', () => {
    expect(clock({}, '2026-03-02T18:00:00Z')).toEqual({
      state: 'on-time',
      targetAt: instant('2026-03-03T17:00:00Z'),
      dueAt: instant('2026-03-05T17:00:00Z'),
    });
  });

  // Thursday 5 March 12:00 + 72 h is Sunday; the clocks go forward that night.
  const thursday = { serviceEndedAt: instant('2026-03-05T17:00:00Z') };

  it('moves a deadline on a weekend to the same hour on Monday', () => {
    expect(clock(thursday, '2026-03-06T00:00:00Z').dueAt).toBe(instant('2026-03-09T17:00:00Z'));
  });
  it('lets the deadline stand where the clinic says so', () => {
    const rules = { ...defaultNoteRules, weekendDeadline: 'stands' } as const;
    const context = { cosignRule: null, now: instant('2026-03-06T00:00:00Z'), timeZone };
    expect(noteClock(note(thursday), context, rules).dueAt).toBe(instant('2026-03-08T17:00:00Z'));
  });
});

describe('note clocks: co-signature', () => {
  const waiting = {
    state: 'awaiting-cosign',
    signedAt: instant('2026-03-03T15:00:00Z'),
    cosignerId: 'cosigner' as StaffId,
  } as const;

  for (const [vignette, over, now, rule, state] of [
    ['associate, 6 d 23 h', waiting, '2026-03-10T14:00:00Z', null, 'cosign-due'],
    ['associate, 7 d', waiting, '2026-03-10T15:00:00Z', null, 'cosign-overdue'],
    ['trainee, 71 h', waiting, '2026-03-06T14:00:00Z', 'trainee', 'cosign-due'],
    ['trainee, 72 h', waiting, '2026-03-06T15:00:00Z', 'trainee', 'cosign-overdue'],
    ['signed', { ...waiting, state: 'signed' }, '2026-03-10T15:00:00Z', null, 'cosign-overdue'],
    [
      'signed and co-signed',
      { ...waiting, state: 'signed', cosignedAt: instant('2026-03-04T15:00:00Z') },
      '2026-03-10T15:00:00Z',
      null,
      'done',
    ],
    [
      'no time of signature: from the service',
      { ...waiting, signedAt: null },
      '2026-03-09T17:00:00Z',
      null,
      'cosign-overdue',
    ],
  ] as const) {
    it(`${vignette}: ${state}`, () => {
      expect(clock(over, now, rule).state).toBe(state);
    });
  }
});

describe('late entry', () => {
  for (const [begun, late] of [
    ['2026-03-03T17:00:00Z', false],
    ['2026-03-03T17:01:00Z', true],
  ] as const) {
    it(`service ended 2 March 17:00Z, note begun ${begun}: ${late ? 'late' : 'in time'}`, () => {
      expect(isLateEntry(note({ recordedAt: instant(begun) }), defaultNoteRules)).toBe(late);
    });
  }
});
