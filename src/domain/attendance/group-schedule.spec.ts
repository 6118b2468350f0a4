import { plainDate } from '../time/plain-date.ts';
import type { GroupSlot } from './group.ts';
import { isMemberOn } from './group.ts';
import { groupFaults } from './group-faults.ts';
import { exampleGroup, exampleSlot } from './group.example.ts';
import { seriesDays, sessionTimes } from './group-schedule.ts';

const day = plainDate;
const closed = (...days: readonly string[]) => new Set(days.map(day));

describe('sessionTimes', () => {
  const daysOf = (schedule: readonly GroupSlot[], endedOn: string | null = null) =>
    sessionTimes(
      { schedule, endedOn: endedOn === null ? null : day(endedOn) },
      closed('2026-11-26'),
      day('2026-11-16'),
      day('2026-12-03'),
    ).map(({ heldOn, startsAt }) => `${heldOn} ${startsAt}`);

  it('lists the days of each weekly time, without closed days', () => {
    expect(daysOf([exampleSlot(4)])).toEqual(['2026-11-19 09:00', '2026-12-03 09:00']);
  });

  it('puts two times of one day in their order', () => {
    const slots = [exampleSlot(2, { startsAt: '17:30' }), exampleSlot(2)];
    expect(daysOf(slots).slice(0, 2)).toEqual(['2026-11-17 09:00', '2026-11-17 17:30']);
    expect(daysOf(slots.toReversed()).slice(0, 2)).toEqual([
      '2026-11-17 09:00',
      '2026-11-17 17:30',
    ]);
  });

  it('keeps to the first and last day of a time and of the group', () => {
    const slot = exampleSlot(2, { startsOn: day('2026-11-20'), endsOn: day('2026-11-30') });
    expect(daysOf([slot])).toEqual(['2026-11-24 09:00']);
    expect(daysOf([exampleSlot(2)], '2026-11-17')).toEqual(['2026-11-17 09:00']);
  });

  it('keeps the hour in the weeks in which clocks change', () => {
    const group = { schedule: [exampleSlot(7)], endedOn: null };
    const spring = sessionTimes(group, closed(), day('2027-03-07'), day('2027-03-21'));
    expect(spring).toEqual([
      { heldOn: day('2027-03-07'), startsAt: '09:00' },
      { heldOn: day('2027-03-14'), startsAt: '09:00' },
      { heldOn: day('2027-03-21'), startsAt: '09:00' },
    ]);
  });
});

describe('seriesDays', () => {
  it('goes on week by week and leaves out closed days', () => {
    expect(seriesDays(day('2026-11-19'), 3, closed('2026-11-26'))).toEqual([
      day('2026-11-19'),
      day('2026-12-03'),
    ]);
  });
});

describe('isMemberOn', () => {
  it('holds from the first to the last day', () => {
    const span = { startsOn: day('2026-11-02'), endsOn: day('2026-11-20') };
    expect(isMemberOn(span, day('2026-11-01'))).toBeFalse();
    expect(isMemberOn(span, day('2026-11-20'))).toBeTrue();
    expect(isMemberOn(span, day('2026-11-21'))).toBeFalse();
    expect(isMemberOn({ ...span, endsOn: null }, day('2027-11-21'))).toBeTrue();
  });
});

describe('groupFaults', () => {
  const fieldsOf = (over: Parameters<typeof exampleGroup>[0]) =>
    groupFaults(exampleGroup(over)).map(({ field }) => field);

  it('finds nothing in a usual group', () => {
    expect(fieldsOf({})).toEqual([]);
    expect(fieldsOf({ facilitatorId: null })).toEqual([]);
  });

  it('wants a name and nobody named twice', () => {
    const { facilitatorId } = exampleGroup({});
    expect(fieldsOf({ name: ' ' })).toEqual(['name']);
    expect(fieldsOf({ coFacilitatorIds: facilitatorId === null ? [] : [facilitatorId] })).toEqual([
      'coFacilitatorIds',
    ]);
  });

  it('wants each time once, and its last day after its first', () => {
    const backwards = exampleSlot(1, { endsOn: day('2026-01-01') });
    expect(fieldsOf({ schedule: [backwards] })).toEqual(['schedule/0/endsOn']);
    expect(fieldsOf({ schedule: [exampleSlot(1), exampleSlot(1)] })).toEqual([
      'schedule/1/startsAt',
    ]);
    const first = exampleSlot(1, { endsOn: day('2026-11-30') });
    const second = exampleSlot(1, { startsOn: day('2026-12-01') });
    expect(fieldsOf({ schedule: [first, second] })).toEqual([]);
    expect(fieldsOf({ schedule: [second, first] })).toEqual([]);
    expect(fieldsOf({ schedule: [first, exampleSlot(1)] })).toEqual(['schedule/1/startsAt']);
    expect(fieldsOf({ schedule: [exampleSlot(1), exampleSlot(2)] })).toEqual([]);
  });
});
