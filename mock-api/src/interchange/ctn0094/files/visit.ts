import type { StudyDay } from '../calendar.ts';
import type { SourceFile } from '../source-file.ts';
import { dayIn, whoIn } from './who.ts';

const accounts = ['visit', 'final', 'no visit', 'MISSING'] as const;

/** Reasons in the order in which one of them is chosen where a row has several. */
export const reasonFlags = [
  'is_dead',
  'is_in_jail',
  'is_in_hospital',
  'is_moved',
  'is_left_study',
  'is_missing_14_consecutive',
  'is_illness',
  'is_on_vacation',
  'is_unable',
  'is_no_funding',
  'is_window',
  'is_forgot',
  'is_other',
  'is_no_show',
] as const;
export type ReasonFlag = (typeof reasonFlags)[number];

const flagValues = ['1', '0'] as const;

export interface PlannedVisit {
  readonly who: number;
  readonly visit: string;
  /** What the file says became of it; null where it says nothing. */
  readonly what: (typeof accounts)[number] | null;
  readonly reasons: readonly ReasonFlag[];
  readonly day: StudyDay | null;
}

/** `is_no_note` says that nobody noted a reason; that is what a row without reasons says too. */
export const visit: SourceFile<PlannedVisit> = {
  file: 'visit.csv',
  columns: ['who', 'visit', 'what', 'is_no_note', ...reasonFlags, 'when'],
  read: (cells) => {
    cells.oneOfOrNull('is_no_note', flagValues);
    return {
      who: whoIn(cells),
      visit: cells.text('visit').slice(0, 40),
      what: cells.oneOfOrNull('what', accounts),
      reasons: reasonFlags.filter((flag) => cells.oneOfOrNull(flag, flagValues) === '1'),
      day: dayIn(cells),
    };
  },
};

/** True for a visit that the file itself calls kept. */
export const wasKept = ({ what }: PlannedVisit): boolean => what === 'visit' || what === 'final';

/** True for a visit that was planned and did not happen. */
export const wasMissed = ({ what }: PlannedVisit): boolean =>
  what === 'no visit' || what === 'MISSING';
