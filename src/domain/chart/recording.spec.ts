import { plainDate } from '../time/plain-date.ts';
import { dayFaults } from './recording.ts';

describe('a day of care', () => {
  const today = plainDate('2026-11-18');
  const open = { admittedOn: plainDate('2026-09-01'), endedOn: null };
  const ended = { ...open, endedOn: plainDate('2026-10-30') };
  const faultsOn = (on: string | null, episode: typeof open | typeof ended = open) =>
    dayFaults('on', on === null ? null : plainDate(on), episode, today);

  it('lies between a week before the admission and today', () => {
    for (const on of ['2026-08-25', '2026-09-01', '2026-11-18']) expect(faultsOn(on)).toEqual([]);
    expect(faultsOn('2026-08-24')).toEqual([
      { field: 'on', message: 'is before the admission on 2026-09-01' },
    ]);
    expect(faultsOn('2026-11-19')).toEqual([
      { field: 'on', message: 'must not be after today, 2026-11-18' },
    ]);
  });

  it('is not after the end of care', () => {
    expect(faultsOn('2026-10-30', ended)).toEqual([]);
    expect(faultsOn('2026-10-31', ended)).toEqual([
      { field: 'on', message: 'is after the end of care on 2026-10-30' },
    ]);
  });

  it('may be not known', () => {
    expect(faultsOn(null)).toEqual([]);
  });
});
