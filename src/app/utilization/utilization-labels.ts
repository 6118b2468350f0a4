import type { Authorization } from '#contract/utilization';
import type { AuthorizationStatus } from '#domain/utilization/authorization';
import type { UtilizationAlert } from '#domain/utilization/runway';
import type { Tone } from '../ui/word-chip';

export const authorizationStatusWords: Readonly<
  Record<AuthorizationStatus, readonly [Tone, string]>
> = {
  requested: ['news', 'requested'],
  pended: ['due', 'pended'],
  approved: ['good', 'approved'],
  'partly-approved': ['good', 'partly approved'],
  denied: ['concern', 'denied'],
  appealed: ['due', 'appealed'],
  overturned: ['good', 'denial taken back'],
  closed: ['plain', 'closed'],
};

export const alertWords: Readonly<Record<UtilizationAlert, readonly [Tone, string]>> = {
  'past-end': ['concern', 'past its last approved day'],
  'review-overdue': ['concern', 'review date has passed'],
  'review-today': ['due', 'review is today'],
  'few-days': ['due', 'few days left, review not booked'],
  'few-units': ['due', 'few units left, review not booked'],
};

export const unitWords: Readonly<Record<Authorization['unitType'], readonly [string, string]>> = {
  day: ['day', 'days'],
  hour: ['hour', 'hours'],
  session: ['session', 'sessions'],
  visit: ['visit', 'visits'],
};
