import { episodeOnSchedule } from '../chart/episode-on-schedule.example.ts';
import { episodeDay, exampleAdmission, noonOf } from '../chart/episode-record.example.ts';
import { defaultRuleSet } from '../configuration/default-rule-set.ts';
import { addDays, daysFrom, type PlainDate } from '../time/plain-date.ts';
import type { CriterionId } from './criterion.ts';
import { readinessFactsOf } from './readiness-facts.ts';
import { recordAsOf } from './record-as-of.ts';
import { stepDownReadiness } from './step-down-readiness.ts';

const twelveWeeks = episodeOnSchedule(83);

const readinessOn = (day: PlainDate, now = noonOf(day)) => {
  const facts = readinessFactsOf(recordAsOf(twelveWeeks, day), day, now, defaultRuleSet);
  return stepDownReadiness(facts, [], defaultRuleSet);
};
const unknownOn = (day: PlainDate): CriterionId[] =>
  readinessOn(day)
    .criteria.filter(({ state }) => state === 'unknown')
    .map(({ id }) => id);

describe('somebody on the default schedule of tests and measures', () => {
  it('is never unknown, on no day from the third test on', () => {
    for (const day of daysFrom(episodeDay(17), episodeDay(83))) {
      expect(unknownOn(day)).withContext(day).toEqual([]);
    }
  });
  it('before that lacks only what needs two weeks of attendance, three tests or two ratings', () => {
    for (const day of daysFrom(episodeDay(4), episodeDay(16))) {
      const others = unknownOn(day).filter((id) => !['C1', 'C2', 'C4'].includes(id));
      expect(others).withContext(day).toEqual([]);
    }
  });
  it('can be told about at the end of every week from the second on', () => {
    for (let week = 2; week <= 12; week += 1) {
      const sunday = episodeDay(week * 7 - 1);
      const { status } = readinessOn(sunday, noonOf(addDays(sunday, 1)));
      expect(status).withContext(sunday).not.toBe('cannot-tell');
    }
    expect(readinessOn(exampleAdmission).status).toBe('cannot-tell');
  });
});
