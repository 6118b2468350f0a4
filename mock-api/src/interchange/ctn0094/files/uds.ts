import type { StudyDay } from '../calendar.ts';
import type { SourceFile } from '../source-file.ts';
import { dayIn, whoIn } from './who.ts';

export const foundSubstances = [
  'Alcohol',
  'Amphetamine',
  'Benzodiazepine',
  'Buprenorphine',
  'Cocaine',
  'Mdma/Hallucinogen',
  'Methadone',
  'Opioid',
  'Sedatives',
  'Thc',
] as const;
export type FoundSubstance = (typeof foundSubstances)[number];

export interface Finding {
  readonly who: number;
  readonly what: FoundSubstance;
  readonly day: StudyDay | null;
}

/** One row per substance found in a specimen. */
export const uds: SourceFile<Finding> = {
  file: 'uds.csv',
  columns: ['who', 'what', 'when'],
  read: (cells) => ({
    who: whoIn(cells),
    what: cells.oneOf('what', foundSubstances),
    day: dayIn(cells),
  }),
};
