import type { Random } from '../random.ts';
import type { Course } from './course.ts';
import { courseRates, type SymptomResponse } from './course-rates.ts';

const HIGHEST = 27;
const REFERENCE_WEEK = 8;

/** How much of the change by week 8 is there in a week; early gains come fast and then slow down. */
const shareReached = (response: SymptomResponse, week: number): number =>
  response === 'early-gain'
    ? Math.log(1 + week) / Math.log(1 + REFERENCE_WEEK)
    : Math.min(week / REFERENCE_WEEK, 1.5);

const within = (total: number): number => Math.min(HIGHEST, Math.max(0, Math.round(total)));

const firstTotal = (random: Random): number => {
  const { mean, deviation } = courseRates.phq9;
  const drawn = random.normal(mean, deviation);
  return drawn < -0.5 || drawn > HIGHEST + 0.5 ? firstTotal(random) : within(drawn);
};

/** PHQ-9 totals at admission and after each week, and the kind of response behind them. */
export const simulatePhq9 = (random: Random, weeks: number): Pick<Course, 'response' | 'phq9'> => {
  const { responses, changeByWeek8, noise } = courseRates.phq9;
  const first = firstTotal(random);
  const response = random.weighted(responses);
  const later = Array.from({ length: weeks }, (_, index) => {
    const gone = changeByWeek8[response] * shareReached(response, index + 1);
    return within(first * (1 - gone) + random.normal(0, noise));
  });
  return { response, phq9: [first, ...later] };
};
