import type { TestOrder, TestOrderDraft } from '#contract/substance-monitoring';
import { capitalized } from '#domain/chart/wording';
import { programWeekdays } from '#domain/substance-monitoring/program-weekdays';
import { testOrderFaults } from '#domain/substance-monitoring/test-order-faults';
import { matrices } from '#domain/substance-monitoring/drug-test';
import { testPatterns, testWeekdays } from '#domain/substance-monitoring/test-order';
import { addDays, earlierOf } from '#domain/time/plain-date';
import type { FormContext, FormKind } from '../recording/form-kind';
import { matrixWords, patternWords } from './substance-monitoring-labels';

const DAYS_PER_WEEK = 7;

/** Until the planned end of care, as far as one order may reach. */
const lastDay = ({ record, today, rules }: FormContext) => {
  const { plannedEndOn } = record.episode;
  const most = addDays(today, rules.substanceMonitoring.orderWeeksAtMost * DAYS_PER_WEEK);
  return plannedEndOn === null || plannedEndOn <= today ? most : earlierOf(plannedEndOn, most);
};

const start = (context: FormContext): TestOrderDraft => {
  const { record, today, rules } = context;
  const { panels, testsPerWeek } = rules.substanceMonitoring;
  return {
    panelId: panels[0]?.id ?? '',
    matrix: 'urine',
    pattern: 'random',
    testsPerWeek,
    weekdays: [...programWeekdays(record.attendance, today, testsPerWeek)],
    startsOn: today,
    endsOn: lastDay(context),
    orderedBy: null,
    endReason: null,
  };
};

/** A standing order for tests; the server draws their days. */
export const testOrderForm: FormKind<TestOrder, TestOrderDraft> = {
  path: 'test-orders',
  title: 'Test order',
  rows: ({ testOrders }) => testOrders as readonly TestOrder[],
  fields: [
    {
      name: 'panelId',
      label: 'Panel',
      control: 'list',
      choices: ({ rules }) =>
        rules.substanceMonitoring.panels.map(({ id, label }) => ({ value: id, word: label })),
    },
    {
      name: 'matrix',
      label: 'Specimen',
      control: 'buttons',
      choices: () => matrices.map((value) => ({ value, word: capitalized(matrixWords[value]) })),
    },
    {
      name: 'pattern',
      label: 'Days',
      control: 'buttons',
      choices: () =>
        testPatterns.map((value) => ({ value, word: capitalized(patternWords[value]) })),
      hint: ({ pattern }) =>
        pattern === 'random' ? 'The days are drawn anew each week; only staff see them.' : null,
    },
    {
      name: 'weekdays',
      label: 'Days of the program',
      control: 'checks',
      choices: () => testWeekdays.map((value) => ({ value, word: capitalized(value) })),
    },
    { name: 'testsPerWeek', label: 'Tests a week', control: 'number', min: 1, max: 7 },
    { name: 'startsOn', label: 'From', control: 'date' },
    {
      name: 'endsOn',
      label: 'Until',
      control: 'date',
      hint: () => 'To end the order, set its last day: tests after it are cancelled.',
    },
    { name: 'orderedBy', label: 'Ordered by', control: 'text', maxLength: 120, optional: true },
    {
      name: 'endReason',
      label: 'Why it ends early',
      control: 'text',
      maxLength: 500,
      optional: true,
      nullWord: 'It does not',
    },
  ],
  start,
  typed: ({ panelId, matrix, pattern, testsPerWeek, weekdays, ...row }) => ({
    panelId,
    matrix,
    pattern,
    testsPerWeek,
    weekdays: [...weekdays],
    startsOn: row.startsOn,
    endsOn: row.endsOn,
    orderedBy: row.orderedBy,
    endReason: row.endReason,
  }),
  faults: testOrderFaults,
};
