import { episodeDay } from '../chart/episode-record.example.ts';
import type { EpisodeRecord } from '../chart/episode-record.ts';
import { epochOf, type Instant, instantOfEpoch } from '../time/instant.ts';
import { at, busy, summaryAt } from './summary.example.ts';

const apart = (record: EpisodeRecord, now: Instant) => {
  const { computedAt: _, ...rest } = summaryAt(record, now);
  return rest;
};

describe('the moment at which a summary changes by itself', () => {
  it('is the next clock, the next appointment or midnight, whichever is first', () => {
    expect(summaryAt(busy, at(35, '08:00')).nextChangeAt).toBe(at(35, '09:00'));
    expect(summaryAt(busy, at(35, '09:00')).nextChangeAt).toBe(at(35, '13:20'));
    expect(summaryAt(busy, at(35, '13:20')).nextChangeAt).toBe(at(35, '15:10'));
    expect(summaryAt(busy, at(35, '16:00')).nextChangeAt).toBe(at(35, '17:30'));
    expect(summaryAt(busy, at(35, '17:30')).nextChangeAt).toBe(at(36, '00:00'));
  });
  it('until then every recount says the same, at many moments of many days', () => {
    for (let day = 30; day <= 40; day += 1) {
      for (const time of ['00:00', '08:30', '13:00', '16:59', '23:40']) {
        const now = at(day, time);
        const { nextChangeAt } = summaryAt(busy, now);
        const expected = apart(busy, now);
        const step = (epochOf(nextChangeAt) - epochOf(now)) / 4;
        for (let n = 1; n <= 3; n += 1) {
          const moment = instantOfEpoch(Math.floor(epochOf(now) + n * step));
          const { nextChangeAt: next, ...rest } = apart(busy, moment);
          expect({ ...rest, nextChangeAt: next })
            .withContext(moment)
            .toEqual(expected);
        }
        const last = instantOfEpoch(epochOf(nextChangeAt) - 1);
        expect(apart(busy, last)).withContext(last).toEqual(expected);
      }
    }
  });
  it('at that moment something can be different', () => {
    expect(summaryAt(busy, at(35, '08:59')).reasons.map(({ id }) => id)).toEqual(['M02']);
    expect(summaryAt(busy, at(35, '09:00')).reasons.map(({ id }) => id)).toEqual(['M02', 'M26']);
    expect(summaryAt(busy, at(35, '17:30')).nextAppointment?.on).toBe(episodeDay(36));
  });
});
