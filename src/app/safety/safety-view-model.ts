import { createSelector } from '@ngrx/store';
import type { Chart } from '#contract/chart';
import { inForce } from '#domain/chart/recorded';
import { countText } from '#domain/chart/wording';
import { defaultRuleSet } from '#domain/configuration/default-rule-set';
import { instrument } from '#domain/measures/instruments';
import { safetyPlanStanding, safetyPlanVersions } from '#domain/safety/safety-plan-standing';
import type { SafetyRules } from '#domain/safety/safety-rules';
import type { PlainDate } from '#domain/time/plain-date';
import { type ChartHead, chartFeature } from '../chart/store/chart-feature';
import { measuresFeature } from '../measures/store/measures-feature';
import { longDay } from '../ui/format/dates';
import type { RecordRow } from '../ui/records/record-row';
import { type OpenMatter, openMatters } from './open-safety';
import { safetyEventWords, safetyPlanParts } from './safety-labels';
import {
  circumstanceRow,
  eventRow,
  noticeRow,
  planRow,
  reviewRow,
  withdrawalRow,
} from './safety-rows';
import { safetyFeature } from './store/safety-feature';

export interface SafetyPlanView {
  readonly id: string;
  readonly title: string;
  /** Said when the plan is older than the rules let pass. */
  readonly old: string | null;
  readonly parts: readonly { readonly heading: string; readonly text: string }[];
}

export interface SafetyView {
  readonly open: readonly OpenMatter[];
  readonly plan: SafetyPlanView | null;
  /** All but the open ones, which stand above. */
  readonly events: readonly RecordRow[];
  readonly reviews: readonly RecordRow[];
  readonly circumstances: readonly RecordRow[];
  /** Who was told of an alert or event, newest first. */
  readonly notices: readonly RecordRow[];
  readonly withdrawal: readonly RecordRow[];
  /** Earlier versions of the plan, and those entered in error. */
  readonly plans: readonly RecordRow[];
  /** The question after overdoses and crises that belongs to every individual session. */
  readonly checks: string;
  readonly crisisPhone: string | null;
  readonly printPath: readonly string[];
}

export type SafetyRecords = Pick<
  Chart,
  | 'safetyEvents'
  | 'suicideAlerts'
  | 'suicideRiskReviews'
  | 'safetyNotices'
  | 'withdrawalObservations'
  | 'safetyChecks'
  | 'safetyPlans'
  | 'circumstances'
>;
type Head = Pick<ChartHead, 'asOf' | 'episode' | 'person' | 'site' | 'team' | 'timeZone' | 'today'>;

const planView = (
  plans: Chart['safetyPlans'],
  today: PlainDate,
  rules: SafetyRules,
): SafetyPlanView | null => {
  const { plan, version, ageDays, isOld } = safetyPlanStanding(plans, today, rules);
  if (plan === null) return null;
  return {
    id: plan.id,
    title: `Safety plan, version ${version}, agreed ${longDay(plan.agreedOn)}`,
    old: isOld && ageDays !== null ? `${countText(ageDays, 'day')} old: look at it together` : null,
    parts: safetyPlanParts.map(([part, heading]) => ({ heading, text: plan[part] })),
  };
};

const checksText = (checks: Chart['safetyChecks']): string => {
  const last = inForce(checks)
    .toSorted((a, b) => a.on.localeCompare(b.on))
    .at(-1);
  if (last === undefined) return 'Overdose or medical crisis since we last met: not asked yet.';
  const answer = last.overdose ?? 'not answered';
  return `Overdose or medical crisis since we last met: ${answer}, asked ${longDay(last.on)}.`;
};

/** What a review answered, in words. */
const answeredBy =
  ({ safetyEvents }: SafetyRecords, administrations: Chart['administrations']) =>
  (id: string): string => {
    const event = safetyEvents.find((each) => each.id === id);
    if (event) return `${safetyEventWords[event.kind]}, ${longDay(event.occurredOn)}`;
    const screen = administrations.find((each) => each.id === id);
    return screen
      ? `${instrument(screen.instrument).name}, ${longDay(screen.on)}`
      : 'a record outside this chart';
  };

/** Everything about safety, what is open first. */
export const safetyView = (
  records: SafetyRecords,
  administrations: Chart['administrations'],
  head: Head,
  rules: SafetyRules,
): SafetyView => {
  const { asOf, episode, person, site, team, timeZone, today } = head;
  const answered = answeredBy(records, administrations);
  const newest = <Row>(rows: readonly Row[], at: (row: Row) => string): Row[] =>
    rows.toSorted((a, b) => at(b).localeCompare(at(a)));
  const open = openMatters({ ...records, administrations, now: asOf, timeZone }, rules);
  const isOpen = new Set(open.map(({ id }) => id));
  const others = records.safetyEvents.filter(({ id }) => !isOpen.has(id));
  return {
    open,
    plan: planView(records.safetyPlans, today, rules),
    events: newest(others, ({ occurredAt }) => occurredAt).map((event) =>
      eventRow(event, asOf, timeZone),
    ),
    reviews: newest(records.suicideRiskReviews, ({ on }) => on).map((review) =>
      reviewRow(review, team, answered),
    ),
    circumstances: newest(records.circumstances, ({ on }) => on).map(circumstanceRow),
    notices: newest(records.safetyNotices, ({ toldAt }) => toldAt).map((notice) =>
      noticeRow(notice, answered, timeZone),
    ),
    withdrawal: newest(records.withdrawalObservations, ({ on }) => on).map(withdrawalRow),
    plans: safetyPlanVersions(records.safetyPlans)
      .map((plan, at) => planRow(plan, at + 1))
      .toReversed(),
    checks: checksText(records.safetyChecks),
    crisisPhone: site.crisisPhone,
    printPath: ['/print/people', person.id, 'episodes', episode.id, 'safety-plan'],
  };
};

export const selectSafety = createSelector(
  chartFeature.selectRecords,
  safetyFeature.selectRecords,
  measuresFeature.selectRecords,
  (head, records, measures) =>
    head &&
    records &&
    measures &&
    safetyView(records, measures.administrations, head, defaultRuleSet.safety),
);
