import type { SourceFile } from '../source-file.ts';
import { whoIn } from './who.ts';

/** CTN-0027, CTN-0030 and CTN-0051. */
export const trials = ['27', '30', '51'] as const;
export type Trial = (typeof trials)[number];

export interface Enrolment {
  readonly who: number;
  readonly trial: Trial;
}

/** Who took part in which trial. */
export const everybody: SourceFile<Enrolment> = {
  file: 'everybody.csv',
  columns: ['who', 'project'],
  read: (cells) => ({ who: whoIn(cells), trial: cells.oneOf('project', trials) }),
};
