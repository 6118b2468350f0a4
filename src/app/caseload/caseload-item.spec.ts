import { instant, type TimeZone } from '#domain/time/instant';
import { plainDate } from '#domain/time/plain-date';
import { caseloadItem } from './caseload-item';
import { adeyemi, markerOf, rowOf } from './caseload-row.example';

describe('caseloadItem', () => {
  const zone = 'America/New_York' as TimeZone;
  const now = instant('2026-11-20T14:42:00Z');

  it('leads from a reason to the record on its tab', () => {
    expect(caseloadItem(adeyemi, now, zone).top?.link).toEqual({
      path: ['/people', 'person-Adeyemi, Tola', 'episodes', 'episode-Adeyemi, Tola', 'safety'],
      query: { mark: 'row-1' },
    });
  });
  it('says the rule, what it saw, its window and count, and by when', () => {
    const reason = caseloadItem(adeyemi, now, zone).top;
    expect(reason?.evidence).toContain('M02');
    expect(reason?.evidence).toContain('from 5 records');
    expect(reason?.due).toBe('by Fri Nov 20, 5:30 PM');
  });
  it('draws a week below four fifths of the plan apart', () => {
    const { bars } = caseloadItem(rowOf('Ito, Kenji'), now, zone).attendance;
    expect(bars.map(({ belowPlan }) => belowPlan)).toEqual([false, true]);
  });
  it('shows what is not known as not known', () => {
    const item = caseloadItem(
      rowOf('Ito, Kenji', { attendanceRate: null, phq9: [], phq9Change: null, tests: [] }),
      now,
      zone,
    );
    expect([item.attendance.rate, item.phq9.last, item.phq9.change]).toEqual(['–', '–', null]);
    expect(item.tests.spoken).toBe('No tests yet');
  });
  it('never draws a test that is not due yet', () => {
    const tests = [{ on: plainDate('2026-11-24'), outcome: 'scheduled' as const }];
    expect(caseloadItem(rowOf('Ito, Kenji', { tests }), now, zone).tests.marks).toEqual([]);
  });
  it('parts the status from what decides it', () => {
    expect(caseloadItem(rowOf('Ito, Kenji'), now, zone).readiness).toEqual({
      word: 'On course',
      because: 'attendance',
      sentence: 'On course: attendance not yet met',
    });
  });
  it('says of a clock that ran out with a day that it was due by the end of that day', () => {
    const reasons = [markerOf({ dueAt: instant('2026-11-20T05:00:00Z') })];
    expect(caseloadItem(rowOf('Ito, Kenji', { reasons }), now, zone).top?.due).toBe(
      'was due end of Thu Nov 19',
    );
  });
});
