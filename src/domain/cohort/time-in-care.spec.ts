import type { EndReason } from '../chart/episode.ts';
import { addDays, plainDate } from '../time/plain-date.ts';
import { defaultCohortRules as rules } from './cohort-rules.ts';
import {
  endShares,
  lengthOfStay,
  medianLengthOfStay,
  retention,
  watchedTimes,
} from './time-in-care.ts';

const admittedOn = plainDate('2026-01-05');
const today = plainDate('2026-04-30');
const course = (days: number | null, endReason: EndReason | null = null) => ({
  admittedOn,
  endedOn: days === null ? null : addDays(admittedOn, days),
  endReason,
});

describe('time in care', () => {
  const courses = [
    course(20, 'left-before-planned'),
    course(60, 'completed'),
    course(95, 'transferred'),
    course(null),
  ];

  it('counts only leaving as an event and watches open courses to today', () => {
    expect(watchedTimes(courses, today, rules)).toEqual([
      { time: 20, end: 'event' },
      { time: 60, end: 'censored' },
      { time: 95, end: 'censored' },
      { time: 115, end: 'censored' },
    ]);
  });
  it('tells retention at days 30, 60 and 90 with who was under watch', () => {
    const told = retention(courses, today, rules);
    expect(told.map(({ day, atRisk, share }) => [day, atRisk, share?.value])).toEqual([
      [30, 3, 0.75],
      [60, 3, 0.75],
      [90, 2, 0.75],
    ]);
  });
  it('tells nothing of a day nobody has reached', () => {
    expect(retention([course(20, 'completed')], today, rules)[0]?.share).toBeNull();
  });
  it('counts both ends of a stay', () => {
    expect(lengthOfStay(course(41))).toBe(42);
    expect(lengthOfStay(course(null))).toBeNull();
    expect(medianLengthOfStay(courses)).toBe(61);
  });
  it('tells how episodes ended, in a fixed order, open ones left out', () => {
    const shares = endShares(courses, rules).filter(({ count }) => count > 0);
    expect(shares.map(({ reason, count, of }) => [reason, count, of])).toEqual([
      ['completed', 1, 3],
      ['transferred', 1, 3],
      ['left-before-planned', 1, 3],
    ]);
  });
});
