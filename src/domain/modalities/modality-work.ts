import type { Recorded } from '../chart/recorded.ts';
import type { Substance } from '../chart/episode.ts';
import type { PlainDate } from '../time/plain-date.ts';
import type { CurriculumCode } from './curriculum-rules.ts';
import type { LifeArea } from './life-area.ts';
import type { CoreSkill } from './skill.ts';

type YesOrNo = 'yes' | 'no';

/** How far something that was agreed has come. */
export const homeworkStates = ['set', 'done', 'partly', 'not-done'] as const;
export type HomeworkState = (typeof homeworkStates)[number];

export const doneWords = ['done', 'partly', 'not-done'] as const;
export type DoneWord = (typeof doneWords)[number];

/** Cognitive-behavioral work of one session: the chain that was looked at, and the homework. */
export interface CbtWork extends Recorded {
  readonly on: PlainDate;
  readonly topic: string;
  readonly situation: string | null;
  readonly thought: string | null;
  readonly feeling: string | null;
  readonly behavior: string | null;
  readonly skill: CoreSkill | null;
  readonly homework: string | null;
  readonly homeworkState: HomeworkState | null;
}

/** Motivational interviewing: where somebody stands, 0 to 10, with what they said and plan. */
export interface ChangeRulers extends Recorded {
  readonly on: PlainDate;
  readonly readiness: number | null;
  readonly importance: number | null;
  readonly confidence: number | null;
  readonly changeTalk: string | null;
  readonly changePlan: string | null;
}

/** Mutual-help communities, twelve-step and secular side by side; none is ever required. */
export const mutualHelpGroups = [
  'twelve-step',
  'smart',
  'recovery-dharma',
  'lifering',
  'women-for-sobriety',
  'faith-based',
  'other',
] as const;
export type MutualHelpGroup = (typeof mutualHelpGroups)[number];

/** What somebody says about a week of mutual help. */
export interface MutualHelp extends Recorded {
  readonly on: PlainDate;
  readonly community: MutualHelpGroup;
  readonly meetingsPerWeek: number | null;
  readonly homeGroup: string | null;
  /** A sponsor, or in secular groups a mentor. */
  readonly sponsor: YesOrNo | null;
  readonly stepWork: string | null;
  readonly service: string | null;
}

/** What one session of the Matrix manual brought. */
export interface CurriculumWork extends Recorded {
  readonly on: PlainDate;
  readonly part: CurriculumCode;
  readonly number: number;
  readonly attended: YesOrNo;
  /** The daily schedule that was written the time before. */
  readonly scheduler: DoneWord | null;
  readonly calendarMarked: YesOrNo | null;
  /** Up to five, one per line. */
  readonly triggers: string | null;
}

export const educationModules = [
  'coping',
  'relapse-prevention',
  'life-skills',
  'substances-and-the-brain',
  'medication',
  'overdose-and-naloxone',
  'health-and-nutrition',
  'family-and-relationships',
  'work-and-money',
] as const;
export type EducationModule = (typeof educationModules)[number];

/** An educational unit somebody took part in. */
export interface EducationWork extends Recorded {
  readonly on: PlainDate;
  readonly module: EducationModule;
  readonly understood: 'yes' | 'partly' | 'no' | null;
  readonly homework: string | null;
  readonly homeworkState: HomeworkState | null;
}

/** A week in the therapeutic community. */
export interface CommunityWork extends Recorded {
  readonly on: PlainDate;
  readonly role: string | null;
  readonly phase: string | null;
  readonly peerFeedback: string | null;
  readonly communityMeeting: 'attended' | 'not-attended' | null;
}

/** Community reinforcement: how happy somebody is with each area of life, 1 to 10, monthly. */
export interface HappinessRating extends Recorded, Readonly<Record<LifeArea, number | null>> {
  readonly on: PlainDate;
}

/** Community reinforcement: a time without a substance, agreed as a trial. */
export interface SobrietySampling extends Recorded {
  readonly agreedOn: PlainDate;
  readonly substance: Substance;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
  /** How it went; null while it lasts. */
  readonly outcome: 'kept' | 'partly' | 'ended-early' | null;
  readonly note: string | null;
}
