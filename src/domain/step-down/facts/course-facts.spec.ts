import type { EpisodeRecord } from '../../chart/episode-record.ts';
import {
  episodeDay,
  exampleAnswers,
  exampleOrder,
  exampleRecord,
  exampleResult,
  exampleRow,
  exampleUrine,
  exampleVisit,
  noonOf,
} from '../../chart/episode-record.example.ts';
import { defaultRuleSet } from '../../configuration/default-rule-set.ts';
import type { InstrumentRules } from '../../measures/measure-rules.ts';
import { addDays } from '../../time/plain-date.ts';
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
/** A 30-day monitor with so many days of drugs, all of them cocaine. */
const monitor = (day: number, days: number) =>
  exampleAnswers('bam-30-day', episodeDay(day), [
    ...[0, 2, 2, 0, 0, days, null, 1, 3, 4, 1, 3, 5, 4, 1, 6, 1],
    ...[0, 0, days, 0, 0, 0, 0],
  ]);
const cocaine = (day: number, level: number | null = null) =>
  exampleUrine(episodeDay(day), {
    analytes: [
      exampleResult('cocaine', {
        screen: 'presumptive-positive',
        confirmation: 'confirmed-positive',
        level,
      }),
    ],
  });

describe('facts of readiness: course', () => {
  it('reads use days by substance, and a test that contradicts them', () => {
    const reported = (over: Partial<EpisodeRecord>) =>
      factsOf({ substanceGoals: [goal], ...over }).use[0];
    expect(reported({})?.reported).toBeNull();
    expect(reported({ administrations: [monitor(18, 3)] })?.reported?.days).toBe(3);
    const none = { administrations: [monitor(18, 0)] };
    expect(reported(none)?.contradictedOn).toBeNull();
    expect(reported({ ...none, tests: [cocaine(12)] })?.contradictedOn).toBe(episodeDay(12));
    expect(reported({ ...none, tests: [cocaine(19)] })?.contradictedOn).toBeNull();
    const admitted = { administrations: [monitor(18, 3)], tests: [cocaine(12)] };
    expect(reported(admitted)?.contradictedOn).toBeNull();
    const unsaid = exampleAnswers('bam-30-day', episodeDay(18), [
      ...[0, 2, 2, 0, 0, 5, null, 1, 3, 4, 1, 3, 5, 4, 1, 6, 1],
      ...Array<null>(7).fill(null),
    ]);
    expect(reported({ administrations: [unsaid] })?.reported).toBeNull();
  });
  it('keeps full weeks and the running one apart', () => {
    const attendance = [0, 2, 3, 7, 9, 10, 14, 16].map((day) => exampleVisit(episodeDay(day)));
    const ahead = exampleVisit(episodeDay(20), { status: 'scheduled' });
    const facts = factsOf({ attendance: [...attendance, ahead] });
    expect(facts.weeks.map(({ week }) => week)).toEqual([episodeDay(0), episodeDay(7)]);
    expect(facts.runningWeek?.attendedHours).toBe(6);
    expect(facts.runningWeek?.stillScheduledHours).toBe(3);
    const closed = readinessFactsOf(
      exampleRecord({ attendance }),
      today,
      noonOf(addDays(today, 1)),
      defaultRuleSet,
    );
    expect(closed.weeks.length).toBe(3);
    expect(closed.runningWeek).toBeNull();
    const midweek = readinessFactsOf(
      exampleRecord({ attendance }),
      episodeDay(16),
      noonOf(today),
      defaultRuleSet,
    );
    expect(midweek.weeks.length).toBe(2);
  });
  it('reads the course of symptoms with the limits of their measures', () => {
    const phq9 = (day: number, each: number) =>
      exampleAnswers('phq-9', episodeDay(day), [...Array<number>(8).fill(each), 0]);
    const administrations = [
      phq9(0, 2),
      phq9(7, 1),
      exampleAnswers('pcl-5', episodeDay(1), Array<number>(20).fill(1)),
    ];
    const { symptoms } = factsOf({ administrations });
    expect(symptoms.map(({ instrument }) => instrument)).toEqual(['phq-9', 'pcl-5']);
    expect(symptoms[0]?.previous?.value).toBe(16);
    expect(symptoms[0]?.latest.value).toBe(8);
    expect(symptoms[0]?.staleAfterDays).toBe(21);
    expect(symptoms[1]?.previous).toBeNull();
    const phqRules = defaultRuleSet.measures.instruments['phq-9'];
    const changed = (over: Partial<InstrumentRules>) => ({
      ...defaultRuleSet,
      measures: {
        ...defaultRuleSet.measures,
        instruments: {
          ...defaultRuleSet.measures.instruments,
          'phq-9': { ...phqRules, ...over },
        },
      },
    });
    expect(factsOf({ administrations }, changed({ cutOff: null })).symptoms.length).toBe(1);
    expect(factsOf({ administrations }, changed({ scales: {} })).symptoms.length).toBe(1);
  });
  it('reads only medication for a substance use disorder that runs today', () => {
    const { medications } = factsOf({
      medicationOrders: [
        exampleOrder(),
        exampleOrder({ ...exampleRow('other', today), purpose: 'other' }),
        exampleOrder({ ...exampleRow('ended', today), endedOn: episodeDay(9) }),
      ],
    });
    expect(medications.map(({ state, pdc }) => [state, pdc])).toEqual([['not-recorded', null]]);
  });
});
