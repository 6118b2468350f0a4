export interface AdmissionRules {
  /** Days from the admission by which each thing is due. */
  readonly dueByDay: {
    readonly consents: number;
    readonly team: number;
    readonly emergencyContact: number;
    readonly livingSituation: number;
    readonly diagnoses: number;
    readonly substances: number;
    readonly assessment: number;
    readonly priorSummary: number;
  };
  /** Days from a hand-over to the first contact of whoever takes over. */
  readonly handoverContactDays: number;
  /** So many letters may differ between two names that could be one person's. */
  readonly similarNameLetters: number;
}

/** Source: clinical-sources.md#admission */
export const defaultAdmissionRules: AdmissionRules = {
  dueByDay: {
    consents: 0,
    team: 0,
    emergencyContact: 0,
    livingSituation: 0,
    diagnoses: 3,
    substances: 3,
    assessment: 3,
    priorSummary: 7,
  },
  handoverContactDays: 7,
  similarNameLetters: 2,
};
