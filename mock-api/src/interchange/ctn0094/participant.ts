import type { StudyDay } from './calendar.ts';
import type { Demographics } from './files/demographics.ts';
import type { Trial } from './files/everybody.ts';
import type { PanelGroup } from './files/meta-substance-groups.ts';
import type { Condition } from './files/psychiatric.ts';
import type { Arm } from './files/randomization.ts';
import type { FoundSubstance } from './files/uds.ts';
import type { TemperatureCheck } from './files/uds-temp.ts';
import type { ReasonFlag } from './files/visit.ts';

/** Study drug after one randomization; the days are null where no dose is in the file. */
export interface StudyDrug {
  readonly arm: Arm;
  readonly randomizedOn: StudyDay;
  firstDoseOn: StudyDay | null;
  lastDoseOn: StudyDay | null;
}

/** One urine specimen: all rows of one person and day. */
export interface CollectedSpecimen {
  temperature: TemperatureCheck | null;
  readonly found: Set<FoundSubstance>;
}

/** A missed visit with the reasons that were noted. */
export interface MissedVisit {
  readonly day: StudyDay;
  readonly reasons: readonly ReasonFlag[];
}

/** What the files say about one person, except for the long lists, which are streamed. */
export interface Participant {
  readonly who: number;
  readonly trial: Trial;
  demographics: Demographics | null;
  conditions: readonly Condition[];
  /** The trial's own masked site. */
  trialSite: number | null;
  /** By randomization, first one first; empty for people who were screened and did not start. */
  readonly drugs: StudyDrug[];
  readonly specimens: Map<StudyDay, CollectedSpecimen>;
  /** Latest specimen, dose or kept visit. */
  lastContactOn: StudyDay | null;
  readonly missedVisits: MissedVisit[];
}

/** Everything that a valid folder says, ready to be written. */
export interface Content {
  readonly people: ReadonlyMap<number, Participant>;
  readonly panels: Readonly<Record<Trial, ReadonlySet<PanelGroup>>>;
  /** Planned weeks of treatment and follow-up by `trial/arm/phase`. */
  readonly plannedWeeks: ReadonlyMap<string, number>;
}

export const phaseKey = (trial: Trial, arm: Arm, phase: number): string =>
  `${trial}/${arm}/${phase}`;

export const newParticipant = (who: number, trial: Trial): Participant => ({
  who,
  trial,
  demographics: null,
  conditions: [],
  trialSite: null,
  drugs: [],
  specimens: new Map(),
  lastContactOn: null,
  missedVisits: [],
});

/** The day of the first randomization, which starts the episode; null without one. */
export const startOf = (person: Participant): StudyDay | null =>
  person.drugs[0]?.randomizedOn ?? null;

/** The drug that a person got on a day: that of the latest randomization until then. */
export const drugOn = (person: Participant, day: StudyDay): StudyDrug | null =>
  person.drugs.findLast(({ randomizedOn }) => randomizedOn <= day) ?? person.drugs[0] ?? null;

export const noteContact = (person: Participant, day: StudyDay): void => {
  person.lastContactOn = Math.max(person.lastContactOn ?? day, day);
};
