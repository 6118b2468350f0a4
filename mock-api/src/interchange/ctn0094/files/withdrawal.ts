import type { StudyDay } from '../calendar.ts';
import type { SourceFile } from '../source-file.ts';
import { dayIn, whoIn } from './who.ts';

const SEVERE = 3;

export interface WithdrawalScore {
  readonly who: number;
  /** 0 none to 3 severe; null where nobody answered. */
  readonly category: number | null;
  readonly day: StudyDay | null;
}

export const withdrawal: SourceFile<WithdrawalScore> = {
  file: 'withdrawal.csv',
  columns: ['who', 'withdrawal', 'when'],
  read: (cells) => ({
    who: whoIn(cells),
    category: cells.wholeOrNull('withdrawal', 0, SEVERE),
    day: dayIn(cells),
  }),
};
