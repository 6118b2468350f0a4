import type { SafetyPlan } from '#contract/safety';
import { inForce } from '#domain/chart/recorded';
import type { Draft } from '#domain/chart/recording';
import { safetyPlanFaults } from '#domain/safety/safety-faults';
import { safetyPlanVersions } from '#domain/safety/safety-plan-standing';
import type { FormContext, FormKind } from '../recording/form-kind';
import { safetyPlanParts } from './safety-labels';

type Typed = Draft<SafetyPlan>;

const blank = {
  warningSigns: '',
  coping: '',
  distractions: '',
  people: '',
  professionals: '988, call or text, day and night',
  safePlace: '',
} satisfies Omit<Typed, 'agreedOn'>;

const typed = ({ agreedOn, warningSigns, coping, distractions, ...rest }: SafetyPlan): Typed => ({
  agreedOn,
  warningSigns,
  coping,
  distractions,
  people: rest.people,
  professionals: rest.professionals,
  safePlace: rest.safePlace,
});

/** A new version starts from the one before it. */
const start = ({ record, today }: FormContext): Typed => {
  const last = inForce(safetyPlanVersions(record.safetyPlans)).at(-1);
  return last === undefined
    ? { ...blank, agreedOn: today }
    : { ...typed(last as SafetyPlan), agreedOn: today };
};

/** The six parts, in the person's own words. */
export const safetyPlanForm: FormKind<SafetyPlan, Typed> = {
  path: 'safety-plans',
  title: 'Safety plan',
  rows: ({ safetyPlans }) => safetyPlans as readonly SafetyPlan[],
  fields: [
    ...safetyPlanParts.map(([name, label]) => ({
      name,
      label,
      control: 'long-text' as const,
      maxLength: 2000,
    })),
    { name: 'agreedOn', label: 'Agreed on', control: 'date' },
  ],
  start,
  typed,
  faults: safetyPlanFaults,
};
