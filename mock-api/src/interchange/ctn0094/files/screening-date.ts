import { FIRST_STUDY_DAY, LAST_STUDY_DAY, type StudyDay } from '../calendar.ts';
import type { SourceFile } from '../source-file.ts';
import { whoIn } from './who.ts';

export interface Screening {
  readonly who: number;
  readonly screenedOn: StudyDay | null;
  /** The day that the trial itself counted as zero. */
  readonly trialDayZero: StudyDay | null;
}

export const screeningDate: SourceFile<Screening> = {
  file: 'screening_date.csv',
  columns: ['who', 'screening_day', 'day_zero'],
  read: (cells) => ({
    who: whoIn(cells),
    screenedOn: cells.wholeOrNull('screening_day', FIRST_STUDY_DAY, LAST_STUDY_DAY),
    trialDayZero: cells.wholeOrNull('day_zero', FIRST_STUDY_DAY, LAST_STUDY_DAY),
  }),
};
