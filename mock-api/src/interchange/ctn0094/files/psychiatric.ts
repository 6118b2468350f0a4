import type { SourceFile } from '../source-file.ts';
import { whoIn } from './who.ts';

const answers = ['Yes', 'No', 'Missing', 'Not answered'] as const;

/** Columns in the order in which a chart lists them. */
export const conditions = [
  'has_opiates_dx',
  'has_alcol_dx',
  'has_amphetamines_dx',
  'has_cannabis_dx',
  'has_cocaine_dx',
  'has_sedatives_dx',
  'has_major_dep',
  'has_bipolar',
  'has_anx_pan',
  'has_schizophrenia',
  'has_brain_damage',
  'has_epilepsy',
  'depression',
  'anxiety',
  'schizophrenia',
] as const;
export type Condition = (typeof conditions)[number];

export interface PsychiatricHistory {
  readonly who: number;
  /** Conditions answered with yes; no and "not known" leave nothing in a chart. */
  readonly present: readonly Condition[];
}

export const psychiatric: SourceFile<PsychiatricHistory> = {
  file: 'psychiatric.csv',
  columns: ['who', ...conditions],
  read: (cells) => ({
    who: whoIn(cells),
    present: conditions.filter((column) => cells.oneOfOrNull(column, answers) === 'Yes'),
  }),
};
