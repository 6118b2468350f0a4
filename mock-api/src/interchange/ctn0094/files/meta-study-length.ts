import type { SourceFile } from '../source-file.ts';
import { type Trial, trials } from './everybody.ts';
import { type Arm, arms } from './randomization.ts';

const LONGEST_WEEKS = 104;

export interface StudyStage {
  readonly trial: Trial;
  readonly arm: Arm;
  readonly phase: number;
  readonly weeks: number;
}

/** How long each stage of each phase was planned to take, by trial and arm. */
export const metaStudyLength: SourceFile<StudyStage> = {
  file: 'meta_study_length.csv',
  columns: ['project', 'treatment', 'phase', 'stage', 'weeks', 'description'],
  read: (cells) => ({
    trial: cells.oneOf('project', trials),
    arm: cells.oneOf('treatment', arms),
    phase: cells.whole('phase', 1, 2),
    weeks: cells.whole('weeks', 1, LONGEST_WEEKS),
  }),
};
