import type { Objective, TreatmentPlan } from '#contract/plan';
import type { RecordId } from '#domain/ids';
import { plainDate } from '#domain/time/plain-date';
import { recorded } from '../chart/store/recorded.example';

const idOf = (text: string) => text as RecordId;

/** For specs: sessions attended of those scheduled, counted by hand; what matters is passed. */
export const exampleObjective = (id: string, over: Partial<Objective> = {}): Objective => ({
  id: idOf(id),
  goalId: idOf('goal'),
  text: `Objective ${id}`,
  source: 'count',
  instrument: null,
  scale: null,
  unit: 'contacts a week',
  baseline: 0,
  baselineOn: plainDate('2026-09-01'),
  target: 4,
  dueOn: plainDate('2026-12-01'),
  minimalChange: null,
  requirement: 'not-needed',
  ...over,
});

/** For specs: a signed plan with one problem and one goal; what matters is passed. */
export const examplePlan = (over: Partial<TreatmentPlan> = {}): TreatmentPlan => ({
  ...recorded('plan'),
  signedOn: plainDate('2026-11-01'),
  reviewDueOn: plainDate('2026-12-01'),
  strengths: 'sister',
  barriers: null,
  problems: [
    {
      id: idOf('problem'),
      text: 'Alcohol use disorder, moderate',
      personWords: 'weekends get away from me',
      dimension: 4,
      icd10: 'F10.20',
    },
  ],
  goals: [
    {
      id: idOf('goal'),
      problemId: idOf('problem'),
      text: 'Weekends without drinking',
      expressedBy: 'person',
    },
  ],
  objectives: [],
  milestones: [],
  interventions: [],
  ...over,
});
