import type { StudyDay } from '../calendar.ts';
import type { SourceFile } from '../source-file.ts';
import { dayIn, whoIn } from './who.ts';

const codes = ['0', '1', '99'] as const;
export type TemperatureCheck = 'in-range' | 'out-of-range';

const meaning: Record<(typeof codes)[number], TemperatureCheck | null> = {
  '0': 'out-of-range',
  '1': 'in-range',
  '99': null,
};

export interface Specimen {
  readonly who: number;
  readonly day: StudyDay | null;
  readonly temperature: TemperatureCheck | null;
}

/** One row per urine specimen. */
export const udsTemp: SourceFile<Specimen> = {
  file: 'uds_temp.csv',
  columns: ['who', 'was_temp_ok', 'when'],
  read: (cells) => ({
    who: whoIn(cells),
    day: dayIn(cells),
    temperature: meaning[cells.oneOf('was_temp_ok', codes)],
  }),
};
