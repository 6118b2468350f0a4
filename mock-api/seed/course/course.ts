import type { EndReason } from '#domain/chart/episode';
import type { SymptomResponse } from './course-rates.ts';

/** What one week of a course brings; weeks count from the day of admission. */
export interface CourseWeek {
  readonly week: number;
  /** How likely the person comes to one session. */
  readonly attendance: number;
  readonly test: 'missed' | 'negative' | 'positive';
  /** Used something against the plan, whether a test saw it or not. */
  readonly used: boolean;
}

/** A course of treatment from admission to its end, before any calendar or chart exists. */
export interface Course {
  readonly plannedWeeks: number;
  /** Hidden traits, mean 0, deviation about 1; no rule of the product ever sees them. */
  readonly engagement: number;
  readonly severity: number;
  readonly weeks: readonly CourseWeek[];
  readonly endReason: EndReason;
  /** Day of the last contact; the day of admission is 1. */
  readonly lastDay: number;
  readonly response: SymptomResponse;
  /** PHQ-9 totals as they would be measured at admission and at the end of each planned week. */
  readonly phq9: readonly number[];
}
