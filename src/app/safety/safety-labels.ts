import type { InstrumentId } from '#domain/measures/administration';
import { instrument } from '#domain/measures/instruments';
import type { FollowUpState, SuicideSignal } from '#domain/safety/safety-clocks';
import type {
  CircumstanceKind,
  ContactChannel,
  NoticeWay,
  RiskLevel,
  SafetyAction,
  SafetyCaller,
  SafetyEventKind,
  SafetySeverity,
  WithdrawalSubstance,
} from '#domain/safety/safety-event';
import type { Choice } from '../recording/form-kind';
import type { Tone } from '../ui/word-chip';

export const safetyEventWords: Readonly<Record<SafetyEventKind, string>> = {
  overdose: 'Overdose',
  'naloxone-used': 'Naloxone used',
  'emergency-visit-substance': 'Emergency visit, substance-related',
  'crisis-contact': 'Crisis contact',
  'suicide-disclosure': 'Disclosure of suicidal thoughts',
  withdrawal: 'Withdrawal',
  'return-to-use': 'Return to use',
  'psychosis-or-mania': 'Signs of psychosis or mania',
};

export const followUpWords: Readonly<Record<FollowUpState, readonly [Tone, string]>> = {
  closed: ['good', 'closed'],
  'followed-up': ['plain', 'followed up, still open'],
  'no-clock': ['plain', 'open'],
  due: ['safety', 'follow-up due'],
  overdue: ['safety', 'follow-up overdue'],
};

export const riskLevelWords: Readonly<Record<RiskLevel, readonly [Tone, string]>> = {
  none: ['good', 'no risk found'],
  low: ['plain', 'low'],
  moderate: ['concern', 'moderate'],
  high: ['safety', 'high'],
};

export const circumstanceWords: Readonly<Record<CircumstanceKind, string>> = {
  'housing-unsafe': 'Home is not safe',
  unhoused: 'Without housing',
  'partner-using': 'Partner uses substances',
  'housing-safe': 'Home is safe',
  legal: 'Legal matter',
  'job-loss': 'Lost work',
  'childcare-loss': 'Lost childcare',
  bereavement: 'Bereavement',
  'therapist-change': 'Change of therapist',
  'group-change': 'Change of group',
  pregnancy: 'Pregnancy',
};

export const signalWords = (
  source: SuicideSignal['source'],
  severity: SuicideSignal['severityOfSource'],
): string => {
  if (source === 'suicide-disclosure') return safetyEventWords['suicide-disclosure'];
  const name = instrument(source satisfies InstrumentId).name;
  return `${name} ${severity === 'acute' ? 'acute positive' : 'positive'} for suicidal thoughts`;
};

/** The six parts of a safety plan in the order in which they are used. */
export const safetyPlanParts = [
  ['warningSigns', '1. Warning signs'],
  ['coping', '2. What I can do by myself'],
  ['distractions', '3. People and places that take my mind off it'],
  ['people', '4. People I can ask for help'],
  ['professionals', '5. Professionals and services'],
  ['safePlace', '6. Keeping the place safe'],
] as const;

export const channelWords: Readonly<Record<ContactChannel, string>> = {
  phone: 'Phone',
  text: 'Text',
  'in-person': 'In person',
  video: 'Video',
  other: 'Another way',
};

export const callerWords: Readonly<Record<SafetyCaller, string>> = {
  person: 'The person',
  family: 'Family or friend',
  staff: 'Staff',
  'other-program': 'Another program',
  'emergency-services': 'Emergency services',
  other: 'Somebody else',
};

export const severityWords: Readonly<Record<SafetySeverity, string>> = {
  mild: 'Mild',
  moderate: 'Moderate',
  severe: 'Severe',
  'danger-to-life': 'Danger to life',
};

export const actionWords: Readonly<Record<SafetyAction, string>> = {
  'talked-it-through': 'Talked it through',
  'safety-plan-used': 'Used the safety plan',
  'called-911': 'Called 911',
  'naloxone-given': 'Naloxone given',
  'sent-to-emergency': 'Sent to emergency care',
  'appointment-made': 'Made an appointment',
  'told-supervisor': 'Told the supervisor',
  'told-therapist': 'Told the therapist',
  'told-prescriber': 'Told the prescriber',
  'told-support': 'Told a supporter',
};

export const noticeWords: Readonly<Record<NoticeWay, string>> = {
  acknowledged: 'has seen it',
  'in-person': 'told in person',
  phone: 'told by phone',
  message: 'sent a message',
  'on-screen': 'on their caseload and queue',
};

export const withdrawalWords: Readonly<Record<WithdrawalSubstance, string>> = {
  alcohol: 'Alcohol',
  sedatives: 'Sedatives',
  opioids: 'Opioids',
  other: 'Another substance',
};

/** By category, 0 to 3. */
export const withdrawalCategories = ['None', 'Mild', 'Moderate', 'Severe'] as const;

/** A closed set as answers to choose from. */
export const choicesOf = <Value extends string>(words: Readonly<Record<Value, string>>): Choice[] =>
  (Object.entries(words) as [Value, string][]).map(([value, word]) => ({ value, word }));
