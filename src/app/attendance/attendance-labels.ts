import type { OutreachContact } from '#contract/attendance';
import type { AttendanceStatus, SessionKind } from '#domain/attendance/session';
import type { HourBand } from '#domain/attendance/hour-band';
import type { Tone } from '../ui/word-chip';

export const sessionKindWords: Readonly<Record<SessionKind, string>> = {
  individual: 'Individual',
  group: 'Group',
  family: 'Family',
  education: 'Education',
  skills: 'Skills',
  'case-management': 'Case management',
  'mental-health': 'Mental health care',
  medical: 'Medical care',
  fitness: 'Fitness',
  vocational: 'Work',
  nutrition: 'Nutrition',
};

/** A session's state once its day has come; sign and word for the weekly strip. */
export const statusWords: Readonly<
  Record<AttendanceStatus, { readonly tone: Tone; readonly sign: string; readonly word: string }>
> = {
  scheduled: { tone: 'plain', sign: '□', word: 'scheduled' },
  attended: { tone: 'good', sign: '✓', word: 'attended' },
  'attended-late': { tone: 'plain', sign: '✓', word: 'attended, came late' },
  'left-early': { tone: 'plain', sign: '✓', word: 'attended, left early' },
  'no-show': { tone: 'due', sign: '✕', word: 'missed' },
  'cancelled-late': { tone: 'due', sign: '✕', word: 'cancelled late' },
  'cancelled-timely': { tone: 'plain', sign: '✕', word: 'cancelled in time' },
  excused: { tone: 'plain', sign: '–', word: 'excused' },
  'program-cancelled': { tone: 'plain', sign: '–', word: 'cancelled by the program' },
};

export const notRecorded = { tone: 'due', sign: '?', word: 'attendance not recorded' } as const;

export const hourBandWords: Readonly<Record<HourBand, string>> = {
  'below-2.1': 'below the hours of level 2.1',
  'within-2.1': 'within the hours of level 2.1',
  'above-2.1-below-2.5': 'between the hours of levels 2.1 and 2.5',
  'within-2.5': 'within the hours of level 2.5',
};

export const outreachChannelWords: Readonly<Record<OutreachContact['channel'], string>> = {
  phone: 'phone',
  text: 'text message',
  letter: 'letter',
  visit: 'visit',
};

export const outreachOutcomeWords: Readonly<Record<OutreachContact['outcome'], string>> = {
  reached: 'reached',
  'message-left': 'message left',
  'not-reached': 'not reached',
};

/** The state of a note about a session, as a session row says it. */
export const noteWords = {
  none: 'no note yet',
  draft: 'note not signed',
  signed: 'note signed',
} as const;
