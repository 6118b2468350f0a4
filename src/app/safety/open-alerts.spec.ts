import { exampleRecord } from '#domain/chart/episode-record.example';
import type { RecordId, StaffId } from '#domain/ids';
import type { SafetyNotice, SuicideAlert } from '#domain/safety/safety-event';
import { instant } from '#domain/time/instant';
import { plainDate } from '#domain/time/plain-date';
import { alertToAcknowledge, openAlerts } from './open-alerts';

const dana = 'dana' as StaffId;
const kim = 'kim' as StaffId;
const row = (id: string, by: StaffId, at = '2026-11-20T15:00:00.000Z') => ({
  id: id as RecordId,
  recordedAt: instant(at),
  recordedBy: by,
  enteredInErrorAt: null,
});
const alert: SuicideAlert = {
  ...row('alert', dana),
  sourceId: 'phq' as RecordId,
  source: 'phq-9',
  on: plainDate('2026-11-20'),
  finding: 'positive',
  items: [9],
};
const notice = (by: StaffId, how: SafetyNotice['how'], at?: string): SafetyNotice => ({
  ...row(`${by} ${how}`, by, at),
  aboutId: alert.sourceId,
  toldAt: instant('2026-11-20T15:00:00Z'),
  who: 'Dana Reyes',
  how,
});
const record = (...safetyNotices: SafetyNotice[]) =>
  exampleRecord({ suicideAlerts: [alert], safetyNotices });

describe('an open suicide alert', () => {
  it('says what raised it, until when it is due and who was told', () => {
    const [open] = openAlerts(record(notice(dana, 'on-screen')));
    expect(open?.title).toBe('PHQ-9 positive for suicidal thoughts');
    expect(open?.what).toBe('Nov 20, 2026, item 9');
    expect(open?.due).toBe('Sat Nov 21, 12:00 AM');
    expect(open?.told[0]).toContain('Dana Reyes: on their caseload and queue');
  });
  it('interrupts who entered it until they say that they have seen it', () => {
    const asks = (by: StaffId, ...notices: SafetyNotice[]) =>
      alertToAcknowledge(record(...notices), by)?.sourceId ?? null;
    expect(asks(dana)).toBe(alert.sourceId);
    expect(asks(kim)).toBeNull();
    expect(asks(dana, notice(dana, 'phone'))).toBe(alert.sourceId);
    expect(asks(dana, notice(kim, 'acknowledged'))).toBe(alert.sourceId);
    expect(asks(dana, notice(dana, 'acknowledged', '2026-11-19T15:00:00.000Z'))).toBe(
      alert.sourceId,
    );
    expect(asks(dana, notice(dana, 'acknowledged'))).toBeNull();
  });
});
