import type { DrugTest, TestOrder, UseReport } from '#contract/substance-monitoring';
import { countText } from '#domain/chart/wording';
import type { SubstanceMonitoringRules } from '#domain/substance-monitoring/substance-monitoring-rules';
import type { PlainDate } from '#domain/time/plain-date';
import { longDay, weekdayDay } from '../ui/format/dates';
import { cell, type RecordRow, stateCell, struckNote } from '../ui/records/record-row';
import { matrixWords, patternWords } from './substance-monitoring-labels';

/** Tests of the schedule whose day has not come. */
export const isAhead = (
  { state, scheduledOn }: Pick<DrugTest, 'state' | 'scheduledOn'>,
  today: PlainDate,
): boolean => scheduledOn > today && (state === 'scheduled' || state === 'cancelled-by-program');

const standing = ({ startsOn, endsOn }: TestOrder, today: PlainDate) => {
  if (endsOn < today) return stateCell('plain', 'ended');
  return startsOn > today ? stateCell('plain', 'to come') : stateCell('good', 'running');
};

const shortDay = (weekday: string): string => weekday.charAt(0).toUpperCase() + weekday.slice(1, 3);

/** Standing orders, the newest first. */
export const testOrderRows = (
  orders: readonly TestOrder[],
  today: PlainDate,
  { panels }: SubstanceMonitoringRules,
): RecordRow[] =>
  orders
    .toSorted((a, b) => b.startsOn.localeCompare(a.startsOn))
    .map((order) => ({
      id: order.id,
      struck: struckNote(order),
      correct: { kind: 'test-orders', id: order.id, word: 'Change or end' },
      cells: [
        cell(
          panels.find(({ id }) => id === order.panelId)?.label ?? order.panelId,
          matrixWords[order.matrix],
        ),
        standing(order, today),
        cell(
          `${countText(order.testsPerWeek, 'test')} a week, ${patternWords[order.pattern]}`,
          order.weekdays.map(shortDay).join(', '),
        ),
        cell(`${longDay(order.startsOn)} to ${longDay(order.endsOn)}`, order.endReason),
        cell(order.orderedBy ?? 'not recorded'),
      ],
    }));

/** The schedule ahead, the next day first. */
export const aheadRows = (tests: readonly DrugTest[], today: PlainDate): RecordRow[] =>
  tests
    .filter((test) => test.enteredInErrorAt === null && isAhead(test, today))
    .toSorted((a, b) => a.scheduledOn.localeCompare(b.scheduledOn))
    .map((test) => ({
      id: test.id,
      struck: null,
      correct: { kind: 'drug-tests', id: test.id, word: 'Change' },
      cells: [
        cell(weekdayDay(test.scheduledOn)),
        cell(test.state === 'scheduled' ? 'scheduled' : 'cancelled by the program'),
      ],
    }));

const daysText = ({ days }: UseReport): string =>
  days.length === 0 ? 'no day of use' : days.toSorted().map(weekdayDay).join(', ');

/** Reports of use, the newest first. */
export const useReportRows = (reports: readonly UseReport[]): RecordRow[] =>
  reports
    .toSorted((a, b) => b.until.localeCompare(a.until))
    .map((report) => ({
      id: report.id,
      struck: struckNote(report),
      correct: { kind: 'use-reports', id: report.id },
      cells: [
        cell(`${longDay(report.from)} to ${longDay(report.until)}`),
        cell(report.reported),
        cell(countText(report.days.length, 'day'), daysText(report)),
      ],
    }));
