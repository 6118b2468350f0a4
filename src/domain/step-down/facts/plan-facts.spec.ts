import type { EpisodeRecord } from '../../chart/episode-record.ts';
import {
  episodeDay,
  exampleRecord,
  exampleRow,
  exampleUrine,
  noonOf,
} from '../../chart/episode-record.example.ts';
import { defaultRuleSet } from '../../configuration/default-rule-set.ts';
import type { ReadinessFacts } from '../facts.ts';
import { readinessFactsOf } from '../readiness-facts.ts';

const today = episodeDay(20);
const factsOf = (over: Partial<EpisodeRecord>, rules = defaultRuleSet): ReadinessFacts =>
  readinessFactsOf(exampleRecord(over), today, noonOf(today), rules);

const goal = {
  substance: 'cocaine',
  role: 'primary',
  severity: null,
  goal: 'abstinence',
  targetDays: 0,
  baselineDays: 12,
} as const;
describe('facts of readiness: plans', () => {
  const opioids = { ...goal, substance: 'opioids' } as const;
  const naloxone = (
    outcome: 'in-hand' | 'offered' | 'declined',
    expiresOn = null as null | ReadinessFacts['asOf'],
  ) => ({
    ...exampleRow('naloxone', episodeDay(3)),
    on: episodeDay(3),
    outcome,
    expiresOn,
  });

  it('asks for naloxone where opioids or stimulants were used', () => {
    const held = (over: Partial<EpisodeRecord>) =>
      factsOf({ substanceGoals: [opioids], ...over }).naloxoneInHand;
    expect(held({ substanceGoals: [{ ...goal, substance: 'alcohol' }] })).toBeNull();
    expect(held({})).toBe(false);
    expect(held({ naloxone: [naloxone('declined')] })).toBe(false);
    expect(held({ naloxone: [naloxone('in-hand')] })).toBe(true);
    expect(held({ naloxone: [naloxone('in-hand', today)] })).toBe(true);
    expect(held({ naloxone: [naloxone('in-hand', episodeDay(19))] })).toBe(false);
  });
  it('counts support of the last four weeks, and requests in their order', () => {
    const support = (day: number, contacts: number) => ({
      ...exampleRow(`support-${day}`, episodeDay(day)),
      on: episodeDay(day),
      kind: 'meeting',
      contacts,
    });
    const request = (day: number) => ({
      ...exampleRow(`request-${day}`, episodeDay(day)),
      on: episodeDay(day),
      askedBy: 'person' as const,
      words: 'It is not enough.',
    });
    const facts = factsOf({
      supportReports: [support(15, 0), support(12, 1), support(5, 2)],
      moreCareRequests: [request(9), request(4)],
    });
    expect(facts.support.map(({ on }) => on)).toEqual([episodeDay(5), episodeDay(12)]);
    expect(facts.moreCareRequests.map(({ on }) => on)).toEqual([episodeDay(4), episodeDay(9)]);
    expect(JSON.stringify(facts)).not.toContain('not enough');
  });
  it('rows entered in error do not enter', () => {
    const wrong = exampleUrine(episodeDay(12), { enteredInErrorAt: noonOf(today) });
    expect(
      factsOf({ tests: [wrong, exampleUrine(episodeDay(5))] }).tests.map(({ on }) => on),
    ).toEqual([episodeDay(5)]);
  });
});
