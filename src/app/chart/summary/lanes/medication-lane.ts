import type { ChartReading } from '#domain/chart/chart-reading';
import { dayText } from '#domain/chart/wording';
import { adherence } from '#domain/medication/adherence';
import type { Dose, MedicationOrder } from '#domain/medication/medication-order';
import { medicationStatus } from '#domain/medication/medication-schedule';
import { addDays, type PlainDate } from '#domain/time/plain-date';
import { orderDoses } from '../../../medication/medication-cards';
import { medicationChart } from '../../../medication/medication-chart';
import { orderStateWords } from '../../../medication/medication-labels';
import type { ChartSpec } from '../../../ui/charts/chart-spec';
import { onAxis } from '../../../ui/charts/shared-time-axis';
import type { Lane } from './lane';
import { laneBasis, type LaneView, withinAxis } from './lane-view';

const ROW_HEIGHT = 28;
const ROOM = 12;
/** Longer names do not fit beside the plot. */
const LONGEST_LABEL = 17;

const forUseDisorder = ({ purpose }: Pick<MedicationOrder, 'purpose'>): boolean =>
  purpose !== 'other';

/** Orders that the time shown touches and that have a story to tell, those for use disorders first. */
const shownOrders = ({ record }: ChartReading, view: LaneView) =>
  record.medicationOrders
    .filter(({ startedOn, endedOn }) => startedOn <= view.to && (endedOn ?? view.to) >= view.from)
    .filter((order) => forUseDisorder(order) || record.doses.some((d) => d.orderId === order.id))
    .toSorted((a, b) => Number(forUseDisorder(b)) - Number(forUseDisorder(a)));

/** Shortened texts that stay different from each other. */
const shortLabels = (labels: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    labels.map((label, n) => {
      const short = `${label.slice(0, LONGEST_LABEL - 1).trim()}…`;
      if (label.length <= LONGEST_LABEL) return [label, label];
      const taken = labels.some(
        (other, m) => m < n && other !== label && other.startsWith(short.slice(0, -1)),
      );
      return [label, taken ? `${short} ${n + 1}` : short];
    }),
  );

const relabelled = (spec: ChartSpec): ChartSpec => {
  if (spec.y.kind !== 'category') return spec;
  const short = shortLabels(spec.y.labels);
  return {
    ...spec,
    y: { ...spec.y, labels: [...new Set(spec.y.labels.map((label) => short.get(label) ?? label))] },
    series: spec.series.map((series) => ({
      ...series,
      points: series.points.map((point) => ({
        ...point,
        y: short.get(String(point.y)) ?? point.y,
      })),
    })),
  };
};

const standingText = (
  order: MedicationOrder,
  { record, rules }: ChartReading,
  until: PlainDate,
): string => {
  const status = medicationStatus(order, record.doses, until, rules.medication);
  const [, word] = orderStateWords[status.state];
  const next = status.nextDueOn === null ? '' : `, next due ${dayText(status.nextDueOn)}`;
  return `${order.name}: ${word}${next}.`;
};

/** Recorded days of the main order, never as one bare percent. */
const currentOf = (
  orders: readonly MedicationOrder[],
  { record, rules }: ChartReading,
  until: PlainDate,
): Lane['current'] => {
  const order = orders.find(({ endedOn }) => endedOn === null || endedOn >= until) ?? orders[0];
  if (order === undefined) return { value: 'None', words: 'no medication for a use disorder' };
  const window = rules.readiness.adherence.days;
  const from = addDays(until, 1 - window);
  const { coveredDays, missedDays, notRecordedDays } = adherence(
    order,
    record.doses,
    from,
    until,
    rules.medication,
  );
  if (coveredDays + missedDays === 0)
    return { value: 'Not recorded', words: `in the last ${window} days` };
  return {
    value: `${coveredDays} of ${coveredDays + missedDays}`,
    words: `recorded days covered, ${notRecordedDays} not recorded`,
  };
};

const dosesOf = (day: number, doses: readonly Dose[], view: LaneView): string | null => {
  const ofDay = doses.filter(({ on }) => onAxis(on, view.span) === day);
  if (ofDay.length === 0) return null;
  return ofDay.some(({ status }) => status === 'missed') ? 'Medication missed' : 'Medication taken';
};

/** Covered days as a strip, injections and missed doses as marks; days without a row stay empty. */
export const medicationLane = (reading: ChartReading, view: LaneView): Lane => {
  const until = reading.record.episode.endedOn ?? reading.today;
  const orders = shownOrders(reading, view);
  const drawn = orders.map((order) =>
    orderDoses(order, reading.record.doses, until, reading.rules.medication),
  );
  const chart = medicationChart(drawn, view.span, until, reading.rules.medication);
  const labels = chart.y.kind === 'category' ? new Set(chart.y.labels).size : 0;
  const open = orders.filter(({ endedOn }) => endedOn === null || endedOn >= until);
  const standing = open.map((order) => standingText(order, reading, until)).join(' ');
  return {
    current: currentOf(orders, reading, until),
    tabOf: () => 'medication',
    says: (day) => dosesOf(day, reading.record.doses, view),
    spec: relabelled(
      withinAxis(
        {
          ...chart,
          ...laneBasis(view),
          title: 'Medication',
          finding: standing || 'No order is open.',
          y: orders.length === 0 ? { kind: 'category', labels: ['None'] } : chart.y,
          height: ROOM + ROW_HEIGHT * Math.max(1, labels),
        },
        view,
      ),
    ),
  };
};
