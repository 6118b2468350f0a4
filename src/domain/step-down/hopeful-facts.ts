import { addDays, daysBetween, laterOf, type PlainDate } from '../time/plain-date.ts';
import { lastDayOf, type ProgramWeek, programWeekOf, weeksLater } from '../time/program-week.ts';
import type {
  MedicationFact,
  ReadinessFacts,
  ScoreFact,
  SymptomFact,
  TestFact,
  UseFact,
  WeekFact,
} from './facts.ts';
import type { ReadinessRules } from './readiness-rules.ts';

/** Every so many days, from the first day that can be up to a day. */
const everyDays = (from: PlainDate, days: number, to: PlainDate): PlainDate[] =>
  Array.from({ length: Math.max(0, Math.floor(daysBetween(from, to) / days) + 1) }, (_, n) =>
    addDays(from, n * days),
  );

/** The first day on which something weekly can come again: today, unless it was done lately. */
const nextOn = (last: { readonly on: PlainDate } | undefined, days: number, today: PlainDate) =>
  last === undefined ? today : laterOf(today, addDays(last.on, days));

/** The running week and those after it, fully attended from now on, that are over by a day. */
const comingWeeks = (facts: ReadinessFacts, on: PlainDate, rules: ReadinessRules): WeekFact[] => {
  const { weeks, runningWeek: running, asOf } = facts;
  const usual = weeks.at(-1)?.scheduledHours ?? rules.earliest.weeklyHours;
  const full = (week: ProgramWeek): WeekFact => ({
    week,
    scheduledHours: usual,
    attendedHours: usual,
    rate: 1,
    excused: 0,
    rows: [],
  });
  const first = programWeekOf(asOf);
  const count = Math.floor(daysBetween(first, on) / 7) + 1;
  return Array.from({ length: count }, (_, n) => weeksLater(first, n))
    .filter((week) => lastDayOf(week) <= on && week > (weeks.at(-1)?.week ?? ''))
    .map((week) => {
      if (running?.week !== week) return full(week);
      const scheduledHours = running.scheduledHours + running.stillScheduledHours;
      const attendedHours = running.attendedHours + running.stillScheduledHours;
      return { ...full(week), scheduledHours, attendedHours };
    });
};

const settled = (test: TestFact): TestFact =>
  test.outcome === 'pending' ? { ...test, outcome: 'consistent', consistent: true } : test;

const comingTests = (facts: ReadinessFacts, on: PlainDate, days: number): TestFact[] =>
  everyDays(nextOn(facts.tests.at(-1), days, facts.asOf), days, on).map((day) => ({
    on: day,
    outcome: 'consistent',
    consistent: true,
    confirmedUnexpected: false,
    rows: [],
  }));

/**
 * Use as it will be reported when there is none from now on. The reported days are taken to lie as
 * late as they can, so that no date is promised that a report could break.
 */
const useWithoutMore = (use: UseFact, on: PlainDate): UseFact => {
  const { reported, contradictedOn } = use;
  if (reported === null) {
    return { ...use, reported: { days: 0, periodDays: 0, on, from: on, rows: [] } };
  }
  const { periodDays } = reported;
  const left = Math.max(0, periodDays - daysBetween(reported.on, on));
  const passed = contradictedOn !== null && daysBetween(contradictedOn, on) > periodDays;
  return {
    ...use,
    reported: { ...reported, on, days: Math.min(reported.days, left) },
    contradictedOn: passed ? null : contradictedOn,
  };
};

/** Doses taken every day from now on; the days without one are taken to be the last ones. */
const takenFromNow = (
  medication: MedicationFact,
  { asOf }: ReadinessFacts,
  on: PlainDate,
  window: number,
): MedicationFact => {
  const ahead = daysBetween(asOf, on);
  const days = Math.max(1, Math.min(window, medication.days + ahead));
  const covered = medication.pdc === null ? 0 : medication.coveredDays;
  const open = Math.min(medication.days - covered, Math.max(0, window - ahead));
  return {
    ...medication,
    prescriber: medication.prescriber ?? 'named by then',
    state: 'on-time',
    coveredDays: days - open,
    days,
    pdc: (days - open) / days,
  };
};

const easedSymptom = (symptom: SymptomFact, asOf: PlainDate, on: PlainDate): SymptomFact => {
  const next = nextOn(symptom.latest, symptom.intervalDays, asOf);
  if (on < next) return symptom;
  const latest: ScoreFact = { on, value: 0, rows: [] };
  return { ...symptom, previous: symptom.latest, latest };
};

const comingScores = (
  scores: readonly ScoreFact[],
  value: number,
  days: number,
  asOf: PlainDate,
  on: PlainDate,
): ScoreFact[] => [
  ...scores,
  ...everyDays(nextOn(scores.at(-1), days, asOf), days, on).map((day) => ({
    on: day,
    value,
    rows: [],
  })),
];

/** What courses of time bring when all goes well. */
export const hopefulCourse = (
  facts: ReadinessFacts,
  on: PlainDate,
  rules: ReadinessRules,
): Partial<ReadinessFacts> => {
  const { asOf, capital } = facts;
  const { testDays, cravingDays, capitalDays } = rules.earliest;
  const best = Math.max(rules.capital.metTotal, ...capital.map(({ value }) => value));
  return {
    weeks: [...facts.weeks, ...comingWeeks(facts, on, rules)],
    runningWeek: null,
    tests: [...facts.tests.map(settled), ...comingTests(facts, on, testDays)],
    use: facts.use.map((use) => useWithoutMore(use, on)),
    cravings: comingScores(facts.cravings, 0, cravingDays, asOf, on),
    symptoms: facts.symptoms.map((symptom) => easedSymptom(symptom, asOf, on)),
    capital: comingScores(capital, best, capitalDays, asOf, on),
    medications: facts.medications.map((medication) =>
      takenFromNow(medication, facts, on, rules.adherence.days),
    ),
    support: [...facts.support, ...everyDays(asOf, 1, on).map((day) => ({ on: day, rows: [] }))],
  };
};
