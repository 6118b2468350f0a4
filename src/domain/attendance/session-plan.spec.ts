import type { RecordId } from '../ids.ts';
import { plainDate } from '../time/plain-date.ts';
import { defaultAttendanceRules as rules } from './attendance-rules.ts';
import { exampleSession } from './session.example.ts';
import { planFaults, type PlannedIn, type SessionPlan, settled } from './session-plan.ts';

const today = plainDate('2026-11-18');
const plan: SessionPlan = {
  kind: 'individual',
  title: 'Individual session',
  heldOn: today,
  startsAt: '10:00',
  plannedMinutes: 50,
  place: 'on-site',
  modality: null,
  facilitatorId: null,
  status: 'attended',
  attendedMinutes: null,
  barrier: null,
  weeks: null,
  makesUpFor: null,
};
const chart: PlannedIn = {
  episode: { admittedOn: plainDate('2026-10-05'), endedOn: null },
  attendance: [],
  closures: [{ closedOn: plainDate('2026-11-26'), reason: 'Thanksgiving' }],
};
const missed = exampleSession('2026-11-16', { status: 'no-show', attendedMinutes: 0 });

const faultsOf = (
  over: Partial<SessionPlan>,
  within: Partial<PlannedIn> = {},
  before: RecordId | null = null,
) => planFaults({ ...plan, ...over }, { ...chart, ...within }, { today, rules, before });
const fieldsOf = (...asked: Parameters<typeof faultsOf>) =>
  faultsOf(...asked).map(({ field }) => field);

describe('settled', () => {
  it('fills the minutes that go without saying', () => {
    expect(settled(plan).attendedMinutes).toBe(50);
    expect(settled({ ...plan, status: 'excused' }).attendedMinutes).toBe(0);
    expect(settled({ ...plan, status: 'scheduled' }).attendedMinutes).toBeNull();
    expect(settled({ ...plan, attendedMinutes: 30 }).attendedMinutes).toBe(30);
  });
});

describe('planFaults', () => {
  it('finds nothing in a session held today', () => {
    expect(faultsOf({})).toEqual([]);
  });

  it('keeps to the episode and to open days', () => {
    const before = faultsOf({ heldOn: plainDate('2026-10-04') });
    expect(before).toEqual([{ field: 'heldOn', message: 'is before the admission on 2026-10-05' }]);
    const ended = { episode: { ...chart.episode, endedOn: plainDate('2026-11-17') } };
    expect(fieldsOf({}, ended)).toEqual(['heldOn']);
    const closed = faultsOf({ heldOn: plainDate('2026-11-26'), status: 'scheduled' });
    expect(closed[0]?.message).toBe('the program is closed: Thanksgiving');
  });

  it('knows no attendance before the day and no more minutes than planned', () => {
    expect(fieldsOf({ heldOn: plainDate('2026-11-19') })).toEqual(['status']);
    expect(fieldsOf({ attendedMinutes: 400 })).toEqual(['attendedMinutes']);
  });

  it('does not put two sessions at one time', () => {
    const other = exampleSession('2026-11-18', { startsAt: '10:00' });
    expect(fieldsOf({}, { attendance: [other] })).toEqual(['startsAt']);
    expect(fieldsOf({}, { attendance: [other] }, other.id)).toEqual([]);
    const cancelled = { ...other, status: 'program-cancelled' as const };
    expect(fieldsOf({}, { attendance: [cancelled] })).toEqual([]);
    const later = exampleSession('2026-11-18', { startsAt: '11:00' });
    expect(fieldsOf({}, { attendance: [later] })).toEqual([]);
  });

  it('takes a series that is still to come, and not too long', () => {
    expect(fieldsOf({ weeks: 4, status: 'scheduled' })).toEqual([]);
    expect(fieldsOf({ weeks: 4 })).toEqual(['weeks']);
    expect(fieldsOf({ weeks: 27, status: 'scheduled' })).toEqual(['weeks']);
  });

  it('makes up for a session that was missed lately, once', () => {
    const attendance = [missed];
    expect(fieldsOf({ makesUpFor: missed.id }, { attendance })).toEqual([]);
    expect(fieldsOf({ makesUpFor: missed.id })).toEqual(['makesUpFor']);
    const madeUp = exampleSession('2026-11-17', { makesUpFor: missed.id });
    expect(fieldsOf({ makesUpFor: missed.id }, { attendance: [missed, madeUp] })).toEqual([
      'makesUpFor',
    ]);
    const corrected = fieldsOf(
      { makesUpFor: missed.id },
      { attendance: [missed, madeUp] },
      madeUp.id,
    );
    expect(corrected).toEqual([]);
  });
});
