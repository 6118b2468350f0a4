import type { RelapsePreventionPlan } from '#contract/modalities';
import { longDay } from '../ui/format/dates';
import { cell, type RecordRow, struckNote } from '../ui/records/record-row';
import { known } from './work-panel';

export const preventionColumns = [
  'Version',
  'Triggers',
  'Warning signs',
  'What helps',
  'People to call',
  'Medication',
  'Naloxone',
  'Shared with',
  'Copy given',
] as const;

/** One version of the relapse-prevention plan; versions are numbered from the first. */
export const preventionRow = (plan: RelapsePreventionPlan, at: number): RecordRow => ({
  id: `version-${plan.id}`,
  struck: struckNote(plan),
  correct: { kind: 'relapse-prevention-plans', id: plan.id },
  cells: [
    cell(`${at + 1}`, longDay(plan.revisedOn)),
    known(plan.triggers),
    known(plan.warningSigns),
    known(plan.coping),
    known(plan.peopleToCall),
    known(plan.medication),
    known(plan.naloxonePlace),
    known(plan.sharedWith, 'nobody'),
    cell(plan.copyGivenOn === null ? 'not yet' : longDay(plan.copyGivenOn)),
  ],
});
