import type { IncentiveOutcome } from '#domain/modalities/contingency-ladder';
import type { Prize } from '#domain/modalities/contingency-rules';
import type { IncentiveSchedule, IncentiveTarget } from '#domain/modalities/incentive';
import type { LedgerSample } from '#domain/modalities/incentive-ledger';
import type { Tone } from '../../ui/word-chip';

export const targetWords: Readonly<Record<IncentiveTarget, string>> = {
  stimulants: 'Tests without stimulants',
  opioids: 'Tests without opioids',
  alcohol: 'Tests without alcohol',
  cannabis: 'Tests without cannabis',
  attendance: 'Attendance',
};

export const scheduleWords: Readonly<Record<IncentiveSchedule, string>> = {
  'draws-per-sample': 'Prize draws, one more with every success',
  'draws-per-week': 'Prize draws, one more with every week of successes',
  vouchers: 'Vouchers',
  'state-benefit': 'State benefit',
};

export const outcomeWords: Readonly<Record<IncentiveOutcome, string>> = {
  success: 'met',
  positive: 'positive',
  missed: 'missed',
  excused: 'excused',
  invalid: 'specimen not valid',
};

/** What an outcome does to the ladder, with its reason. */
export const ladderWords: Readonly<Record<IncentiveOutcome, string>> = {
  success: 'rises',
  positive: 'starts again: positive',
  missed: 'starts again: missed without excuse',
  excused: 'waits: excused',
  invalid: 'waits: to be repeated within a day',
};

export const stateWords: Readonly<Record<LedgerSample['state'], readonly [Tone, string]>> = {
  open: ['plain', 'no result yet'],
  'to-record': ['due', 'to be entered'],
  agrees: ['good', 'in the ledger'],
  differs: ['due', 'result changed: counter entry needed'],
};

export const prizeWords: Readonly<Record<Prize, string>> = {
  none: 'good job',
  small: 'small prize',
  large: 'large prize',
  jumbo: 'jumbo prize',
};
