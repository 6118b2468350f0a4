/** How completely a clinic does its work; shares of 1. */
export interface Habits {
  /** Questionnaires that are due and get answered. */
  readonly measuresDone: number;
  readonly lateNotes: number;
  /** Notes of associates that wait for the co-signature for more than a week. */
  readonly lateCosigns: number;
  readonly planReviewsOnTime: number;
  /** Absences that are talked about with the person and excused. */
  readonly excusedAbsences: number;
  readonly diluteSpecimens: number;
  readonly invalidSpecimens: number;
  /** Presumptive positives that the laboratory does not confirm. */
  readonly notConfirmed: number;
  readonly expectedMedicationAbsent: number;
  /** Sessions that somebody comes late to or leaves early. */
  readonly partAttendance: number;
  /** Per week. */
  readonly crisisContacts: number;
  readonly overdoses: number;
  readonly circumstanceChanges: number;
  readonly dosesMissed: number;
  readonly consentRevoked: number;
  readonly familySessionsHeld: number;
  /** Skills somebody knows that they report to have used between two individual sessions. */
  readonly skillsUsed: number;
  /** Contacts a week with support of their own choice that nobody falls below. */
  readonly leastSupport: number;
  readonly naloxoneInHand: number;
  /** Results that ask for a talk and are talked about at the next individual session. */
  readonly resultsDiscussed: number;
  /** Of signs of suicide risk of the last day, those that still wait for their review. */
  readonly reviewsOpen: number;
}

/** Source: clinical-sources.md#synthetic-cohort */
export const usualHabits: Habits = {
  measuresDone: 0.82,
  lateNotes: 0.06,
  lateCosigns: 0.03,
  planReviewsOnTime: 0.88,
  excusedAbsences: 0.3,
  diluteSpecimens: 0.03,
  invalidSpecimens: 0.01,
  notConfirmed: 0.08,
  expectedMedicationAbsent: 0.04,
  partAttendance: 0.06,
  crisisContacts: 0.02,
  overdoses: 0.0015,
  circumstanceChanges: 0.012,
  dosesMissed: 0.06,
  consentRevoked: 0.02,
  familySessionsHeld: 0.85,
  skillsUsed: 0.5,
  leastSupport: 0,
  naloxoneInHand: 0.92,
  resultsDiscussed: 0.93,
  reviewsOpen: 0.5,
};

/** Everything done, on time; what a story then changes stands out. */
export const perfectHabits: Habits = {
  measuresDone: 1,
  lateNotes: 0,
  lateCosigns: 0,
  planReviewsOnTime: 1,
  excusedAbsences: 1,
  diluteSpecimens: 0,
  invalidSpecimens: 0,
  notConfirmed: 0,
  expectedMedicationAbsent: 0,
  partAttendance: 0,
  crisisContacts: 0,
  overdoses: 0,
  circumstanceChanges: 0,
  dosesMissed: 0,
  consentRevoked: 0,
  familySessionsHeld: 1,
  skillsUsed: 1,
  leastSupport: 1,
  naloxoneInHand: 1,
  resultsDiscussed: 1,
  reviewsOpen: 0,
};
