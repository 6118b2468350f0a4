import { plainDate } from '../time/plain-date.ts';
import { weeksWithoutTest, withoutSparseTail } from './test-weeks.ts';

const admittedOn = plainDate('2026-01-05');
const today = plainDate('2026-01-26');

describe('weeks without a test in a weekly schedule', () => {
  it('names every week in care that has none', () => {
    const endedOn = plainDate('2026-02-01');
    expect(weeksWithoutTest({ admittedOn, endedOn }, new Set([1, 3]), today)).toEqual([2, 4]);
  });
  it('counts an open episode up to today, and the day on which a week begins', () => {
    expect(weeksWithoutTest({ admittedOn, endedOn: null }, new Set(), today)).toEqual([1, 2, 3, 4]);
    const sunday = plainDate('2026-01-25');
    expect(weeksWithoutTest({ admittedOn, endedOn: null }, new Set(), sunday)).toEqual([1, 2, 3]);
  });
  it('asks for nothing before the admission', () => {
    const before = plainDate('2025-12-20');
    expect(weeksWithoutTest({ admittedOn, endedOn: null }, new Set(), before)).toEqual([]);
  });
});

describe('the tail of tests by week', () => {
  const weeks = [{ due: 30 }, { due: 10 }, { due: 11 }, { due: 10 }, { due: 1 }];
  it('ends with the last week that has enough tests, thin weeks before it stay', () => {
    expect(withoutSparseTail(weeks, 11)).toEqual([{ due: 30 }, { due: 10 }, { due: 11 }]);
  });
  it('stays whole where no week has enough', () => {
    expect(withoutSparseTail(weeks, 31)).toEqual(weeks);
  });
});
