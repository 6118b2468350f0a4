import type { StudyDay } from '../calendar.ts';
import type { SourceFile } from '../source-file.ts';
import { dayIn, whoIn } from './who.ts';

const MOST_MG = 10_000;

export interface DoseGiven {
  readonly who: number;
  /** mg of the day, or a number of injections: the arm tells which. */
  readonly amount: number | null;
  readonly day: StudyDay | null;
}

/** Study drug given, one row per person, day and amount. */
export const treatment: SourceFile<DoseGiven> = {
  file: 'treatment.csv',
  columns: ['who', 'amount', 'when'],
  read: (cells) => ({
    who: whoIn(cells),
    amount: cells.numberOrNull('amount', 0, MOST_MG),
    day: dayIn(cells),
  }),
};
