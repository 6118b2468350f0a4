import { exampleRecord } from '../chart/episode-record.example.ts';
import { addDays, plainDate } from '../time/plain-date.ts';
import { outreachFaults } from './outreach-faults.ts';

describe('faults of a try to reach somebody', () => {
  const record = exampleRecord();
  const today = plainDate('2026-11-18');
  const faultsOn = (on: typeof today) =>
    outreachFaults({ on, channel: 'phone', outcome: 'reached' }, { record, today });

  it('has none on a day of the episode', () => {
    expect(faultsOn(today)).toEqual([]);
  });

  it('is not ahead of today', () => {
    expect(faultsOn(addDays(today, 1))).toEqual([
      { field: 'on', message: 'must not be after today, 2026-11-18' },
    ]);
  });
});
