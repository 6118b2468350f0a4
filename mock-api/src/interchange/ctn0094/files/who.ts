import type { Cells } from '../cells.ts';
import { FIRST_STUDY_DAY, LAST_STUDY_DAY, type StudyDay } from '../calendar.ts';

const LAST_WHO = 99_999;

/** The number that stands for one person in every file. */
export const whoIn = (cells: Cells): number => cells.whole('who', 1, LAST_WHO);

/** The study day of a row; null where the file has none. */
export const dayIn = (cells: Cells): StudyDay | null =>
  cells.wholeOrNull('when', FIRST_STUDY_DAY, LAST_STUDY_DAY);

const yesNo = ['Yes', 'No'] as const;
export type YesNo = (typeof yesNo)[number];

export const yesNoIn = (cells: Cells, column: string): YesNo | null =>
  cells.oneOfOrNull(column, yesNo);
