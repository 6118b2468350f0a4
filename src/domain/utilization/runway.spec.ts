import type { SessionAttendance } from '../attendance/session.ts';
import type { RecordId } from '../ids.ts';
import { instant } from '../time/instant.ts';
import { addDays, plainDate } from '../time/plain-date.ts';
import type { Authorization } from './authorization.ts';
import { currentAuthorization, daysOutsideSpans } from './current-authorization.ts';
import { authorizationAlerts, runway } from './runway.ts';
import { shortServiceDays } from './units.ts';
import { defaultUtilizationRules as rules } from './utilization-rules.ts';

const recorded = {
  id: 'row' as RecordId,
  recordedAt: instant('2026-03-01T12:00:00Z'),
  recordedBy: null,
  enteredInErrorAt: null,
};

// Ten days of H0015 from Monday 2 March to Friday 27 March.
const authorization = (over: Partial<Authorization> = {}): Authorization => ({
  ...recorded,
  payer: 'Example Health',
  number: 'A-1',
  levelCode: '2.1',
  serviceCode: 'H0015',
  unitType: 'day',
  units: 10,
  startsOn: plainDate('2026-03-02'),
  endsOn: plainDate('2026-03-27'),
  status: 'approved',
  nextReviewOn: null,
  reviewBookedOn: null,
  ...over,
});

const session = (heldOn: string, over: Partial<SessionAttendance> = {}): SessionAttendance => ({
  ...recorded,
  sessionId: 'session' as RecordId,
  kind: 'group',
  title: 'Skills group',
  heldOn: plainDate(heldOn),
  startsAt: '09:00',
  plannedMinutes: 180,
  place: 'on-site',
  modality: null,
  status: 'attended',
  attendedMinutes: 180,
  barrier: null,
  makesUpFor: null,
  ...over,
});

// Monday, Wednesday, Friday of the week of 2 March attended, of the week of 9 March planned.
const attended = ['2026-03-02', '2026-03-04', '2026-03-06'].map((on) => session(on));
const planned = ['2026-03-09', '2026-03-11', '2026-03-13'].map((on) =>
  session(on, { status: 'scheduled', attendedMinutes: null }),
);
const schedule = [...attended, ...planned];
const friday = plainDate('2026-03-06');

const at = (over: Partial<Authorization>, rows = schedule, today = friday) =>
  runway(authorization(over), rows, today, rules);

describe('authorization runway', () => {
  it('counts a day once, whatever is attended on it', () => {
    expect(at({}, [...schedule, session('2026-03-02', { kind: 'individual' })]).unitsUsed).toBe(3);
  });
  it('counts sessions and hours by the unit of the authorization', () => {
    const rows = [...attended, session('2026-03-06', { plannedMinutes: 90, attendedMinutes: 45 })];
    expect(at({ unitType: 'session' }, rows).unitsUsed).toBe(4);
    expect(at({ unitType: 'visit' }, rows).unitsUsed).toBe(3);
    expect(at({ unitType: 'hour' }, rows).unitsUsed).toBe(9.75);
  });
  it('takes planned minutes where attended ones are not recorded', () => {
    const late = session('2026-03-06', { status: 'attended-late', attendedMinutes: null });
    expect(at({ unitType: 'hour' }, [late]).unitsUsed).toBe(3);
  });
  it('leaves out other services, other spans and sessions nobody attended', () => {
    const rows = [
      session('2026-03-03', { kind: 'fitness' }),
      session('2026-02-27'),
      session('2026-03-04', { status: 'no-show', attendedMinutes: 0 }),
    ];
    expect(at({}, rows).unitsUsed).toBe(0);
  });
  it('uses the default services for a code it does not know', () => {
    expect(at({ serviceCode: 'X1' }).unitsUsed).toBe(3);
  });

  for (const [vignette, over, endsFirst, runwayDays, unitsLeft] of [
    ['10 days: used up on Monday 23 March', {}, '2026-03-23', 17, 7],
    ['6 days: used up by the schedule', { units: 6 }, '2026-03-13', 7, 3],
    ['30 days: the span ends first', { units: 30 }, '2026-03-27', 21, 27],
    ['3 days: used up today', { units: 3 }, '2026-03-06', 0, 0],
    ['2 days: used up before today', { units: 2 }, '2026-03-04', 0, -1],
  ] as const) {
    it(vignette, () => {
      const { endsFirst: first, runwayDays: days, unitsLeft: left } = at(over);
      expect([first, days, left]).toEqual([plainDate(endsFirst), runwayDays, unitsLeft]);
    });
  }
  it('plans nothing where nothing was ever planned', () => {
    expect(at({}, []).endsFirst).toBe(plainDate('2026-03-27'));
  });
  it('plans no session that was cancelled', () => {
    const rows = planned.map((row) => ({ ...row, status: 'program-cancelled' as const }));
    expect(at({ units: 4 }, rows).endsFirst).toBe(plainDate('2026-03-27'));
  });
  it('has begun to count before the span begins', () => {
    expect(at({}, schedule, plainDate('2026-03-01')).unitsUsed).toBe(0);
  });
});

