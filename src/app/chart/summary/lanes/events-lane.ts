import type { ChartTab } from '#domain/caseload/marker';
import type { ChartReading } from '#domain/chart/chart-reading';
import { countText, dayText } from '#domain/chart/wording';
import type { PlainDate } from '#domain/time/plain-date';
import { circumstanceWords, safetyEventWords } from '../../../safety/safety-labels';
import type { ChartPoint } from '../../../ui/charts/chart-spec';
import { onAxis } from '../../../ui/charts/shared-time-axis';
import type { Mark } from '../../../ui/marks/mark';
import type { Lane } from './lane';
import { isShown, laneBasis, type LaneView } from './lane-view';

interface EventOfCare {
  readonly id: string;
  readonly on: PlainDate;
  readonly mark: Mark;
  readonly text: string;
  readonly tab: ChartTab;
}

/** Marks closer than this share of the axis would lie over each other. */
const CLOSE_SHARE = 0.02;
const ROWS = 2;

const planEvents = ({ record }: ChartReading): EventOfCare[] =>
  record.plans.flatMap(({ id, signedOn: on, version }) =>
    on === null
      ? []
      : [
          {
            id,
            on,
            mark: 'plan-review' as const,
            text: version === 1 ? 'first plan signed' : `plan reviewed, version ${version}`,
            tab: 'plan' as const,
          },
        ],
  );

const familyEvents = ({ record }: ChartReading): EventOfCare[] =>
  record.familySessions
    .filter(({ status }) => status === 'held')
    .map(({ id, on, topic }) => ({
      id,
      on,
      mark: 'family-session',
      text: `family session: ${topic}`,
      tab: 'family',
    }));

const safetyEvents = ({ record }: ChartReading): EventOfCare[] =>
  record.safetyEvents.map(({ id, occurredOn, kind, summary }) => ({
    id,
    on: occurredOn,
    mark: 'safety-event',
    text: `${safetyEventWords[kind]}: ${summary}`,
    tab: 'safety',
  }));

const changes = ({ record }: ChartReading): EventOfCare[] => [
  ...record.circumstances.map(({ id, on, kind, summary }) => ({
    id,
    on,
    mark: 'change' as const,
    text: `${circumstanceWords[kind]}: ${summary}`,
    tab: 'safety' as const,
  })),
  ...record.levels.slice(1).map(({ code, startedOn }) => ({
    id: `level-${startedOn}`,
    on: startedOn,
    mark: 'change' as const,
    text: `level of care ${code}`,
    tab: 'step-down' as const,
  })),
];

/** Puts marks that would hide each other into a second row; what does not fit there joins its text. */
const stacked = (events: readonly EventOfCare[], view: LaneView): ChartPoint[] => {
  const close = (view.axis.max - view.axis.min) * CLOSE_SHARE;
  const points: ChartPoint[] = [];
  for (const { id, on, mark, text } of events) {
    const x = onAxis(on, view.span);
    const beside = points.filter((point) => x - Number(point.x) < close);
    const free = [...Array(ROWS).keys()].find((row) => beside.every(({ y }) => y !== row + 1));
    const last = points.at(-1);
    const said = `${dayText(on)}: ${text}`;
    if (free !== undefined) points.push({ x, y: free + 1, mark, text: said, rowId: id });
    else if (last) points[points.length - 1] = { ...last, text: `${last.text}; ${said}` };
  }
  return points;
};

/** Plan reviews, family sessions, safety events and changes in somebody's life or care. */
export const eventsLane = (reading: ChartReading, view: LaneView): Lane => {
  const events = [
    ...planEvents(reading),
    ...familyEvents(reading),
    ...safetyEvents(reading),
    ...changes(reading),
  ]
    .filter(({ on }) => isShown(on, view))
    .toSorted((a, b) => a.on.localeCompare(b.on));
  const last = events.at(-1);
  const safety = events.filter(({ mark }) => mark === 'safety-event').length;
  return {
    current: { value: countText(events.length, 'event'), words: `${safety} about safety` },
    tabOf: (rowId) => events.find(({ id }) => id === rowId)?.tab ?? 'safety',
    says: (day) => {
      const ofDay = events.filter(({ on }) => onAxis(on, view.span) === day);
      return ofDay.map(({ text }) => text).join('. ') || null;
    },
    spec: {
      ...laneBasis(view),
      x: { ...view.axis, silent: false },
      title: 'Events',
      finding: last ? `Last: ${dayText(last.on)}, ${last.text}.` : 'Nothing recorded in this time.',
      description: `${countText(events.length, 'event')}: plan reviews, family sessions, safety events, changes of circumstances and of the level of care.`,
      howComputed:
        'Signed plans, family sessions held, safety events, recorded changes of circumstances and levels of care, by their day. Marks that would hide each other stand in a second row.',
      y: { kind: 'number', min: 0, max: ROWS + 1, ticks: [] },
      height: 92,
      series: [{ label: 'Events', kind: 'marks', ink: 'missing', points: stacked(events, view) }],
      table: {
        columns: ['Date', 'Event', 'Listed under'],
        rows: events.map(({ on, text, tab }) => [dayText(on), text, tab]),
      },
    },
  };
};
