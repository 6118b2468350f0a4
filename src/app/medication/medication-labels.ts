import type { Dose, NaloxoneRecord } from '#contract/medication';
import type { DoseStatus, MedicationPurpose } from '#domain/medication/medication-order';
import type { MedicationStatus } from '#domain/medication/medication-status';
import type { NaloxoneStanding } from '#domain/medication/naloxone-standing';
import type { Tone } from '../ui/word-chip';

export const purposeWords: Readonly<Record<MedicationPurpose, string>> = {
  moud: 'for opioid use disorder',
  maud: 'for alcohol use disorder',
  other: 'for something else',
};

export const orderStateWords: Readonly<Record<MedicationStatus['state'], readonly [Tone, string]>> =
  {
    'on-time': ['good', 'on time'],
    due: ['due', 'due'],
    late: ['concern', 'late'],
    urgent: ['concern', 'late, urgent'],
    'not-recorded': ['due', 'not recorded'],
    ended: ['plain', 'ended'],
  };

export const doseStatusWords: Readonly<Record<DoseStatus, string>> = {
  given: 'given',
  taken: 'taken',
  dispensed: 'dispensed',
  missed: 'missed',
};

export const doseSourceWords: Readonly<Record<Dose['source'], string>> = {
  observed: 'observed',
  'self-report': 'self-report',
  pharmacy: 'pharmacy',
  'treatment-program': 'opioid treatment program',
};

export const naloxoneWords: Readonly<Record<NaloxoneRecord['outcome'], readonly [Tone, string]>> = {
  'in-hand': ['good', 'in hand'],
  offered: ['due', 'offered, not yet in hand'],
  declined: ['plain', 'declined for now'],
};

export const naloxoneNowWords: Readonly<Record<NaloxoneStanding, string>> = {
  'in-hand': 'Naloxone is in hand.',
  offered: 'Offered, not yet in hand.',
  declined: 'Declined for now. Offer it again.',
  expired: 'What they have has expired: replace it.',
  'not-recorded': 'Not recorded whether naloxone was offered.',
};

/** What one day of a calendar shows. */
export const dayStates = [
  'injection',
  'due',
  'taken',
  'covered',
  'missed',
  'uncovered',
  'not-recorded',
  'outside',
] as const;
export type DayState = (typeof dayStates)[number];

export const dayWords: Readonly<Record<DayState, string>> = {
  injection: 'injection given',
  due: 'due',
  taken: 'taken',
  covered: 'covered by a supply or an injection',
  missed: 'missed',
  uncovered: 'no longer covered by an injection',
  'not-recorded': 'not recorded',
  outside: 'not prescribed, or still to come',
};

export const daySigns: Readonly<Record<DayState, string>> = {
  injection: '▲',
  due: '△',
  taken: '✓',
  covered: '▪',
  missed: '✕',
  uncovered: '○',
  'not-recorded': '·',
  outside: '',
};

/** Four categories of the withdrawal of a day, in research data. */
export const withdrawalWords = ['none', 'mild', 'moderate', 'severe'] as const;
