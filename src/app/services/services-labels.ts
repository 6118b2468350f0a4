import type { ServiceKind, ServiceStage } from '#domain/services/service-need';
import type { Tone } from '../ui/word-chip';

export const serviceKindWords: Readonly<Record<ServiceKind, string>> = {
  'case-management': 'Case management',
  education: 'Education',
  vocational: 'Work',
  nutrition: 'Nutrition',
  fitness: 'Fitness',
  medical: 'Medical care',
  'mental-health': 'Mental health care',
  housing: 'Housing',
  legal: 'Legal help',
  transport: 'Transport',
  childcare: 'Childcare',
};

/** A service that somebody did not want for now is neutral. */
export const serviceStageWords: Readonly<Record<ServiceStage, readonly [Tone, string]>> = {
  identified: ['plain', 'need identified'],
  referred: ['plain', 'referred'],
  started: ['good', 'started'],
  attending: ['good', 'attending'],
  finished: ['good', 'finished'],
  declined: ['plain', 'declined for now'],
};
