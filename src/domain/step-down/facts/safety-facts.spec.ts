import type { EpisodeRecord } from '../../chart/episode-record.ts';
import {
  episodeDay,
  exampleAnswers,
  exampleRecord,
  exampleRow,
  noonOf,
} from '../../chart/episode-record.example.ts';
import { defaultRuleSet } from '../../configuration/default-rule-set.ts';
import type { ReadinessFacts } from '../facts.ts';
import { readinessFactsOf } from '../readiness-facts.ts';
import { noEventDetail } from '../../safety/safety-event.example.ts';

const today = episodeDay(20);
const factsOf = (over: Partial<EpisodeRecord>, rules = defaultRuleSet): ReadinessFacts =>
  readinessFactsOf(exampleRecord(over), today, noonOf(today), rules);

const level = (code: string, edition: 'asam-3' | 'asam-4' = 'asam-4') => ({
  edition,
  code,
  startedOn: episodeDay(0),
  endedOn: null,
});
const care = (id: string, day: number, levelCode: string) => ({
  ...exampleRow(id, episodeDay(day)),
  service: 'Outpatient clinic',
  levelCode,
  moveOn: null,
  firstAppointmentOn: null,
  acceptedOn: null,
  releasesSignedOn: null,
  medicationBookedOn: null,
});
describe('facts of readiness: the move', () => {
  it('goes from the level of today to the next one, or to the one the next care names', () => {
    expect(factsOf({}).move).toBe('2.1-1.5');
    expect(factsOf({ levels: [] }).move).toBe('2.1-1.5');
    expect(factsOf({ levels: [level('2.5')] }).move).toBe('2.5-2.1');
    expect(
      factsOf({ nextCare: [care('a', 3, '1.5'), care('c', 9, '1.0'), care('b', 5, '1.5')] }).move,
    ).toBe('2.1-1.0');
    const ended = { ...level('2.5'), endedOn: episodeDay(7) };
    expect(factsOf({ levels: [ended, level('2.1')] }).move).toBe('2.1-1.5');
    expect(factsOf({ levels: [{ ...level('2.5'), startedOn: episodeDay(21) }] }).move).toBe(
      '2.1-1.5',
    );
    const untilToday = { ...level('2.5'), endedOn: today };
    expect(factsOf({ levels: [untilToday] }).move).toBe('2.5-2.1');
  });
  it('reads the next care as last recorded', () => {
    const arranged = { ...care('a', 3, '1.5'), acceptedOn: today, releasesSignedOn: today };
    const { nextCare } = factsOf({ nextCare: [arranged] });
    expect([nextCare?.accepted, nextCare?.releasesSigned]).toEqual([true, true]);
    expect(factsOf({ nextCare: [care('a', 3, '1.5')] }).nextCare?.accepted).toBe(false);
  });
});

describe('facts of readiness: safety', () => {
  it('rates the dimensions of the edition in use, and leaves what was not rated', () => {
    const rated = (
      id: string,
      day: number,
      ratings: (string | null)[],
      edition: 'asam-3' | 'asam-4',
    ) => ({
      ...exampleRow(id, episodeDay(day)),
      on: episodeDay(day),
      edition,
      ratings,
      assessor: 'Example',
    });
    const { withdrawalRatings, environmentRatings } = factsOf({
      dimensionAssessments: [
        rated('b', 9, ['1', null, null, null, null, '2'], 'asam-3'),
        rated('a', 2, ['1.7', null, null, null, '1.5'], 'asam-4'),
        rated('c', 12, [null], 'asam-4'),
        rated('d', 30, ['0', '0', '0', '0', '0', '0'], 'asam-4'),
      ],
    });
    expect(withdrawalRatings.map(({ rating }) => rating)).toEqual(['1.7', '1']);
    expect(environmentRatings.map(({ rating }) => rating)).toEqual(['2']);
  });
  it('knows a home by reports and by recorded changes', () => {
    const change = (kind: 'unhoused' | 'housing-safe' | 'partner-using', day: number) => ({
      ...exampleRow(`${kind}-${day}`, episodeDay(day)),
      kind,
      on: episodeDay(day),
      summary: '',
      planAcceptedOn: null,
      discussedOn: null,
    });
    const report = {
      ...exampleRow('report', episodeDay(1)),
      on: episodeDay(1),
      situation: 'with-family',
      safety: 'unsafe',
      someoneUsing: null,
      planAcceptedOn: episodeDay(2),
    } as const;
    const { homes } = factsOf({
      livingReports: [report],
      circumstances: [
        change('housing-safe', 9),
        change('unhoused', 5),
        change('partner-using', 6),
        change('unhoused', 25),
      ],
    });
    expect(homes.map(({ safe }) => safe)).toEqual([false, false, true]);
    expect(homes[0]?.planAcceptedOn).toBe(episodeDay(2));
  });
  it('takes the last screen, the signals that are open, and every crisis', () => {
    const event = (kind: 'overdose' | 'psychosis-or-mania', day: number) => ({
      ...exampleRow(kind, episodeDay(day)),
      kind,
      occurredAt: noonOf(episodeDay(day)),
      occurredOn: episodeDay(day),
      ...noEventDetail,
      followUpDueAt: null,
      followedUpAt: null,
      closedAt: null,
    });
    const asked = (id: string, overdose: 'no' | 'yes' | null) => ({
      ...exampleRow(id, episodeDay(4)),
      on: episodeDay(4),
      overdose,
    });
    const facts = factsOf({
      administrations: [
        exampleAnswers('asq', episodeDay(9), [0, 0, 0, 0, null]),
        exampleAnswers('phq-9', episodeDay(2), [0, 0, 0, 0, 0, 0, 0, 0, 1]),
      ],
      safetyEvents: [event('psychosis-or-mania', 8), event('overdose', 3)],
      safetyChecks: [asked('check', 'no'), asked('not-asked', null)],
      suicideRiskReviews: [],
    });
    expect(facts.screens.map(({ on }) => on)).toEqual([episodeDay(9)]);
    expect(facts.openSignals.map(({ on }) => on)).toEqual([episodeDay(2)]);
    expect(facts.crises.map(({ name }) => name)).toEqual(['overdose']);
    expect(facts.psychoses.length).toBe(1);
    expect(facts.crisisAnswers.map(({ overdose }) => overdose)).toEqual(['no']);
    expect(facts.safetyMarkers.map(({ id }) => id)).toEqual(['M01', 'M02']);
  });
  it('takes withdrawal scales and reviews in their order', () => {
    const review = (id: string, day: number) => ({
      ...exampleRow(id, episodeDay(day)),
      answersId: exampleRow('x', today).id,
      on: episodeDay(day),
      level: 'low' as const,
      plan: '',
      meansSafety: '',
      nextCheckOn: null,
    });
    const cows = exampleAnswers('cows', episodeDay(15), [2, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0]);
    const facts = factsOf({
      administrations: [cows],
      suicideRiskReviews: [review('b', 9), review('a', 5)],
    });
    expect(facts.withdrawalScales.map(({ value }) => value)).toEqual([6]);
    expect(facts.riskReviews.map(({ on }) => on)).toEqual([episodeDay(5), episodeDay(9)]);
  });
});
