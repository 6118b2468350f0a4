import type { CopingAheadPlan, SkillRecord } from '#contract/modalities';
import { countText, decimalText } from '#domain/chart/wording';
import type { ModalityRules } from '#domain/modalities/modality-rules';
import { type CoreSkill, coreSkills, type SkillStep } from '#domain/modalities/skill';
import { skillStageNames, skillStages } from '#domain/modalities/skill-stage';
import type { PlainDate } from '#domain/time/plain-date';
import { longDay } from '../ui/format/dates';
import {
  cell,
  type RecordCell,
  type RecordRow,
  stateCell,
  struckNote,
} from '../ui/records/record-row';
import { skillWords, stageTones } from './modalities-labels';

/** How often a step was recorded, and when last. */
const stepCell = (
  records: readonly SkillRecord[],
  skill: CoreSkill,
  step: SkillStep,
): RecordCell => {
  const days = records
    .filter((record) => record.skill === skill && record.step === step)
    .map(({ on }) => on)
    .toSorted();
  const last = days.at(-1);
  return last === undefined
    ? cell('not yet')
    : cell(`✓ ${countText(days.length, 'time')}`, `last ${longDay(last)}`);
};

const urgeText = (drop: number | null): string => {
  if (drop === null) return 'not known';
  if (drop === 0) return 'unchanged';
  return drop > 0 ? `fell by ${decimalText(drop)}` : `rose by ${decimalText(-drop)}`;
};

/** The four skills by stage: taught, practised, used, used with success. */
export const skillMatrixRows = (
  records: readonly SkillRecord[],
  today: PlainDate,
  rules: ModalityRules,
): RecordRow[] => {
  const known = records.filter(({ on }) => on <= today);
  const stages = skillStages(records, today, rules);
  const { successWindowDays, successfulUses: needed } = rules.skills;
  return coreSkills.map((skill) => {
    const { stage, successfulUses, urgeDrop } = stages[skill];
    return {
      id: `skill-${skill}`,
      struck: null,
      action: 'Record',
      cells: [
        cell(skillWords[skill]),
        stateCell(stageTones[stage], skillStageNames[stage]),
        stepCell(known, skill, 'taught'),
        stepCell(known, skill, 'practised'),
        stepCell(known, skill, 'used'),
        cell(
          `${stage === 4 ? '✓ ' : ''}${countText(successfulUses, 'time')} in ${successWindowDays} days`,
          `${needed} make the last stage`,
        ),
        cell(urgeText(urgeDrop)),
      ],
    };
  });
};

/** Skill records one by one, which the matrix sums up. */
export const skillRecordRow = (record: SkillRecord): RecordRow => ({
  id: record.id,
  struck: struckNote(record),
  correct: { kind: 'skills', id: record.id },
  cells: [
    cell(longDay(record.on)),
    cell(skillWords[record.skill]),
    cell(record.step, record.context),
    cell(
      record.urgeBefore === null || record.urgeAfter === null
        ? 'not asked'
        : `${record.urgeBefore} → ${record.urgeAfter}`,
    ),
    cell(record.helped === null ? 'not asked' : `${record.helped} of 10`),
  ],
});

export const copingPlanRow = (plan: CopingAheadPlan): RecordRow => ({
  id: plan.id,
  struck: struckNote(plan),
  correct: { kind: 'coping-ahead-plans', id: plan.id },
  cells: [
    cell(longDay(plan.madeOn)),
    cell(plan.situation),
    cell(plan.predictedUrge === null ? 'not asked' : `${plan.predictedUrge} of 10`),
    cell(plan.plan),
    cell(plan.rehearsedOn === null ? 'not yet' : longDay(plan.rehearsedOn)),
    cell(plan.outcome ?? 'not known yet'),
  ],
});
