import type { SourceFile } from '../source-file.ts';
import { whoIn } from './who.ts';

const LAST_SITE = 999;

export interface MaskedSite {
  readonly who: number;
  readonly site: number;
}

/** The trial's treatment site of each person, under a number that hides it. */
export const siteMasked: SourceFile<MaskedSite> = {
  file: 'site_masked.csv',
  columns: ['who', 'site_masked'],
  read: (cells) => ({ who: whoIn(cells), site: cells.whole('site_masked', 1, LAST_SITE) }),
};
