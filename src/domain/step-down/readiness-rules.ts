import type { Substance } from '../chart/episode.ts';
import type { InstrumentId } from '../measures/administration.ts';
import type { CircumstanceKind } from '../safety/safety-event.ts';
import type { Analyte } from '../substance-monitoring/drug-test.ts';
import type { CriterionId } from './criterion.ts';
import { defaultEarliestRules, type EarliestRules } from './earliest-rules.ts';
import { defaultRatingRules, type RatingRules } from './rating-rules.ts';
import { defaultStatusRules, type StatusRules } from './status-rules.ts';
import { defaultTriggerRules, type TriggerRules } from './trigger-rules.ts';

/** The step that a review would be about; each has its own adapter. */
export const moves = ['2.5-2.1', '2.1-1.5', '2.1-1.0'] as const;
export type Move = (typeof moves)[number];

/** How the criteria differ between moves. Source: clinical-sources.md#readiness-adapters */
export interface MoveRules {
  readonly attendanceWeeks: number;
  /** The last so many due tests must all be as expected. */
  readonly testsNeeded: number;
  /** With fewer due tests it is not known. */
  readonly testsKnown: number;
  /** Criteria for which "partly" is enough. */
  readonly partlySuffices: readonly CriterionId[];
  /** Criteria that are core for this move only. */
  readonly alsoCore: readonly CriterionId[];
}

export interface ReadinessRules {
  readonly moves: Readonly<Record<Move, MoveRules>>;
  readonly gates: {
    /** A suicide screen is relied on for so many days. */
    readonly screenDays: number;
    /** No overdose or medical crisis, and the question asked, in so many days. */
    readonly crisisDays: number;
    readonly withdrawalScaleDays: number;
    readonly homeDays: number;
    /** Recorded changes after which a home is not safe. */
    readonly unsafeHomeKinds: readonly CircumstanceKind[];
  };
  readonly ratings: RatingRules;
  readonly attendance: {
    readonly met: number;
    readonly partly: number;
    readonly minimumScheduledHours: number;
  };
  readonly tests: {
    readonly windowDays: number;
    readonly unexpectedDays: number;
    readonly pendingAllowed: number;
    /** Fewer than this share as expected is not met. */
    readonly notMetBelow: number;
  };
  readonly use: {
    /** Use at most this share of the baseline is partly met. */
    readonly partlyShareOfBaseline: number;
    readonly analytesOf: Readonly<Record<Substance, readonly Analyte[]>>;
  };
  readonly craving: {
    readonly days: number;
    readonly readings: number;
    readonly metMean: number;
    readonly metLast: number;
    readonly partlyMean: number;
  };
  readonly symptoms: {
    readonly instruments: readonly Extract<InstrumentId, 'phq-9' | 'gad-7' | 'pcl-5'>[];
    /** A PHQ-9 total from which mood is not met, whatever the change. */
    readonly severePhq9: number;
  };
  /** Reached share of the objectives that a step-down needs. */
  readonly objectivesPartly: number;
  readonly skills: {
    readonly days: number;
    readonly stage: number;
    readonly met: number;
    readonly partly: number;
    readonly copingAheadDays: number;
  };
  readonly preventionPlan: {
    readonly currentDays: number;
    readonly naloxoneFor: readonly Substance[];
  };
  readonly capital: {
    readonly days: number;
    readonly metTotal: number;
    readonly change: number;
    /** Weeks back in which each week needs a contact of the person's own choice. */
    readonly supportWeeks: number;
  };
  readonly adherence: { readonly days: number; readonly met: number; readonly partly: number };
  /** First appointment after the move, in days. */
  readonly firstAppointmentDays: number;
  readonly triggers: TriggerRules;
  readonly status: StatusRules;
  readonly earliest: EarliestRules;
}

/** Source: clinical-sources.md#readiness */
export const defaultReadinessRules: ReadinessRules = {
  moves: {
    '2.5-2.1': {
      attendanceWeeks: 2,
      testsNeeded: 2,
      testsKnown: 2,
      partlySuffices: ['C6', 'C7', 'C8'],
      alsoCore: [],
    },
    '2.1-1.5': {
      attendanceWeeks: 4,
      testsNeeded: 4,
      testsKnown: 3,
      partlySuffices: [],
      alsoCore: [],
    },
    '2.1-1.0': {
      attendanceWeeks: 4,
      testsNeeded: 4,
      testsKnown: 3,
      partlySuffices: [],
      alsoCore: ['C9'],
    },
  },
  gates: {
    screenDays: 30,
    crisisDays: 30,
    withdrawalScaleDays: 14,
    homeDays: 30,
    unsafeHomeKinds: ['housing-unsafe', 'unhoused'],
  },
  ratings: defaultRatingRules,
  attendance: { met: 0.8, partly: 0.6, minimumScheduledHours: 12 },
  tests: { windowDays: 56, unexpectedDays: 14, pendingAllowed: 1, notMetBelow: 0.5 },
  use: {
    partlyShareOfBaseline: 0.5,
    analytesOf: {
      alcohol: ['ethanol', 'ethyl-glucuronide'],
      opioids: ['opiates', '6-mam', 'oxycodone', 'hydrocodone', 'fentanyl', 'norfentanyl'],
      methamphetamine: ['methamphetamine', 'amphetamines'],
      cannabis: ['cannabinoids'],
      cocaine: ['cocaine'],
      benzodiazepines: ['benzodiazepines'],
      other: ['mdma', 'phencyclidine', 'barbiturates', 'xylazine'],
    },
  },
  craving: { days: 14, readings: 2, metMean: 3, metLast: 4, partlyMean: 5 },
  symptoms: { instruments: ['phq-9', 'gad-7', 'pcl-5'], severePhq9: 20 },
  objectivesPartly: 0.7,
  skills: { days: 30, stage: 3, met: 3, partly: 2, copingAheadDays: 30 },
  preventionPlan: { currentDays: 30, naloxoneFor: ['opioids', 'methamphetamine', 'cocaine'] },
  capital: { days: 45, metTotal: 47, change: 6, supportWeeks: 4 },
  adherence: { days: 28, met: 0.8, partly: 0.6 },
  firstAppointmentDays: 7,
  triggers: defaultTriggerRules,
  status: defaultStatusRules,
  earliest: defaultEarliestRules,
};
