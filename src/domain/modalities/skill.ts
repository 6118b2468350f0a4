import type { Recorded } from '../chart/recorded.ts';
import type { PlainDate } from '../time/plain-date.ts';

/** The four skills every program here tracks. */
export const coreSkills = [
  'distraction',
  'mindfulness',
  'radical-acceptance',
  'coping-ahead',
] as const;
export type CoreSkill = (typeof coreSkills)[number];

export const skillSteps = ['taught', 'practised', 'used'] as const;
export type SkillStep = (typeof skillSteps)[number];

/** One moment in the learning of a skill; urges and help are 0 to 10, known for real use only. */
export interface SkillRecord extends Recorded {
  readonly skill: CoreSkill;
  readonly step: SkillStep;
  readonly on: PlainDate;
  /** Where and when it was used, in a few words. */
  readonly context: string | null;
  readonly urgeBefore: number | null;
  readonly urgeAfter: number | null;
  readonly helped: number | null;
}

/** Situation, predicted urge and what to do, rehearsed beforehand. */
export interface CopingAheadPlan extends Recorded {
  readonly madeOn: PlainDate;
  readonly situation: string;
  readonly predictedUrge: number | null;
  readonly plan: string;
  readonly rehearsedOn: PlainDate | null;
  readonly outcome: string | null;
}

/** Relapse-prevention and emergency plan; each revision is a row with the whole plan. */
export interface RelapsePreventionPlan extends Recorded {
  readonly revisedOn: PlainDate;
  readonly triggers: string | null;
  readonly warningSigns: string | null;
  readonly coping: string | null;
  readonly peopleToCall: string | null;
  readonly medication: string | null;
  readonly naloxonePlace: string | null;
  /** Who else has it, with the person's consent. */
  readonly sharedWith: string | null;
  readonly copyGivenOn: PlainDate | null;
}
