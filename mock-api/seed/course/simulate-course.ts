import type { EndReason } from '#domain/chart/episode';
import type { Random } from '../random.ts';
import type { Course, CourseWeek } from './course.ts';
import { courseRates, type EarlyEnd, type Odds } from './course-rates.ts';
import { simulatePhq9 } from './simulate-phq-9.ts';

interface Traits {
  readonly engagement: number;
  readonly severity: number;
}

const DAYS_PER_WEEK = 7;

const probability = (odds: Odds, traits: Traits, week: number, used: boolean): number => {
  const logit =
    odds.from +
    (odds.engagement ?? 0) * traits.engagement +
    (odds.severity ?? 0) * traits.severity +
    (odds.week ?? 0) * (week - 1) +
    (used ? odds.usedBefore : 0);
  return 1 / (1 + Math.exp(-logit));
};

const hazards = (traits: Traits, week: number, used: boolean): Record<EarlyEnd, number> => {
  const { leaving, transferred, endedByProgram, incarcerated, other, died } = courseRates;
  const base = leaving.weeks[Math.min(week, leaving.weeks.length) - 1] ?? 0;
  const push = leaving.engagement * traits.engagement + (used ? leaving.usedBefore : 0);
  const elsewhere = week >= transferred.elsewhereFromWeek ? transferred.elsewhere : 0;
  return {
    'left-before-planned': base * Math.exp(push) * leaving.scale,
    transferred: transferred.moreCare + elsewhere,
    'ended-by-program': endedByProgram.from + (used ? endedByProgram.usedBefore : 0),
    incarcerated,
    other,
    died,
  };
};

/** Why the course ends in this week; null when it goes on. */
const endIn = (random: Random, traits: Traits, week: number, used: boolean): EarlyEnd | null => {
  const rates = hazards(traits, week, used);
  const total = Object.values(rates).reduce((sum, rate) => sum + rate, 0);
  return random.chance(1 - Math.exp(-total)) ? random.weighted(rates) : null;
};

const oneWeek = (random: Random, traits: Traits, week: number, usedBefore: boolean): CourseWeek => {
  const used = random.chance(probability(courseRates.using, traits, week, usedBefore));
  const missed = random.chance(probability(courseRates.missingTest, traits, week, usedBefore));
  return {
    week,
    attendance: probability(courseRates.attending, traits, week, usedBefore),
    test: missed ? 'missed' : used ? 'positive' : 'negative',
    used,
  };
};

interface Run {
  readonly weeks: CourseWeek[];
  readonly endReason: EndReason;
  readonly lastDay: number;
}

const runWeeks = (random: Random, traits: Traits, plannedWeeks: number): Run => {
  const weeks: CourseWeek[] = [];
  let used = random.chance(courseRates.usedBeforeAdmission);
  for (let week = 1; week <= plannedWeeks; week += 1) {
    weeks.push(oneWeek(random, traits, week, used));
    const reason = endIn(random, traits, week, used);
    if (reason !== null) {
      const lastDay = (week - 1) * DAYS_PER_WEEK + random.integer(1, DAYS_PER_WEEK);
      return { weeks, endReason: reason, lastDay };
    }
    used = weeks.at(-1)?.used ?? used;
  }
  const { from, to } = courseRates.completedDaysBefore;
  const lastDay = plannedWeeks * DAYS_PER_WEEK - random.integer(from, to);
  return { weeks, endReason: 'completed', lastDay };
};

/** One course as 5.3 of the domain reference lets it go; the same source of chance, the same course. */
export const simulateCourse = (random: Random): Course => {
  const plannedWeeks = Number(random.weighted(courseRates.plannedWeeks));
  const engagement = random.normal(0, 1);
  const { severity: share } = courseRates;
  const severity = share.engagement * engagement + random.normal(0, share.deviation);
  const run = runWeeks(random.fork('weeks'), { engagement, severity }, plannedWeeks);
  return {
    plannedWeeks,
    engagement,
    severity,
    ...run,
    ...simulatePhq9(random.fork('phq-9'), plannedWeeks),
  };
};
