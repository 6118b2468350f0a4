import { type ContingencyRules, defaultContingencyRules } from './contingency-rules.ts';
import { type CurriculumPart, defaultMatrixCurriculum } from './curriculum-rules.ts';

export interface ModalityRules {
  readonly skills: {
    /** Days that end today in which successful uses are counted. */
    readonly successWindowDays: number;
    /** Successful uses in those days that make the last stage. */
    readonly successfulUses: number;
    /** From this answer to "did it help?" (0 to 10) a use was successful. */
    readonly successHelped: number;
    /** Where that was not answered: from this fall of the urge (0 to 10). */
    readonly successUrgeDrop: number;
  };
  /** Age in days up to which a coping-ahead plan is current. */
  readonly copingAheadCurrentDays: number;
  /** Days since revision up to which a relapse-prevention plan is current. */
  readonly relapsePreventionCurrentDays: number;
  /** Days without delivery after which a planned approach is brought up. */
  readonly undeliveredAfterDays: number;
  /** A ruler of confidence (0 to 10) below this one brings motivational work up. */
  readonly lowConfidence: number;
  /** Most triggers that the Matrix manual lists. */
  readonly topTriggers: number;
  /** Days after which the happiness scale is due again. */
  readonly happinessEveryDays: number;
  readonly matrix: readonly CurriculumPart[];
  readonly contingency: ContingencyRules;
}

/** Source: clinical-sources.md#modalities */
export const defaultModalityRules: ModalityRules = {
  skills: { successWindowDays: 14, successfulUses: 2, successHelped: 5, successUrgeDrop: 2 },
  copingAheadCurrentDays: 30,
  relapsePreventionCurrentDays: 30,
  undeliveredAfterDays: 28,
  lowConfidence: 5,
  topTriggers: 5,
  happinessEveryDays: 30,
  matrix: defaultMatrixCurriculum,
  contingency: defaultContingencyRules,
};
