import type {
  EmploymentStatus,
  OutcomeReport,
  ReferralAnswer,
  ServiceKind,
  ServiceStage,
  ServiceVisit,
} from '#domain/services/service-need';
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

export const referralAnswerWords: Readonly<Record<ReferralAnswer, string>> = {
  accepted: 'accepted',
  'waiting-list': 'waiting list',
  'not-accepted': 'no place',
};

export const employmentWords: Readonly<Record<EmploymentStatus, string>> = {
  'full-time': 'full-time work',
  'part-time': 'part-time work',
  'looking-for-work': 'looking for work',
  student: 'student',
  homemaker: 'at home with family',
  retired: 'retired',
  'unable-to-work': 'not able to work',
  'not-looking': 'not looking for work now',
};

export const outcomePointWords: Readonly<Record<OutcomeReport['point'], string>> = {
  admission: 'admission',
  during: 'during care',
  discharge: 'end of care',
};

export const knownFromWords: Readonly<Record<ServiceVisit['knownFrom'], string>> = {
  staff: 'seen by staff or the service',
  person: 'told by the person',
};
