import { type PlainDate, withinDays } from '../time/plain-date.ts';
import type { ModalityRules } from './modality-rules.ts';
import { type CoreSkill, coreSkills, type SkillRecord } from './skill.ts';

/** 0 not taught, 1 taught, 2 practised in session, 3 used in a real situation, 4 used with success. */
export type SkillStageNumber = 0 | 1 | 2 | 3 | 4;

export const skillStageNames: Readonly<Record<SkillStageNumber, string>> = {
  0: 'not taught',
  1: 'taught',
  2: 'practised',
  3: 'used',
  4: 'used with success',
};

export interface SkillStage {
  readonly stage: SkillStageNumber;
  readonly lastOn: PlainDate | null;
  /** Successful uses in the days that count for the last stage. */
  readonly successfulUses: number;
  /** Mean fall of the urge over all uses where it is known, 0 to 10; negative when urges rose. */
  readonly urgeDrop: number | null;
}

/** How far the urge fell in one use; null where it was not said before and after. */
export const urgeDropOf = ({
  urgeBefore,
  urgeAfter,
}: Pick<SkillRecord, 'urgeBefore' | 'urgeAfter'>): number | null =>
  urgeBefore === null || urgeAfter === null ? null : urgeBefore - urgeAfter;

const wasSuccessful = (use: SkillRecord, { skills }: ModalityRules): boolean => {
  if (use.helped !== null) return use.helped >= skills.successHelped;
  const drop = urgeDropOf(use);
  return drop !== null && drop >= skills.successUrgeDrop;
};

const stageOf = (
  records: readonly SkillRecord[],
  successfulUses: number,
  { skills }: ModalityRules,
): SkillStageNumber => {
  const steps = new Set(records.map(({ step }) => step));
  if (successfulUses >= skills.successfulUses) return 4;
  if (steps.has('used')) return 3;
  if (steps.has('practised')) return 2;
  return steps.has('taught') ? 1 : 0;
};

const skillStage = (
  records: readonly SkillRecord[],
  today: PlainDate,
  rules: ModalityRules,
): SkillStage => {
  const uses = records.filter(({ step }) => step === 'used');
  const successfulUses = uses.filter(
    (use) => withinDays(use.on, today, rules.skills.successWindowDays) && wasSuccessful(use, rules),
  ).length;
  const drops = uses.map(urgeDropOf).filter((drop) => drop !== null);
  return {
    stage: stageOf(records, successfulUses, rules),
    lastOn:
      records
        .map(({ on }) => on)
        .sort()
        .at(-1) ?? null,
    successfulUses,
    urgeDrop: drops.length === 0 ? null : drops.reduce((sum, drop) => sum + drop, 0) / drops.length,
  };
};

/**
 * Where each of the four skills stands today. The last stage asks for recent success, so it can be
 * left again; the others are kept. Source: clinical-sources.md#skills
 */
export const skillStages = (
  records: readonly SkillRecord[],
  today: PlainDate,
  rules: ModalityRules,
): Record<CoreSkill, SkillStage> => {
  const known = records.filter(({ on }) => on <= today);
  const stages = coreSkills.map(
    (skill) =>
      [
        skill,
        skillStage(
          known.filter((record) => record.skill === skill),
          today,
          rules,
        ),
      ] as const,
  );
  return Object.fromEntries(stages) as Record<CoreSkill, SkillStage>;
};
