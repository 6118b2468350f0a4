import { countText } from '#domain/chart/wording';
import type { MedicationRules } from '#domain/medication/medication-rules';
import { addDays, type PlainDate } from '#domain/time/plain-date';
import type { ChartPoint, ChartSpec } from '../ui/charts/chart-spec';
import { type EpisodeSpan, onAxis, sharedTimeAxis, todayLine } from '../ui/charts/shared-time-axis';
import { longDay } from '../ui/format/dates';
import { coveredStretches, type OrderDoses, stretchDays } from './dose-days';
import { doseSourceWords, doseStatusWords } from './medication-labels';

const HEIGHT_OF_AXIS = 56;
const HEIGHT_OF_LANE = 44;

/** Everything about an order that is drawn, each with the row of the table it stands for. */
interface Drawn {
  readonly label: string;
  readonly covered: readonly ChartPoint[];
  readonly marks: readonly ChartPoint[];
  readonly rows: readonly (readonly [at: string, row: readonly string[]])[];
}

const LONGEST_LABEL = 18;
const short = (name: string): string =>
  name.length <= LONGEST_LABEL ? name : `${name.slice(0, LONGEST_LABEL - 1)}…`;

/** Lanes have short names; orders of one name are told apart by a number. */
const labelsOf = (orders: readonly OrderDoses[]): string[] => {
  const names = orders.map(({ order }) => short(order.name));
  return names.map((name, n) => {
    const place = names.slice(0, n).filter((other) => other === name).length;
    return place === 0 ? name : `${name} ${place + 1}`;
  });
};

const laneOf = (
  of: OrderDoses,
  label: string,
  span: EpisodeSpan,
  today: PlainDate,
  rules: MedicationRules,
): Drawn => {
  const { order, doses, nextDueOn } = of;
  const isInjection = rules.schedules[order.medication].kind === 'injection';
  const covered = coveredStretches(of, today, rules).map((stretch) => ({
    x: onAxis(addDays(stretch.to, 1), span),
    low: onAxis(stretch.from, span),
    y: label,
    text: `${order.name}: covered ${longDay(stretch.from)} to ${longDay(stretch.to)}, ${countText(stretchDays(stretch), 'day')}`,
  }));
  const shown = doses.filter(({ status }) => isInjection || status === 'missed');
  const marks: ChartPoint[] = shown.map((dose) => ({
    x: onAxis(dose.on, span),
    y: label,
    mark: dose.status === 'missed' ? 'missed' : 'given',
    text: `${order.name}, ${longDay(dose.on)}: ${doseStatusWords[dose.status]}, ${doseSourceWords[dose.source]}`,
    rowId: dose.id,
  }));
  const due: ChartPoint[] =
    isInjection && nextDueOn !== null
      ? [
          {
            x: onAxis(nextDueOn, span),
            y: label,
            mark: 'due',
            text: `${order.name}, ${longDay(nextDueOn)}: due`,
          },
        ]
      : [];
  const rows = doses.map(
    ({ on, status, source }) =>
      [on, [longDay(on), order.name, doseStatusWords[status], doseSourceWords[source]]] as const,
  );
  return { label, covered, marks: [...marks, ...due], rows };
};

const findingOf = (orders: readonly OrderDoses[]): string => {
  const doses = orders.flatMap((order) => order.doses);
  const missed = doses.filter(({ status }) => status === 'missed').length;
  return `${countText(doses.length - missed, 'dose')} recorded, ${missed} recorded as missed.`;
};

/** Orders as lanes: covered days as a line; injections, missed doses and what is due as marks. */
export const medicationChart = (
  orders: readonly OrderDoses[],
  span: EpisodeSpan,
  today: PlainDate,
  rules: MedicationRules,
): ChartSpec => {
  const labels = labelsOf(orders);
  const lanes = orders.map((order, n) => laneOf(order, labels[n] ?? '', span, today, rules));
  const rows = lanes.flatMap((lane) => lane.rows).toSorted(([a], [b]) => b.localeCompare(a));
  return {
    title: 'Medication over the episode',
    finding: findingOf(orders),
    description: `${countText(orders.length, 'order')} over the days of the episode. Days without any row are not recorded, which is not the same as missed.`,
    howComputed:
      'A dose covers its own day, a supply the days it lasts, an injection the days of its interval. Overlapping supplies are shifted behind each other.',
    x: sharedTimeAxis(span, today),
    y: { kind: 'category', labels: lanes.map(({ label }) => label) },
    lying: true,
    height: HEIGHT_OF_AXIS + HEIGHT_OF_LANE * lanes.length,
    lines: todayLine(span, today, 'today'),
    series: [
      {
        label: 'Covered days',
        kind: 'intervals',
        ink: 'expected',
        points: lanes.flatMap(({ covered }) => covered),
      },
      {
        label: 'Doses and due days',
        kind: 'marks',
        ink: 'ink',
        points: lanes.flatMap(({ marks }) => marks),
      },
    ],
    table: {
      columns: ['Date', 'Medication', 'Status', 'Source'],
      rows: rows.map(([, row]) => row),
    },
  };
};
