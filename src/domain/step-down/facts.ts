import type { AsamEdition, Substance, UseGoal } from '../chart/episode.ts';
import type { MarkerId } from '../caseload/marker.ts';
import type { RecordId } from '../ids.ts';
import type { InstrumentId } from '../measures/administration.ts';
import type { MedicationStatus } from '../medication/medication-status.ts';
import type { ObjectiveState } from '../plan/objective-progress.ts';
import type { RiskLevel } from '../safety/safety-event.ts';
import type { TestOutcome } from '../substance-monitoring/interpreted-test.ts';
import type { PlainDate } from '../time/plain-date.ts';
import type { CriterionId } from './criterion.ts';
import type { Move } from './readiness-rules.ts';
import type { DecisionKind } from './step-down-record.ts';

/** One dated row that a rule may point at. */
export interface DatedFact {
  readonly on: PlainDate;
  readonly rows: readonly RecordId[];
}

export interface RatingFact extends DatedFact {
  readonly edition: AsamEdition;
  readonly rating: string;
}

/** Where somebody lives, by report or by a recorded change. */
export interface HomeFact extends DatedFact {
  readonly safe: boolean;
  readonly planAcceptedOn: PlainDate | null;
}

/** One open order for a substance use disorder, with its due state and covered days. */
export interface MedicationFact {
  readonly name: string;
  readonly prescriber: string | null;
  readonly state: MedicationStatus['state'];
  readonly nextDueOn: PlainDate | null;
  /** Covered days of the window; null where nothing was recorded. */
  readonly pdc: number | null;
  readonly coveredDays: number;
  readonly days: number;
  readonly from: PlainDate;
  readonly rows: readonly RecordId[];
}

/** One finished full program week. */
export interface WeekFact {
  readonly week: PlainDate;
  readonly scheduledHours: number;
  readonly attendedHours: number;
  /** 0 to 1; null when fewer hours were scheduled than a rate needs. */
  readonly rate: number | null;
  readonly excused: number;
  readonly rows: readonly RecordId[];
}

/** One scheduled test, as it counts. */
export interface TestFact extends DatedFact {
  readonly outcome: TestOutcome;
  /** As expected or not; null when it leaves the set. */
  readonly consistent: boolean | null;
  /** A laboratory confirmed something that was not expected. */
  readonly confirmedUnexpected: boolean;
}

/** Reported days of use of one substance the person set a goal for. */
export interface UseFact {
  readonly substance: Substance;
  readonly goal: UseGoal;
  readonly targetDays: number;
  readonly baselineDays: number | null;
  /** Days of use in a period; null without a report that is recent enough. */
  readonly reported: {
    readonly days: number;
    readonly periodDays: number;
    readonly on: PlainDate;
    readonly from: PlainDate;
    readonly rows: readonly RecordId[];
  } | null;
  /** A confirmed test for a substance that the report says was not used. */
  readonly contradictedOn: PlainDate | null;
}

export interface ScoreFact extends DatedFact {
  readonly value: number;
}

/** One symptom measure over the episode. */
export interface SymptomFact {
  readonly instrument: InstrumentId;
  readonly name: string;
  /** From this total on, symptoms are those of a disorder. */
  readonly cutOff: number;
  readonly minimalChange: number;
  /** Days between two administrations at the last total. */
  readonly intervalDays: number;
  /** From so many days of age on, the latest total says nothing about today. */
  readonly staleAfterDays: number;
  readonly baseline: ScoreFact;
  readonly previous: ScoreFact | null;
  readonly latest: ScoreFact;
}

export interface ObjectiveFact {
  readonly text: string;
  readonly neededBeforeStepDown: boolean;
  readonly state: ObjectiveState;
  readonly notOnTrack: boolean;
  readonly rows: readonly RecordId[];
}

/** Something that severity 1 stands on, while it is open. */
export interface SafetyMarkerFact extends DatedFact {
  readonly id: MarkerId;
  readonly text: string;
}

/**
 * Everything that readiness may look at. The type leaves no room for age, sex, race, payer, referral
 * or the length of the stay, so no rule can read them.
 */
export interface ReadinessFacts {
  readonly asOf: PlainDate;
  readonly move: Move;
  readonly screens: readonly (DatedFact & { readonly positive: boolean; readonly name: string })[];
  readonly openSignals: readonly DatedFact[];
  readonly riskReviews: readonly (DatedFact & { readonly level: RiskLevel })[];
  readonly crisisAnswers: readonly (DatedFact & { readonly overdose: 'yes' | 'no' })[];
  readonly crises: readonly (DatedFact & { readonly name: string })[];
  readonly withdrawalRatings: readonly RatingFact[];
  /** COWS and CIWA-Ar totals in the range of withdrawal. */
  readonly withdrawalScales: readonly (ScoreFact & { readonly instrument: 'cows' | 'ciwa-ar' })[];
  /** Alcohol or sedatives again in somebody with complicated withdrawal before. */
  readonly withdrawalRisks: readonly DatedFact[];
  readonly homes: readonly HomeFact[];
  readonly medications: readonly MedicationFact[];
  readonly weeks: readonly WeekFact[];
  /** The week that is not over; null on the evening that closes one. */
  readonly runningWeek: (WeekFact & { readonly stillScheduledHours: number }) | null;
  readonly outreach: readonly DatedFact[];
  readonly tests: readonly TestFact[];
  readonly use: readonly UseFact[];
  readonly cravings: readonly ScoreFact[];
  readonly symptoms: readonly SymptomFact[];
  readonly phq9: readonly ScoreFact[];
  readonly psychoses: readonly DatedFact[];
  readonly objectives: readonly ObjectiveFact[];
  readonly planReviewDueOn: PlainDate | null;
  readonly skillsRatedOn: PlainDate | null;
  readonly skillStages: readonly { readonly skill: string; readonly stage: number }[];
  readonly copingAheadPlan: DatedFact | null;
  readonly preventionPlan: (DatedFact & { readonly copyGiven: boolean }) | null;
  /** Null when no substance of the person calls for naloxone. */
  readonly naloxoneInHand: boolean | null;
  readonly capital: readonly ScoreFact[];
  readonly support: readonly DatedFact[];
  readonly environmentRatings: readonly RatingFact[];
  readonly nextCare: {
    readonly moveOn: PlainDate | null;
    readonly firstAppointmentOn: PlainDate | null;
    readonly accepted: boolean;
    readonly releasesSigned: boolean;
    readonly medicationBookedOn: PlainDate | null;
    readonly rows: readonly RecordId[];
  } | null;
  readonly decisions: readonly (DatedFact & { readonly kind: DecisionKind })[];
  readonly moreCareRequests: readonly (DatedFact & { readonly askedBy: 'person' | 'clinician' })[];
  readonly safetyMarkers: readonly SafetyMarkerFact[];
  /** The last snapshots of which gates or criteria would be judged differently today. */
  readonly laterChanges: readonly LaterChange[];
}

/** Criteria whose state at a past Sunday differs from what its snapshot says. */
export interface LaterChange {
  readonly takenOn: PlainDate;
  readonly criteria: readonly CriterionId[];
}
