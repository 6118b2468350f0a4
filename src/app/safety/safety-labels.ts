import type { InstrumentId } from '#domain/measures/administration';
import { instrument } from '#domain/measures/instruments';
import type { FollowUpState, SuicideSignal } from '#domain/safety/safety-clocks';
import type { CircumstanceKind, RiskLevel, SafetyEventKind } from '#domain/safety/safety-event';
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

/** Shown in the same place on every person's safety tab. */
export const crisisLines = [
  { who: 'Danger to life', number: '911', how: 'call' },
  { who: 'Suicide and Crisis Lifeline', number: '988', how: 'call or text, day and night' },
] as const;
export const clinicLine = 'Clinic on-call: the number on your clinic’s on-call list.';
