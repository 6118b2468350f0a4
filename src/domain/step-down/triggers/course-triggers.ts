import { dayText, percentText } from '../../chart/wording.ts';
import { addDays, daysBetween, type PlainDate } from '../../time/plain-date.ts';
import { slopeOf } from '../criteria/craving.ts';
import type { ReadinessFacts, WeekFact } from '../facts.ts';
import type { ReadinessRules } from '../readiness-rules.ts';
import { inLastDays } from '../windows.ts';
import type { Trigger } from './trigger.ts';

const WEEK = 7;
// Binary fractions: 0.9 less 0.8 must be 0.1.
const NOISE = 1e-9;
const closedOn = ({ week }: WeekFact): PlainDate => addDays(week, WEEK - 1);

/** Pairs of full weeks that follow one another, oldest first. */
const weekPairs = (weeks: readonly WeekFact[]): [WeekFact, WeekFact][] =>
  weeks.flatMap((second, n): [WeekFact, WeekFact][] => {
    const first = weeks[n - 1];
    return first && daysBetween(first.week, second.week) === WEEK ? [[first, second]] : [];
  });

const cravingRises = (facts: ReadinessFacts, on: PlainDate, days: number): boolean =>
  slopeOf(facts.cravings.filter((reading) => inLastDays(reading.on, on, days))) > 0;

/** The last two full weeks that were over by a day, and whether the rate fell between them. */
const attendanceFalls = (facts: ReadinessFacts, on: PlainDate, fall: number): boolean => {
  const pair = weekPairs(facts.weeks.filter((week) => closedOn(week) <= on)).at(-1);
  if (pair === undefined) return false;
  const [first, second] = pair;
  if (first.rate === null || second.rate === null) return false;
  return Math.round((first.rate - second.rate) / NOISE) >= Math.round(fall / NOISE);
};

/** Days on which something that T4 looks at could have become true. */
const candidateDays = (facts: ReadinessFacts): PlainDate[] =>
  [
    ...new Set([
      ...facts.tests.map(({ on }) => on),
      ...facts.cravings.map(({ on }) => on),
      ...facts.weeks.map(closedOn),
    ]),
  ].toSorted();

/** T4: several tests not as expected, with rising craving or falling attendance. */
export const testsAndCourse: Trigger = (facts, rules) => {
  const { tests: needed, testDays, cravingDays, attendanceFall } = rules.triggers;
  const unexpected = facts.tests.filter(({ consistent }) => consistent === false);
  return candidateDays(facts).flatMap((on) => {
    const recent = unexpected.filter((test) => inLastDays(test.on, on, testDays));
    if (recent.length < needed) return [];
    const rising = cravingRises(facts, on, cravingDays);
    if (!rising && !attendanceFalls(facts, on, attendanceFall)) return [];
    return [
      {
        id: 'T4' as const,
        openedOn: on,
        sentence:
          `${recent.length} tests not as expected in ${testDays} days with ` +
          `${rising ? 'rising craving' : 'falling attendance'} on ${dayText(on)}`,
        rows: recent.flatMap(({ rows }) => rows),
      },
    ];
  });
};

/** T5: little attendance in two full weeks in a row although somebody reached out. */
export const lowAttendance: Trigger = (facts, rules) => {
  const { attendanceBelow, outreachDays } = rules.triggers;
  return weekPairs(facts.weeks).flatMap(([first, second]) => {
    const outreach = facts.outreach.filter(
      ({ on }) => on <= second.week && daysBetween(on, second.week) <= outreachDays,
    );
    const [before, after] = [first.rate ?? 1, second.rate ?? 1];
    if (before >= attendanceBelow || after >= attendanceBelow || outreach.length === 0) return [];
    return [
      {
        id: 'T5' as const,
        openedOn: closedOn(second),
        sentence: `attendance ${percentText(before)} and ${percentText(after)} in two weeks, after outreach`,
        rows: [...first.rows, ...second.rows, ...outreach.flatMap(({ rows }) => rows)],
      },
    ];
  });
};

const moodTrigger = ({ phq9 }: ReadinessFacts, { triggers }: ReadinessRules): ReturnType<Trigger> =>
  phq9.flatMap(({ on, value, rows }, n) => {
    const best = Math.min(...phq9.slice(0, n).map((earlier) => earlier.value));
    const risen = value >= triggers.phq9RiseFrom && value - best >= triggers.phq9Rise;
    if (value < triggers.severePhq9 && !risen) return [];
    const from = risen ? `, ${value - best} above the best` : '';
    const sentence = `PHQ-9 ${value} on ${dayText(on)}${from}`;
    return [{ id: 'T6' as const, openedOn: on, sentence, rows }];
  });

/** T6: severe or clearly rising depression, or new psychosis or mania. */
export const mood: Trigger = (facts, rules) => [
  ...moodTrigger(facts, rules),
  ...facts.psychoses.map(({ on, rows }) => ({
    id: 'T6' as const,
    openedOn: on,
    sentence: `psychosis or mania on ${dayText(on)}`,
    rows,
  })),
];
