import {
  CopingAheadPlan,
  CopingAheadPlanDraft,
  RelapsePreventionPlan,
  RelapsePreventionPlanDraft,
  SkillRecord,
  SkillRecordDraft,
} from '#contract/modalities';
import {
  copingAheadFaults,
  relapsePreventionFaults,
  skillFaults,
} from '#domain/modalities/skill-faults';
import { type RecordKind, recordKind } from '../recording/record-kind.ts';

const base = { area: 'modalities', action: 'modalities.change' } as const;

/** Steps in learning a skill, coping-ahead plans and relapse-prevention plans. */
export const skillRecords: readonly RecordKind[] = [
  recordKind({
    ...base,
    path: 'skills',
    noun: 'skill',
    list: 'skills',
    table: 'skillRecords',
    row: SkillRecord,
    draft: SkillRecordDraft,
    faults: skillFaults,
  }),
  recordKind({
    ...base,
    path: 'coping-ahead-plans',
    noun: 'coping-ahead plan',
    list: 'copingAheadPlans',
    table: 'copingAheadPlans',
    row: CopingAheadPlan,
    draft: CopingAheadPlanDraft,
    faults: copingAheadFaults,
  }),
  recordKind({
    ...base,
    path: 'relapse-prevention-plans',
    noun: 'relapse-prevention plan',
    list: 'relapsePreventionPlans',
    table: 'relapsePreventionPlans',
    row: RelapsePreventionPlan,
    draft: RelapsePreventionPlanDraft,
    faults: relapsePreventionFaults,
  }),
];
