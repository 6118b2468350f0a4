import type { EndReason } from '#domain/chart/episode';

/** A log-odds model: an intercept and what each term adds to it. */
export interface Odds {
  readonly from: number;
  readonly engagement?: number;
  readonly severity?: number;
  /** For each week after the first. */
  readonly week?: number;
  /** When the person used in the week before. */
  readonly usedBefore: number;
}

export const symptomResponses = ['early-gain', 'gradual', 'flat', 'worse'] as const;
export type SymptomResponse = (typeof symptomResponses)[number];

/**
 * How courses of treatment go, week by week. The published anchors and the checks that hold at
 * 5,000 courses stand in docs/clinical-sources.md#synthetic-cohort; `cohort-shape.test.ts` keeps them.
 */
export const courseRates = {
  /** Share of courses planned for so many weeks. */
  plannedWeeks: { '8': 0.35, '12': 0.45, '16': 0.2 },
  /** Severity is this share of the engagement, and chance of this deviation. */
  severity: { engagement: -0.3, deviation: 0.97 },
  usedBeforeAdmission: 0.55,
  attending: { from: 1.58, engagement: 0.75, week: 0.03, usedBefore: -0.6 } satisfies Odds,
  missingTest: { from: -2.6, engagement: -0.6, usedBefore: 0.5 } satisfies Odds,
  using: { from: -0.95, severity: 0.75, week: -0.12, usedBefore: 1.35 } satisfies Odds,
  /** Weekly hazards by cause; leaving before planned has one for each week, then the last. */
  leaving: {
    weeks: [0.06, 0.052, 0.046, 0.04, 0.034, 0.03, 0.027, 0.025, 0.021],
    engagement: -0.55,
    usedBefore: 0.45,
    scale: 1 / 1.3,
  },
  transferred: { moreCare: 0.009, elsewhere: 0.02, elsewhereFromWeek: 4 },
  endedByProgram: { from: 0.01, usedBefore: 0.008 },
  incarcerated: 0.0035,
  other: 0.0015,
  died: 0.0003,
  /** A completed course has its last contact so many days before the last day of its last week. */
  completedDaysBefore: { from: 1, to: 5 },
  phq9: {
    mean: 11.2,
    deviation: 5.7,
    noise: 2,
    responses: { 'early-gain': 0.4, gradual: 0.28, flat: 0.22, worse: 0.1 },
    /** Share of the first total that is gone after eight weeks; below 0 it grows. */
    changeByWeek8: { 'early-gain': 0.57, gradual: 0.25, flat: 0.02, worse: -0.15 },
  },
} as const;

/** Reasons a course can end for before its plan. */
export type EarlyEnd = Exclude<EndReason, 'completed'>;
