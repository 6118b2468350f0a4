import type { Recorded } from '../chart/recorded.ts';
import type { PlainDate } from '../time/plain-date.ts';
import type { CoreSkill } from './skill.ts';

export const homePractices = ['mindfulness', 'meditation', 'self-compassion'] as const;
export type HomePracticeKind = (typeof homePractices)[number];

/** Practice at home, as the person tells it. */
export interface HomePractice extends Recorded {
  readonly on: PlainDate;
  readonly practice: HomePracticeKind;
  readonly minutes: number;
  /** Words that help, what was noticed. */
  readonly note: string | null;
}

/** One craving or urge with its context, and what was done about it. */
export interface Urge extends Recorded {
  readonly on: PlainDate;
  /** Wall clock, `HH:MM`. */
  readonly time: string | null;
  /** 0 to 10. */
  readonly strength: number;
  readonly strengthAfter: number | null;
  readonly context: string | null;
  readonly skill: CoreSkill | null;
  /** What else helped, or was tried. */
  readonly response: string | null;
}

export const riskSituationKinds = [
  'place',
  'person',
  'memory',
  'feeling',
  'time-of-day',
  'other',
] as const;
export type RiskSituationKind = (typeof riskSituationKinds)[number];

/** A place, person, memory or feeling that brings urges, with what to do then. */
export interface RiskSituation extends Recorded {
  readonly on: PlainDate;
  readonly kind: RiskSituationKind;
  readonly situation: string;
  readonly response: string | null;
  /** From when it no longer is one; null while it is. */
  readonly settledOn: PlainDate | null;
}

export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;
export type Weekday = (typeof weekdays)[number];

/** The person's plan of a week, day by day. */
export interface WeeklySchedule extends Recorded, Readonly<Record<Weekday, string | null>> {
  readonly on: PlainDate;
}

export const supportKinds = [
  'spirituality',
  'faith-community',
  'art',
  'music',
  'movement',
  'nature',
  'culture-or-tradition',
  'pets',
  'service-to-others',
  'other',
] as const;
export type SupportKind = (typeof supportKinds)[number];

/** What the person chose as a support: a strength, never scored. */
export interface ChosenSupport extends Recorded {
  readonly on: PlainDate;
  readonly kind: SupportKind;
  readonly inTheirWords: string;
  readonly endedOn: PlainDate | null;
}
