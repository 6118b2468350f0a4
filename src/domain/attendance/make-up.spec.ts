import type { RecordId } from '../ids.ts';
import { plainDate } from '../time/plain-date.ts';
import { defaultAttendanceRules as rules } from './attendance-rules.ts';
import { lastMakeUpDay, makeUpOptions, missedToMakeUp, type OpenSession } from './make-up.ts';
import { exampleSession } from './session.example.ts';

const today = plainDate('2026-11-18');
const missed = { status: 'no-show', attendedMinutes: 0 } as const;

describe('missedToMakeUp', () => {
  const daysOf = (rows: Parameters<typeof missedToMakeUp>[0]) =>
    missedToMakeUp(rows, today, rules).map(({ heldOn }) => heldOn as string);

  it('lists what was missed lately, newest first', () => {
    const rows = [
      exampleSession('2026-11-09', missed),
      exampleSession('2026-11-16', { status: 'program-cancelled' }),
      exampleSession('2026-11-13', { status: 'excused' }),
      exampleSession('2026-11-17'),
      exampleSession('2026-11-02', missed),
      exampleSession('2026-11-20', { status: 'cancelled-timely' }),
      exampleSession('2026-11-12', { ...missed, kind: 'case-management' }),
    ];
    expect(daysOf(rows)).toEqual(['2026-11-16', '2026-11-13', '2026-11-09']);
  });

  it('leaves out what another session makes up for', () => {
    const row = exampleSession('2026-11-16', missed);
    const other = exampleSession('2026-11-17', { makesUpFor: row.id });
    expect(daysOf([row, other])).toEqual([]);
  });
});

describe('makeUpOptions', () => {
  const option = (heldOn: string, over: Partial<OpenSession> = {}): OpenSession => ({
    sessionId: `open-${heldOn}` as RecordId,
    kind: 'group',
    heldOn: plainDate(heldOn),
    startsAt: '09:00',
    plannedMinutes: 180,
    cancelledReason: null,
    capacity: 12,
    expected: 11,
    ...over,
  });
  const daysOf = (
    options: readonly OpenSession[],
    attendance: Parameters<typeof makeUpOptions>[1] = [],
  ) =>
    makeUpOptions(options, attendance, today, rules).map(
      ({ heldOn, startsAt }) => `${heldOn} ${startsAt}`,
    );

  it('offers this and next week, the next one first', () => {
    expect(lastMakeUpDay(today)).toBe(plainDate('2026-11-29'));
    const options = [
      option('2026-11-29'),
      option('2026-11-19', { startsAt: '17:30' }),
      option('2026-11-19'),
      option('2026-11-17'),
      option('2026-11-30'),
    ];
    expect(daysOf(options)).toEqual(['2026-11-19 09:00', '2026-11-19 17:30', '2026-11-29 09:00']);
  });

  it('offers nothing that is full, cancelled or does not count', () => {
    const options = [
      option('2026-11-19', { expected: 12 }),
      option('2026-11-20', { cancelledReason: 'Snow' }),
      option('2026-11-21', { kind: 'medical' }),
    ];
    expect(daysOf(options)).toEqual([]);
  });

  it('offers nothing that somebody is in already, or has no time for', () => {
    const options = [option('2026-11-19'), option('2026-11-20'), option('2026-11-23')];
    const attendance = [
      exampleSession('2026-11-19', { sessionId: options[0]?.sessionId as RecordId }),
      exampleSession('2026-11-20', { status: 'scheduled', startsAt: '09:00' }),
      exampleSession('2026-11-23', { status: 'excused', startsAt: '09:00' }),
    ];
    expect(daysOf(options, attendance)).toEqual(['2026-11-23 09:00']);
  });
});
