import { episodeOnSchedule } from '../chart/episode-on-schedule.example.ts';
import {
  episodeDay,
  exampleAnswers,
  exampleRecord,
  exampleRow,
  exampleUrine,
  noonOf,
} from '../chart/episode-record.example.ts';
import { defaultRuleSet } from '../configuration/default-rule-set.ts';
import { dueSnapshots, takeSnapshot } from '../step-down/snapshot.ts';
import { addDays } from '../time/plain-date.ts';
import { at, busy, summaryAt } from './summary.example.ts';
import { tierOf } from './summary.ts';

describe('tier', () => {
  const marker = (severity: 1 | 2 | 3, hidden = false) => ({
    ...({ id: 'M05', severity, text: '', value: '', threshold: '', window: '', n: 0 } as const),
    ...({ rows: [], since: episodeDay(0), dueAt: null, nextStep: '', tab: 'testing' } as const),
    hiddenUntil: hidden ? episodeDay(90) : null,
  });
  it('is that of the most severe reason that is not hidden', () => {
    expect(tierOf([marker(3), marker(1), marker(2)])).toBe('safety');
    expect(tierOf([marker(3), marker(2)])).toBe('concern');
    expect(tierOf([marker(3), marker(2, true)])).toBe('due');
    expect(tierOf([marker(3, true)])).toBe('on-plan');
    expect(tierOf([])).toBe('on-plan');
  });
});

describe('summary row of a caseload', () => {
  it('shows reasons, sparklines, readiness and what comes next', () => {
    const summary = summaryAt(busy, at(35, '12:00'));
    expect(summary.tier).toBe('safety');
    expect(summary.reasons.map(({ id }) => id)).toEqual(['M02', 'M26']);
    expect(summary.handled).toEqual([]);
    expect(summary.attendance.length).toBe(6);
    expect(summary.attendanceRate).toBe(1);
    expect(summary.tests.map(({ outcome }) => outcome)).toEqual(
      Array<'consistent'>(5).fill('consistent'),
    );
    expect(summary.phq9.map(({ total }) => total)).toEqual([16, 16, 16, 8]);
    expect(summary.phq9Change).toBe(-8);
    expect(summary.readiness.status).toBe('review-for-more-care');
    expect(summary.phase).toBe('Build skills');
    expect(summary.episodeWeek).toBe(6);
    expect(summary.lastServiceOn).toBe(episodeDay(32));
    expect(summary.nextAppointment).toEqual({
      on: episodeDay(35),
      at: '17:30',
      title: 'Evening group',
    });
    expect(summary.configurationId).toBe(defaultRuleSet.id);
  });
  it('says what is not known as null', () => {
    const summary = summaryAt(exampleRecord({ phases: [] }), at(1, '12:00'));
    expect(summary.phase).toBeNull();
    expect(summary.lastServiceOn).toBeNull();
    expect(summary.nextAppointment).toBeNull();
    expect(summary.attendanceRate).toBeNull();
    expect(summary.phq9Change).toBeNull();
    expect(summary.planReviewDueOn).toBeNull();
    expect(summary.authorizationEndsOn).toBeNull();
    expect(summary.nextChangeAt).toBe(at(2, '00:00'));
  });
  it('names the phase of today, the authorization and the first test results', () => {
    const phases = [
      { name: 'Stabilize', startedOn: episodeDay(0), endedOn: episodeDay(10), weeklyHours: 9 },
      { name: 'Prepare', startedOn: episodeDay(20), endedOn: null, weeklyHours: 9 },
    ];
    const record = exampleRecord({
      phases,
      tests: [
        exampleUrine(episodeDay(9)),
        exampleUrine(episodeDay(12), { state: 'scheduled', collectedOn: null }),
      ],
      administrations: [exampleAnswers('phq-9', episodeDay(1), Array<number>(9).fill(0))],
      authorizations: [
        {
          ...exampleRow('authorization', episodeDay(0)),
          payer: '',
          number: '',
          levelCode: '2.1',
          serviceCode: 'H0015',
          unitType: 'day',
          units: 30,
          startsOn: episodeDay(0),
          endsOn: episodeDay(50),
          status: 'approved',
          nextReviewOn: null,
          reviewBookedOn: null,
        },
      ],
    });
    expect(summaryAt(record, at(10, '12:00')).phase).toBe('Stabilize');
    expect(summaryAt(record, at(15, '12:00')).phase).toBeNull();
    expect(summaryAt(record, at(25, '12:00')).phase).toBe('Prepare');
    expect(summaryAt(record, at(25, '12:00')).tests.length).toBe(1);
    expect(summaryAt(record, at(25, '12:00')).phq9Change).toBeNull();
    expect(summaryAt(record, at(25, '12:00')).authorizationEndsOn).toBe(episodeDay(50));
  });
});

describe('a summary and the chart', () => {
  it('say the same about readiness, snapshots counted', () => {
    const today = episodeDay(85);
    const course = dueSnapshots(episodeOnSchedule(85), today).reduce(
      (record, takenOn) => ({
        ...record,
        snapshots: [
          ...record.snapshots,
          takeSnapshot(
            record,
            { id: exampleRow(takenOn, takenOn).id, takenOn, takenAt: noonOf(addDays(takenOn, 1)) },
            defaultRuleSet,
          ).snapshot,
        ],
      }),
      episodeOnSchedule(85),
    );
    const summary = summaryAt(course, noonOf(today));
    expect(summary.readiness.status).toBe('ready-for-review');
    expect(summary.tier).toBe('on-plan');
  });
});
