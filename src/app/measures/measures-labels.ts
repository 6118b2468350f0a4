import type { Administration } from '#contract/measures';
import type { InstrumentId } from '#domain/measures/administration';
import type { Verdict } from '#domain/measures/change';
import type { DueMeasure } from '#domain/measures/schedule';
import type { Tone } from '../ui/word-chip';

export const modeWords: Readonly<Record<Administration['mode'], string>> = {
  self: 'by the person',
  interview: 'in an interview',
  phone: 'by phone',
};

export const dueReasonWords: Readonly<Record<DueMeasure['reason'], string>> = {
  admission: 'at admission',
  repeat: 'repeated',
  discharge: 'before the planned end',
};

export const dueStateWords: Readonly<Record<DueMeasure['state'], readonly [Tone, string]>> = {
  later: ['plain', 'later'],
  due: ['due', 'due'],
  overdue: ['due', 'overdue'],
};

/** Against the smallest change that matters to people. */
export const meaningfulWords: Readonly<Record<Verdict, string>> = {
  better: 'a change that matters, for the better',
  worse: 'a change that matters, for the worse',
  within: 'within usual variation',
};

/** Source: clinical-sources.md#bam-30-day */
const bamCaution =
  'No total of this monitor is valid: read the items. Its three forms count differently and are never drawn on one axis. In a study of 32,002 veterans no item at intake predicted who stayed, though items showed change.';

/** What to keep in mind beside an instrument's chart. */
export const cautions: Readonly<Partial<Record<InstrumentId, string>>> = {
  'bam-30-day': bamCaution,
  'bam-r': bamCaution,
  'bam-iop': bamCaution,
};

/** How answers came to the one who enters them. */
export const entryModeWords: Readonly<Record<Administration['mode'], string>> = {
  self: 'By the person, on paper',
  interview: 'In an interview',
  phone: 'By phone',
};
