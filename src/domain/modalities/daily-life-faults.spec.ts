import { episodeDay, exampleRecord } from '../chart/episode-record.example.ts';
import {
  chosenSupportFaults,
  homePracticeFaults,
  riskSituationFaults,
  urgeFaults,
  weeklyScheduleFaults,
} from './daily-life-faults.ts';

const on = episodeDay(20);
const late = episodeDay(31);
const chart = { record: exampleRecord(), today: episodeDay(30) };
const fields = (faults: readonly { readonly field: string }[]) => faults.map(({ field }) => field);

describe('faults of what happens between sessions', () => {
  it('are days ahead', () => {
    const practice = { practice: 'meditation', minutes: 10, note: null } as const;
    expect(homePracticeFaults({ ...practice, on }, chart)).toEqual([]);
    expect(fields(homePracticeFaults({ ...practice, on: late }, chart))).toEqual(['on']);
    const after = { strengthAfter: null, context: null, skill: null, response: null };
    const urge = { time: null, strength: 8, ...after };
    expect(urgeFaults({ ...urge, on }, chart)).toEqual([]);
    expect(fields(urgeFaults({ ...urge, on: late }, chart))).toEqual(['on']);
  });

  it('are situations and supports that end before they begin', () => {
    const situation = { on, kind: 'place', situation: 'Store', response: null } as const;
    expect(riskSituationFaults({ ...situation, settledOn: null }, chart)).toEqual([]);
    expect(riskSituationFaults({ ...situation, settledOn: on }, chart)).toEqual([]);
    const early = { ...situation, settledOn: episodeDay(19) };
    expect(fields(riskSituationFaults(early, chart))).toEqual(['settledOn']);
    const support = { on, kind: 'art', inTheirWords: 'Drawing' } as const;
    expect(chosenSupportFaults({ ...support, endedOn: null }, chart)).toEqual([]);
    const ended = { ...support, endedOn: episodeDay(19) };
    expect(fields(chosenSupportFaults(ended, chart))).toEqual(['endedOn']);
  });

  it('are weeks without a single plan', () => {
    const rest = { wednesday: null, thursday: null, friday: null, saturday: null, sunday: null };
    const week = { on, monday: null, tuesday: null, ...rest };
    expect(fields(weeklyScheduleFaults(week, chart))).toEqual(['monday']);
    expect(weeklyScheduleFaults({ ...week, sunday: 'Rest' }, chart)).toEqual([]);
  });
});
