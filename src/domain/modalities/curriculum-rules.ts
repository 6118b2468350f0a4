/** Early-recovery skills, relapse prevention, family education, social support. */
export const curriculumCodes = ['ERS', 'RP', 'FE', 'SS'] as const;
export type CurriculumCode = (typeof curriculumCodes)[number];

/** One part of a manual: numbered sessions at a fixed pace. */
export interface CurriculumPart {
  readonly code: CurriculumCode;
  readonly name: string;
  readonly sessions: number;
  readonly perWeek: number;
  /** Week of treatment in which the part begins, 1 for the first. */
  readonly fromWeek: number;
}

/** Source: clinical-sources.md#matrix-model */
export const defaultMatrixCurriculum: readonly CurriculumPart[] = [
  { code: 'ERS', name: 'early-recovery skills', sessions: 8, perWeek: 2, fromWeek: 1 },
  { code: 'RP', name: 'relapse prevention', sessions: 32, perWeek: 2, fromWeek: 1 },
  { code: 'FE', name: 'family education', sessions: 12, perWeek: 1, fromWeek: 1 },
  { code: 'SS', name: 'social support', sessions: 36, perWeek: 1, fromWeek: 13 },
];
