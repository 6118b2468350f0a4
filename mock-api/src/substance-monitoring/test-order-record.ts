import { TestOrder, TestOrderDraft } from '#contract/substance-monitoring';
import { testOrderFaults } from '#domain/substance-monitoring/test-order-faults';
import { recordKind } from '../recording/record-kind.ts';
import { scheduleTests } from './scheduled-tests.ts';

/** Standing orders for tests; each puts its tests on the schedule. */
export const testOrderRecord = recordKind({
  path: 'test-orders',
  noun: 'test order',
  area: 'substance-monitoring',
  action: 'substance-monitoring.change',
  list: 'testOrders',
  table: 'testOrders',
  row: TestOrder,
  draft: TestOrderDraft,
  faults: testOrderFaults,
  parts: {
    weekdays: {
      table: 'testOrderDays',
      owner: 'orderId',
      rows: (weekdays: TestOrder['weekdays']) =>
        weekdays.map((weekday, position) => ({ weekday, position })),
    },
  },
  closed: (_, change) =>
    change === 'enter-in-error'
      ? 'Tests of this order are on the schedule. End the order instead: what is ahead is cancelled.'
      : null,
  alsoWrites: scheduleTests,
});
