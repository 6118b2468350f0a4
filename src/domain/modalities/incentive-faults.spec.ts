import { episodeDay, exampleRecord, exampleRow } from '../chart/episode-record.example.ts';
import { exampleEnrollment, exampleEntry } from './incentive.example.ts';
import { incentiveEnrollmentFaults } from './incentive-faults.ts';

const today = episodeDay(30);
const other = exampleEnrollment({ startedOn: episodeDay(10), endedOn: episodeDay(15) });
const record = exampleRecord({ incentiveEnrollments: [other] });
const faultsOf = (over: Parameters<typeof exampleEnrollment>[0], before = null) =>
  incentiveEnrollmentFaults(exampleEnrollment(over), { record, today, before }).map(
    ({ field }) => field,
  );

describe('faults of an incentive enrollment', () => {
  it('has none before, after and for another target', () => {
    expect(faultsOf({ startedOn: episodeDay(16) })).toEqual([]);
    const early = { startedOn: episodeDay(1), endedOn: episodeDay(9), endReason: 'Completed' };
    expect(faultsOf(early)).toEqual([]);
    expect(faultsOf({ startedOn: episodeDay(12), target: 'alcohol' })).toEqual([]);
  });

  it('is one schedule for one target at a time', () => {
    expect(faultsOf({ startedOn: episodeDay(15) })).toEqual(['target']);
    const open = exampleRecord({ incentiveEnrollments: [{ ...other, endedOn: null }] });
    const later = exampleEnrollment({ startedOn: episodeDay(20) });
    const chart = { record: open, today, before: null };
    expect(incentiveEnrollmentFaults(later, chart).map(({ field }) => field)).toEqual(['target']);
    const ended = { ...other, endedOn: null, enteredInErrorAt: other.recordedAt };
    const gone = { ...chart, record: exampleRecord({ incentiveEnrollments: [ended] }) };
    expect(incentiveEnrollmentFaults(later, gone)).toEqual([]);
  });

  it('ends after it starts, with a reason', () => {
    const early = { startedOn: episodeDay(18), endedOn: episodeDay(17) };
    expect(faultsOf(early)).toEqual(['endedOn', 'endReason']);
  });

  it('keeps its schedule once there is a ledger', () => {
    const before = exampleRow('enrollment', episodeDay(10));
    const kept = { ...other, id: before.id };
    const chart = (entries: boolean) => ({
      record: exampleRecord({
        incentiveEnrollments: [kept],
        incentiveEntries: entries ? [exampleEntry({ enrollmentId: before.id })] : [],
      }),
      today,
      before,
    });
    const changed = { ...kept, endReason: 'Completed', schedule: 'vouchers' } as const;
    const fieldsOf = (entries: boolean, draft: typeof changed | typeof kept) =>
      incentiveEnrollmentFaults(draft, chart(entries)).map(({ field }) => field);
    expect(fieldsOf(false, changed)).toEqual([]);
    expect(fieldsOf(true, changed)).toEqual(['schedule']);
    expect(fieldsOf(true, { ...kept, endReason: 'Completed' })).toEqual([]);
  });
});
