import type { CircumstanceKind, SafetyEventKind } from '../safety/safety-event.ts';
import type { AnalyteGroup } from '../substance-monitoring/analyte-facts.ts';
import type { Severity } from './marker.ts';

export interface MarkerRules {
  /** M02: events that are severity 1 until a clinician closes them. */
  readonly crisisKinds: readonly SafetyEventKind[];
  /** M02: events that are severity 1 until they are followed up. */
  readonly followUpKinds: readonly SafetyEventKind[];
  /** A yes at a session is answered by an event so many days before it. */
  readonly crisisEventDays: number;
  /** M03 and M04: unexpected findings of these groups are urgent. */
  readonly toleranceGroups: readonly AnalyteGroup[];
  readonly withdrawalGroups: readonly AnalyteGroup[];
  readonly withdrawalKinds: readonly SafetyEventKind[];
  /** M05 and M06: so many in so many days. */
  readonly tests: { readonly count: number; readonly days: number };
  /** M07: sessions missed in a row, or the rate of the last full weeks. */
  readonly missedInARow: number;
  readonly rateBelow: number;
  readonly rateWeeks: number;
  /** M08, in days since the last clinical service; the first line stands in the attendance rules. */
  readonly noContactDays: number;
  readonly lostContactDays: number;
  /** M18: in the first days of an episode M06 to M08 are stricter. */
  readonly firstDays: number;
  readonly firstDaysNoContact: number;
  /** Severity 1 is kept for safety: stricter never goes beyond this. */
  readonly firstDaysStrictest: Severity;
  /** M09: from this weekday on (1 Monday). */
  readonly hoursFromWeekday: number;
  /** M10. */
  readonly craving: {
    readonly high: number;
    readonly rise: number;
    readonly riseDays: number;
    readonly risesInARow: number;
    /** Older ratings say nothing about today. */
    readonly days: number;
  };
  /** M16: BAM protective factors, 0 to 24; confidence is its item 9, where 2 of 4 stands for 5 of 10. */
  readonly protective: {
    readonly atMost: number;
    readonly drop: number;
    readonly confidenceBelow: number;
  };
  readonly familyDays: number;
  readonly reassessmentDays: number;
  readonly individualDays: number;
  /** Individual sessions are part of the plan when one was scheduled in so many days or is ahead. */
  readonly individualPlannedDays: number;
  readonly housingKinds: readonly CircumstanceKind[];
  readonly eventKinds: readonly CircumstanceKind[];
  readonly teamKinds: readonly CircumstanceKind[];
  /** The caseload view of people nobody has seen. */
  readonly notSeenDays: number;
}

/** Source: clinical-sources.md#markers */
export const defaultMarkerRules: MarkerRules = {
  crisisKinds: ['overdose', 'naloxone-used', 'emergency-visit-substance'],
  followUpKinds: ['crisis-contact', 'psychosis-or-mania', 'withdrawal'],
  crisisEventDays: 30,
  toleranceGroups: ['opioids'],
  withdrawalGroups: ['alcohol', 'sedatives'],
  withdrawalKinds: ['return-to-use', 'withdrawal'],
  tests: { count: 2, days: 14 },
  missedInARow: 2,
  rateBelow: 0.6,
  rateWeeks: 2,
  noContactDays: 7,
  lostContactDays: 14,
  firstDays: 30,
  firstDaysNoContact: 5,
  firstDaysStrictest: 2,
  hoursFromWeekday: 4,
  craving: { high: 7, rise: 2, riseDays: 7, risesInARow: 3, days: 14 },
  protective: { atMost: 12, drop: 4, confidenceBelow: 2 },
  familyDays: 30,
  reassessmentDays: 14,
  individualDays: 14,
  individualPlannedDays: 28,
  housingKinds: ['housing-unsafe', 'unhoused', 'partner-using'],
  eventKinds: ['legal', 'job-loss', 'childcare-loss', 'bereavement'],
  teamKinds: ['therapist-change', 'group-change'],
  notSeenDays: 7,
};
