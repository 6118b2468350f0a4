import type { EpisodeRecord } from '../chart/episode-record.ts';
import { inForce } from '../chart/recorded.ts';
import type { RuleSet } from '../configuration/rule-set.ts';
import { measureDue } from '../measures/schedule.ts';
import { addDays, earlierOf, type PlainDate } from '../time/plain-date.ts';

export const checklistItems = [
  'consents',
  'team',
  'emergency-contact',
  'living-situation',
  'diagnoses',
  'substances',
  'assessment',
  'prior-summary',
  'measures',
  'plan',
] as const;
export type ChecklistItem = (typeof checklistItems)[number];

export interface ChecklistEntry {
  readonly item: ChecklistItem;
  readonly dueOn: PlainDate;
  /** `known`: done, on a day that nobody wrote down. */
  readonly state: 'done' | 'known' | 'due' | 'overdue';
  /** The first day on which it was done; null while it is not, or where no day is known. */
  readonly doneOn: PlainDate | null;
  /** What is still missing of it: instruments; 0 where it is one thing. */
  readonly missing: number;
}

/** What the checklist needs to know beside the episode's own record. */
export interface AroundAdmission {
  readonly hasEmergencyContact: boolean;
  readonly diagnoses: number;
  readonly priorSummary: 'received' | 'missing' | 'not-expected';
}

interface Finding {
  readonly isDone: boolean;
  readonly doneOn?: PlainDate | null;
  readonly missing?: number;
}

const earliest = (days: readonly PlainDate[]): Finding => {
  const [first, ...others] = days;
  return first === undefined
    ? { isDone: false }
    : { isDone: true, doneOn: others.reduce(earlierOf, first) };
};

const measuresFinding = (record: EpisodeRecord, today: PlainDate, rules: RuleSet): Finding => {
  const { admittedOn, plannedEndOn, endedOn } = record.episode;
  const administrations = inForce(record.administrations);
  const facts = { admittedOn, plannedEndOn, endedOn, administrations };
  const missing = measureDue(facts, today, rules.measures).filter(
    ({ reason }) => reason === 'admission',
  ).length;
  return { isDone: missing === 0 && administrations.length > 0, missing };
};

type Findings = Readonly<Record<ChecklistItem, Finding>>;

const findingsOf = (
  record: EpisodeRecord,
  around: AroundAdmission,
  today: PlainDate,
  rules: RuleSet,
): Findings => ({
  consents: earliest(inForce(record.consents).map(({ signedOn }) => signedOn)),
  team: { isDone: record.episode.therapistId !== null },
  'emergency-contact': { isDone: around.hasEmergencyContact },
  'living-situation': earliest(inForce(record.livingReports).map(({ on }) => on)),
  diagnoses: { isDone: around.diagnoses > 0 },
  substances: { isDone: record.substanceGoals.length > 0 },
  assessment: earliest(inForce(record.dimensionAssessments).map(({ on }) => on)),
  'prior-summary': { isDone: around.priorSummary !== 'missing' },
  measures: measuresFinding(record, today, rules),
  plan: earliest(
    inForce(record.plans)
      .map(({ signedOn }) => signedOn)
      .filter((day) => day !== null),
  ),
});

const dueDays = ({ admission, measures, plan }: RuleSet): Record<ChecklistItem, number> => ({
  consents: admission.dueByDay.consents,
  team: admission.dueByDay.team,
  'emergency-contact': admission.dueByDay.emergencyContact,
  'living-situation': admission.dueByDay.livingSituation,
  diagnoses: admission.dueByDay.diagnoses,
  substances: admission.dueByDay.substances,
  assessment: admission.dueByDay.assessment,
  'prior-summary': admission.dueByDay.priorSummary,
  measures: measures.admissionByDay,
  plan: plan.initialPlanDays,
});

const stateOf = (finding: Finding, dueOn: PlainDate, today: PlainDate): ChecklistEntry['state'] => {
  if (!finding.isDone) return today > dueOn ? 'overdue' : 'due';
  return finding.doneOn === undefined ? 'known' : 'done';
};

/** What an admission needs, by when, and what of it is done. Source: clinical-sources.md#admission */
export const admissionChecklist = (
  record: EpisodeRecord,
  around: AroundAdmission,
  today: PlainDate,
  rules: RuleSet,
): ChecklistEntry[] => {
  const findings = findingsOf(record, around, today, rules);
  const days = dueDays(rules);
  return checklistItems
    .filter((item) => item !== 'prior-summary' || around.priorSummary !== 'not-expected')
    .map((item) => {
      const finding = findings[item];
      const dueOn = addDays(record.episode.admittedOn, days[item]);
      return {
        item,
        dueOn,
        state: stateOf(finding, dueOn, today),
        doneOn: finding.doneOn ?? null,
        missing: finding.missing ?? 0,
      };
    });
};

/** What will be due after an admission on a day, before anything is recorded. */
export const admissionDueDays = (
  admittedOn: PlainDate,
  rules: RuleSet,
): { readonly item: ChecklistItem; readonly dueOn: PlainDate }[] => {
  const days = dueDays(rules);
  return checklistItems.map((item) => ({ item, dueOn: addDays(admittedOn, days[item]) }));
};
