import type { StudyDay } from '../calendar.ts';
import type { SourceFile } from '../source-file.ts';
import { dayIn, whoIn } from './who.ts';

/** The longest name that a day of use can carry. */
const LONGEST_NAME = 60;

export interface ReportedUse {
  readonly who: number;
  readonly what: string;
  readonly day: StudyDay | null;
}

/** Timeline follow-back: one row per person, day and substance used, as the person told it. */
export const tlfb: SourceFile<ReportedUse> = {
  file: 'tlfb.csv',
  columns: ['who', 'what', 'when'],
  read: (cells) => ({
    who: whoIn(cells),
    what: cells.text('what').slice(0, LONGEST_NAME),
    day: dayIn(cells),
  }),
};
