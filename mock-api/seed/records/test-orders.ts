import type { TestOrder } from '#contract/substance-monitoring';
import { noTestPaper } from '#domain/substance-monitoring/drug-test';
import { programWeekdays } from '#domain/substance-monitoring/program-weekdays';
import { scheduledDays } from '#domain/substance-monitoring/random-schedule';
import { defaultSubstanceMonitoringRules as rules } from '#domain/substance-monitoring/substance-monitoring-rules';
import { addDays, earlierOf, type PlainDate } from '#domain/time/plain-date';
import type { DraftLists } from './draft.ts';
import type { EpisodeContext } from './episode-context.ts';
import { noSpecimen } from './tests.ts';

/** Four of ten open episodes have their tests ordered for weeks ahead. */
const ORDERED = 0.4;
const ORDER_DAYS = 84;

const orderOf = (context: EpisodeContext, lists: DraftLists): TestOrder => {
  const { scribe, admittedOn, plannedEndOn, until, therapist } = context;
  return {
    ...scribe.stamp(admittedOn, '11:30', therapist.id),
    panelId: rules.panels[0]?.id ?? '',
    matrix: 'urine',
    pattern: 'random',
    testsPerWeek: rules.testsPerWeek,
    weekdays: [...programWeekdays(lists.attendance, until, rules.testsPerWeek)],
    startsOn: admittedOn,
    endsOn: earlierOf(plannedEndOn, addDays(admittedOn, ORDER_DAYS)),
    orderedBy: therapist.name,
    endReason: null,
  };
};

const testAhead = (
  { scribe, until, therapist }: EpisodeContext,
  order: TestOrder,
  on: PlainDate,
): DraftLists['tests'][number] => ({
  ...scribe.stamp(until, '11:31', therapist.id),
  scheduledOn: on,
  reason: 'random',
  state: 'scheduled',
  collectedOn: null,
  resultedAt: null,
  matrix: order.matrix,
  setting: 'point-of-care',
  collection: null,
  ...noSpecimen,
  analytes: [],
  discussedOn: null,
  ...noTestPaper,
  panelId: order.panelId,
  testOrderId: order.id,
});

/** Orders of tests for some people in care, with the days that are drawn ahead. */
export const addTestOrders = (context: EpisodeContext, lists: DraftLists): void => {
  const random = context.random.fork('test-orders');
  const { clinic, endedOn } = context;
  if (endedOn !== null || !random.chance(ORDERED)) return;
  const order = orderOf(context, lists);
  if (order.endsOn <= clinic.today) return;
  lists.testOrders.push(order);
  const closedOn = clinic.closures.map((closure) => closure.closedOn);
  const days = scheduledDays(order, addDays(clinic.today, 1), closedOn, rules, () =>
    random.number(),
  );
  lists.tests.push(...days.map((on) => testAhead(context, order, on)));
};
