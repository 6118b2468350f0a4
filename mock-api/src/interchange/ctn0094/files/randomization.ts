import type { StudyDay } from '../calendar.ts';
import type { SourceFile } from '../source-file.ts';
import { dayIn, whoIn } from './who.ts';

export const arms = [
  'Methadone',
  'Outpatient BUP',
  'Outpatient BUP + EMM',
  'Outpatient BUP + SMM',
  'Inpatient BUP',
  'Inpatient NR-NTX',
] as const;
export type Arm = (typeof arms)[number];

export interface Randomization {
  readonly who: number;
  readonly arm: Arm;
  readonly which: number;
  readonly day: StudyDay | null;
}

export const randomization: SourceFile<Randomization> = {
  file: 'randomization.csv',
  columns: ['who', 'treatment', 'which', 'when'],
  read: (cells) => ({
    who: whoIn(cells),
    arm: cells.oneOf('treatment', arms),
    which: cells.whole('which', 1, 2),
    day: dayIn(cells),
  }),
};
