import { createSelector } from '@ngrx/store';
import type { ServiceNeed } from '#contract/services';
import { inForce } from '#domain/chart/recorded';
import { countText } from '#domain/chart/wording';
import { defaultRuleSet } from '#domain/configuration/default-rule-set';
import type { ServiceRules } from '#domain/services/service-rules';
import { serviceWait } from '#domain/services/service-wait';
import type { PlainDate } from '#domain/time/plain-date';
import { chartFeature } from '../chart/store/chart-feature';
import { longDay } from '../ui/format/dates';
import { cell, type RecordRow, stateCell, struckNote } from '../ui/records/record-row';
import { serviceKindWords, serviceStageWords } from './services-labels';
import { servicesFeature } from './store/services-feature';

export interface ServicesView {
  readonly open: readonly RecordRow[];
  readonly closed: readonly RecordRow[];
  readonly finding: string;
}

const nextText = ({ nextStep, nextStepOn }: ServiceNeed): string => {
  if (nextStep === null) return 'no next step recorded';
  return nextStepOn === null ? nextStep : `${nextStep}, ${longDay(nextStepOn)}`;
};

const needRow = (need: ServiceNeed, today: PlainDate, rules: ServiceRules): RecordRow => {
  const { daysInStage, isLong } = serviceWait(need, today, rules);
  const [tone, word] = serviceStageWords[need.stage];
  const age = `${countText(daysInStage, 'day')}, since ${longDay(need.stageSince)}`;
  return {
    id: need.id,
    struck: struckNote(need),
    cells: [
      cell(serviceKindWords[need.kind], need.need),
      cell(need.service ?? 'not arranged yet'),
      stateCell(tone, word),
      isLong ? stateCell('due', 'long wait', age) : cell(age),
      cell(need.ownerName ?? 'nobody yet'),
      cell(nextText(need)),
      cell(need.barrier ?? 'none recorded'),
    ],
  };
};

/** Needs whose turn somebody has, longest in their stage first, and those that are closed. */
export const servicesView = (
  needs: readonly ServiceNeed[],
  today: PlainDate,
  rules: ServiceRules,
): ServicesView => {
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

export const selectServices = createSelector(
  chartFeature.selectRecords,
  servicesFeature.selectRecords,
  (head, records) =>
    head && records && servicesView(records.serviceNeeds, head.today, defaultRuleSet.services),
);
