import { createSelector } from '@ngrx/store';
import type { Chart } from '#contract/chart';
import type { ServiceNeed } from '#contract/services';
import { inForce } from '#domain/chart/recorded';
import { countText } from '#domain/chart/wording';
import { defaultRuleSet } from '#domain/configuration/default-rule-set';
import type { ServiceRules } from '#domain/services/service-rules';
import { serviceWait } from '#domain/services/service-wait';
import type { PlainDate } from '#domain/time/plain-date';
import { chartFeature } from '../chart/store/chart-feature';
import type { RecordRow } from '../ui/records/record-row';
import { needMoves, type NeedMoves, needRow } from './needs-view';
import {
  barrierRows,
  outcomeRows,
  participationText,
  referralRows,
  visitRows,
} from './participation-view';
import { servicesFeature } from './store/services-feature';

export interface ServicesView {
  readonly open: readonly RecordRow[];
  readonly closed: readonly RecordRow[];
  readonly finding: string;
  /** By the id of the need. */
  readonly moves: ReadonlyMap<string, NeedMoves>;
  readonly referrals: readonly RecordRow[];
  readonly barriers: readonly RecordRow[];
  readonly visits: readonly RecordRow[];
  readonly participation: string;
  readonly outcomes: readonly RecordRow[];
}

type Records = Pick<
  Chart,
  | 'serviceNeeds'
  | 'serviceStageChanges'
  | 'serviceReferrals'
  | 'serviceBarriers'
  | 'serviceVisits'
  | 'outcomeReports'
>;

const needsView = (needs: readonly ServiceNeed[], today: PlainDate, rules: ServiceRules) => {
  const inOrder = needs.toSorted((a, b) => a.stageSince.localeCompare(b.stageSince));
  const isOpen = (need: ServiceNeed) => serviceWait(need, today, rules).isOpen;
  const rows = (which: readonly ServiceNeed[]) => which.map((need) => needRow(need, today, rules));
  const open = inForce(inOrder).filter(isOpen);
  const waiting = open.filter((need) => serviceWait(need, today, rules).isLong).length;
  return {
    open: rows(inOrder.filter(isOpen)),
    closed: rows(inOrder.filter((need) => !isOpen(need))),
    finding: `${countText(open.length, 'open need')}, ${waiting} waiting ${rules.longWaitDays} days or longer.`,
  };
};

/** Needs whose turn somebody has, what was asked of whom, what stands in the way, and what is used. */
export const servicesView = (
  records: Records,
  today: PlainDate,
  rules: ServiceRules,
): ServicesView => {
  const { serviceNeeds: needs, serviceStageChanges: changes } = records;
  return {
    ...needsView(needs, today, rules),
    moves: new Map(needs.map((need) => [need.id, needMoves(need, changes)])),
    referrals: referralRows(records.serviceReferrals, needs),
    barriers: barrierRows(records.serviceBarriers, needs, today),
    visits: visitRows(records.serviceVisits),
    participation: participationText(records.serviceVisits),
    outcomes: outcomeRows(records.outcomeReports),
  };
};

export const selectServices = createSelector(
  chartFeature.selectRecords,
  servicesFeature.selectRecords,
  (head, records) => head && records && servicesView(records, head.today, defaultRuleSet.services),
);
