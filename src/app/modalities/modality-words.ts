import type { Substance } from '#domain/chart/episode';
import type {
  HomePracticeKind,
  RiskSituationKind,
  SupportKind,
  Weekday,
} from '#domain/modalities/daily-life';
import type {
  DoneWord,
  EducationModule,
  HomeworkState,
  MutualHelpGroup,
  SobrietySampling,
} from '#domain/modalities/modality-work';
import type { SkillStep } from '#domain/modalities/skill';

export const stepWords: Readonly<Record<SkillStep, string>> = {
  used: 'Used in real life',
  practised: 'Practised in session',
  taught: 'Taught',
};

export const homeworkWords: Readonly<Record<HomeworkState, string>> = {
  set: 'Set',
  done: 'Done',
  partly: 'Partly done',
  'not-done': 'Not done',
};

export const doneWords: Readonly<Record<DoneWord, string>> = {
  done: 'Done',
  partly: 'Partly',
  'not-done': 'Not done',
};

export const yesNoWords = { yes: 'Yes', no: 'No' } as const;

export const mutualHelpWords: Readonly<Record<MutualHelpGroup, string>> = {
  'twelve-step': '12-step group',
  smart: 'SMART Recovery',
  'recovery-dharma': 'Recovery Dharma',
  lifering: 'LifeRing',
  'women-for-sobriety': 'Women for Sobriety',
  'faith-based': 'Faith-based group',
  other: 'Other group',
};

export const curriculumWords = {
  ERS: 'ERS, early-recovery skills',
  RP: 'RP, relapse prevention',
  FE: 'FE, family education',
  SS: 'SS, social support',
} as const;

export const educationWords: Readonly<Record<EducationModule, string>> = {
  coping: 'Coping',
  'relapse-prevention': 'Relapse prevention',
  'life-skills': 'Life skills',
  'substances-and-the-brain': 'Substances and the brain',
  medication: 'Medication',
  'overdose-and-naloxone': 'Overdose and naloxone',
  'health-and-nutrition': 'Health and nutrition',
  'family-and-relationships': 'Family and relationships',
  'work-and-money': 'Work and money',
};

export const understoodWords = { yes: 'Yes', partly: 'Partly', no: 'Not yet' } as const;
export const meetingWords = { attended: 'Attended', 'not-attended': 'Not attended' } as const;

export const samplingWords: Readonly<Record<NonNullable<SobrietySampling['outcome']>, string>> = {
  kept: 'Kept to the end',
  partly: 'Kept in part',
  'ended-early': 'Ended earlier',
};

export const substanceWords: Readonly<Record<Substance, string>> = {
  alcohol: 'Alcohol',
  opioids: 'Opioids',
  methamphetamine: 'Methamphetamine',
  cannabis: 'Cannabis',
  cocaine: 'Cocaine',
  benzodiazepines: 'Benzodiazepines',
  other: 'Other',
};

export const practiceWords: Readonly<Record<HomePracticeKind, string>> = {
  mindfulness: 'Mindfulness',
  meditation: 'Meditation',
  'self-compassion': 'Self-compassion',
};

export const riskWords: Readonly<Record<RiskSituationKind, string>> = {
  place: 'Place',
  person: 'Person',
  memory: 'Memory',
  feeling: 'Feeling',
  'time-of-day': 'Time of day',
  other: 'Other',
};

export const weekdayWords: Readonly<Record<Weekday, string>> = {
  monday: 'Monday',
  tuesday: 'Tuesday',
  wednesday: 'Wednesday',
  thursday: 'Thursday',
  friday: 'Friday',
  saturday: 'Saturday',
  sunday: 'Sunday',
};

export const supportWords: Readonly<Record<SupportKind, string>> = {
  spirituality: 'Spirituality',
  'faith-community': 'Faith community',
  art: 'Art',
  music: 'Music',
  movement: 'Movement',
  nature: 'Nature',
  'culture-or-tradition': 'Culture or tradition',
  pets: 'Pets',
  'service-to-others': 'Service to others',
  other: 'Other',
};