describe('authorization alerts', () => {
  const alerts = (over: Partial<Authorization>, today = friday) =>
    authorizationAlerts(at(over, schedule, today), authorization(over), rules);
  const endsIn = (days: number) => ({ units: 30, endsOn: addDays(friday, days) });

  for (const [vignette, over, today, expected] of [
    ['6 days and 27 units left', endsIn(6), friday, []],
    ['5 days left', endsIn(5), friday, ['few-days']],
    ['last day', endsIn(0), friday, ['few-days']],
    ['day after the last', endsIn(-1), friday, ['past-end']],
    ['4 units left', { units: 7 }, friday, []],
    ['3 units left', { units: 6 }, friday, ['few-units']],
    ['3 units left, review booked', { units: 6, reviewBookedOn: friday }, friday, []],
    ['review tomorrow', { nextReviewOn: addDays(friday, 1) }, friday, []],
    ['review today', { nextReviewOn: friday }, friday, ['review-today']],
    ['review yesterday', { nextReviewOn: addDays(friday, -1) }, friday, ['review-overdue']],
  ] as const) {
    it(`${vignette}: ${expected.join(', ') || 'nothing'}`, () => {
      expect(alerts(over, today)).toEqual([...expected]);
    });
  }
});

describe('authorizations of an episode', () => {
  const march = authorization();
  const april = authorization({
    startsOn: plainDate('2026-03-28'),
    endsOn: plainDate('2026-04-24'),
  });

  it('takes the one that allows services, has begun and ends last', () => {
    const denied = authorization({ status: 'denied', endsOn: plainDate('2026-12-31') });
    expect(currentAuthorization([april, denied, march], friday)).toBe(march);
    expect(currentAuthorization([march, april, march], plainDate('2026-05-30'))).toBe(april);
    expect(currentAuthorization([denied], friday)).toBeNull();
  });
  it('keeps one of two with the same end', () => {
    expect(currentAuthorization([march, { ...march }], friday)).toEqual(march);
  });
  it('finds days that no span covers', () => {
    const rows = [session('2026-04-27'), session('2026-03-02'), session('2026-02-27')];
    expect(daysOutsideSpans([march, april], rows)).toEqual([
      plainDate('2026-02-27'),
      plainDate('2026-04-27'),
    ]);
    expect(daysOutsideSpans([authorization({ status: 'pended' })], rows)).toEqual([]);
  });
  it('flags per-diem days under 3 h', () => {
    const short = (minutes: number) => session('2026-03-04', { attendedMinutes: minutes });
    expect(shortServiceDays(march, [short(179)], rules)).toEqual([plainDate('2026-03-04')]);
    expect(shortServiceDays(march, [short(180)], rules)).toEqual([]);
    expect(shortServiceDays({ ...march, serviceCode: '90853' }, [short(179)], rules)).toEqual([]);
    expect(
      shortServiceDays(march, [session('2026-02-27', { attendedMinutes: 60 })], rules),
    ).toEqual([]);
  });
});
