import { countText, decimalText, listText } from '#domain/chart/wording';
import { modalityFacts } from '#domain/modalities/modality-facts';
import type { ModalityShare } from '#domain/modalities/modality-mix';
import type { PlainDate } from '#domain/time/plain-date';
import type { ChartPoint, ChartSpec } from '../ui/charts/chart-spec';
import { longDay } from '../ui/format/dates';

const MINUTES_PER_HOUR = 60;
const HEIGHT_OF_AXIS = 70;
const HEIGHT_OF_BAR = 34;
const LEAST_AXIS_HOURS = 4;

const hours = (minutes: number): number => minutes / MINUTES_PER_HOUR;

const nameOf = ({ modality }: ModalityShare): string =>
  modality === null ? 'No approach named' : modalityFacts[modality].short;

const plannedText = ({ plannedMinutes }: ModalityShare): string =>
  plannedMinutes === null ? 'not planned by minutes' : `${decimalText(hours(plannedMinutes))} h`;

const delivered = (share: ModalityShare): ChartPoint => ({
  x: hours(share.deliveredMinutes),
  y: nameOf(share),
  text: `${nameOf(share)}: ${decimalText(hours(share.deliveredMinutes))} h delivered in ${countText(share.n, 'session')}, planned ${plannedText(share)}`,
  ...(share.rows[0] === undefined ? {} : { rowId: share.rows[0] }),
});

const planned = (share: ModalityShare): ChartPoint[] =>
  share.plannedMinutes === null
    ? []
    : [
        {
          x: hours(share.plannedMinutes),
          y: nameOf(share),
          mark: 'planned',
          text: `${nameOf(share)}: ${plannedText(share)} planned`,
        },
      ];

const findingOf = (mix: readonly ModalityShare[]): string => {
  const given = mix.filter(({ deliveredMinutes }) => deliveredMinutes > 0);
  const missing = mix.filter(({ deliveredMinutes }) => deliveredMinutes === 0).map(nameOf);
  const without = missing.length === 0 ? '' : ` Planned, nothing delivered: ${listText(missing)}.`;
  if (given.length === 0) return `Nothing was delivered in these days.${without}`;
  const words = given.map(
    (share) => `${nameOf(share)} ${decimalText(hours(share.deliveredMinutes))} h`,
  );
  return `${words.join(', ')}.${without}`;
};

/** Hours of each approach delivered in a period, with a mark where the plan wants it. */
export const modalityMixChart = (
  mix: readonly ModalityShare[],
  from: PlainDate,
  to: PlainDate,
): ChartSpec => {
  const marks = mix.flatMap(planned);
  const high = Math.max(
    LEAST_AXIS_HOURS,
    ...mix.map(({ deliveredMinutes }) => hours(deliveredMinutes)),
    ...marks.map(({ x }) => Number(x)),
  );
  return {
    title: `Approaches delivered, ${longDay(from)} to ${longDay(to)}`,
    finding: findingOf(mix),
    description: `Bars are hours delivered, hollow squares the hours the plan asks for in the same days. ${countText(mix.length, 'approach', 'approaches')}.`,
    howComputed:
      'Counted minutes of attended sessions by the approach named for each session; planned minutes are the weekly minutes of the plan’s interventions times the weeks.',
    x: { kind: 'number', min: 0, max: Math.ceil(high), title: 'Hours' },
    y: { kind: 'category', labels: mix.map(nameOf) },
    lying: true,
    height: HEIGHT_OF_AXIS + HEIGHT_OF_BAR * mix.length,
    series: [
      { label: 'Delivered', kind: 'bars', ink: 'expected', points: mix.map(delivered) },
      { label: 'Planned', kind: 'marks', ink: 'ink', points: marks },
    ],
    table: {
      columns: ['Approach', 'Delivered', 'Planned', 'Sessions'],
      rows: mix.map((share) => [
        nameOf(share),
        `${decimalText(hours(share.deliveredMinutes))} h`,
        plannedText(share),
        String(share.n),
      ]),
    },
  };
};
