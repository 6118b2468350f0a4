import type { ChartReading } from '#domain/chart/chart-reading';
import { dayText } from '#domain/chart/wording';
import { type CriterionState, criterionStates } from '#domain/step-down/criterion';
import type { Readiness } from '#domain/step-down/readiness';
import { readinessMatrix, type ReadinessMatrix } from '#domain/step-down/readiness-matrix';
import { statusNames } from '#domain/step-down/status-sentence';
import { addDays } from '#domain/time/plain-date';
import { programWeekOf } from '#domain/time/program-week';
import { criterionShortNames, criterionStateWords } from '../../../step-down/criterion-labels';
import type { ChartTable } from '../../../ui/charts/chart-spec';
import type { WalkRow } from '../../../ui/charts/chart-walk';
import { onAxis } from '../../../ui/charts/shared-time-axis';
import { isShown, type LaneView } from './lane-view';

/** Height of one criterion, CSS pixels. */
export const READINESS_ROW = 18;
const TILE = { top: 3, height: 12, gap: 0.4 } as const;

/** Readiness on the shared axis: one row for each criterion, one tile for each week. */
export interface ReadinessLaneView {
  readonly title: string;
  readonly current: { readonly value: string; readonly words: string };
  readonly finding: string;
  readonly howComputed: string;
  readonly labels: readonly string[];
  /** Outlines of all tiles in one state: x in days of the episode, y in CSS pixels. */
  readonly tiles: readonly { readonly state: CriterionState; readonly outline: string }[];
  /** Stops of the keyboard; a point's `rowId` is the criterion, `low` and `x` the ends of its tile. */
  readonly rows: readonly WalkRow[];
  readonly table: ChartTable;
  readonly says: (day: number) => string | null;
}

interface Week {
  readonly index: number;
  readonly from: number;
  readonly to: number;
  readonly name: string;
}

/** The weeks shown; the live one only while the episode is open and its week has no snapshot yet. */
const weeksOf = ({ columns }: ReadinessMatrix, view: LaneView): Week[] =>
  columns.flatMap(({ on, kind }, index) => {
    const isNow = kind === 'live';
    const repeats = isNow && columns[index - 1]?.on === on;
    if (!isShown(on, view) || (isNow && (repeats || view.span.endedOn !== null))) return [];
    const from = Math.max(view.axis.min, onAxis(programWeekOf(on), view.span));
    const name = isNow ? 'now' : `week to ${dayText(on)}`;
    return [{ index, from, to: onAxis(addDays(on, 1), view.span), name }];
  });

const box = (from: number, to: number, top: number, height: number): string =>
  `M${from} ${top}H${to}V${top + height}H${from}z`;

/** Full, half with its edge, hollow, dotted, or a line in the middle: told apart without colour. */
const outlineOf = (state: CriterionState, { from, to }: Week, row: number): string => {
  const [left, right] = [from + TILE.gap, to - TILE.gap];
  const top = row * READINESS_ROW + TILE.top;
  const half = TILE.height / 2;
  switch (state) {
    case 'met':
    case 'not-met':
    case 'unknown':
      return box(left, right, top, TILE.height);
    case 'partly':
      return box(left, right, top + half, half);
    case 'not-applicable':
      return `M${left + 1} ${top + half}H${right - 1}`;
  }
};

type MatrixRow = ReadinessMatrix['rows'][number];

const tilesOf = (rows: readonly MatrixRow[], weeks: readonly Week[]) =>
  criterionStates.map((state) => ({
    state,
    outline: rows
      .flatMap(({ cells }, row) =>
        weeks
          .filter(({ index }) => cells[index]?.state === state)
          .map((week) => outlineOf(state, week, row)),
      )
      .join(''),
  }));

const walkRowsOf = (rows: readonly MatrixRow[], weeks: readonly Week[]): WalkRow[] =>
  rows.map(({ id, name, cells }, datasetIndex) => ({
    label: name,
    stops: weeks.map(({ index, from, to, name: week }) => ({
      datasetIndex,
      index,
      point: {
        x: to,
        low: from,
        y: datasetIndex,
        text: `${name}, ${week}: ${criterionStateWords[cells[index]?.state ?? 'unknown']}`,
        rowId: id,
      },
    })),
  }));

const saysOf = (rows: readonly MatrixRow[], weeks: readonly Week[]) => (day: number) => {
  const week = weeks.find(({ from, to }) => day >= from && day < to);
  if (week === undefined) return null;
  const inState = (state: CriterionState) =>
    rows.filter(({ cells }) => cells[week.index]?.state === state).map(({ name }) => name);
  const open = [...inState('not-met'), ...inState('unknown')];
  const words = open.length === 0 ? 'nothing open' : `not met or not known: ${open.join(', ')}`;
  return `Readiness, ${words}`;
};

type Words = Pick<ReadinessLaneView, 'current' | 'finding'>;

/** Of an open episode what holds now; of an ended one what was stored last. */
const wordsOf = ({ columns }: ReadinessMatrix, readiness: Readiness, ended: boolean): Words => {
  if (!ended)
    return {
      current: { value: statusNames[readiness.status], words: 'now' },
      finding: readiness.sentence,
    };
  const last = columns.findLast(({ kind }) => kind === 'snapshot');
  return last === undefined
    ? { current: { value: 'None', words: '' }, finding: 'No week was stored.' }
    : {
        current: { value: statusNames[last.status], words: 'at the end' },
        finding: `As stored at the end of the week to ${dayText(last.on)}.`,
      };
};

/** Readiness over time beside the other lanes; null for an ended episode without a stored week. */
export const readinessLaneView = (
  { record }: ChartReading,
  readiness: Readiness,
  view: LaneView,
): ReadinessLaneView | null => {
  const ended = view.span.endedOn !== null;
  if (ended && record.snapshots.length === 0) return null;
  const matrix = readinessMatrix(record.snapshots, readiness, []);
  const weeks = weeksOf(matrix, view);
  const rows = matrix.rows.filter(({ cells }) =>
    weeks.some(({ index }) => cells[index]?.state !== 'not-applicable'),
  );
  return {
    title: 'Readiness',
    ...wordsOf(matrix, readiness, ended),
    howComputed: `Each tile is what the rules said at the end of a program week; stored weeks never change. The last tile of an open episode is now. Rule set ${readiness.configurationId}, version ${readiness.configurationVersion}.`,
    labels: rows.map(({ id }) => criterionShortNames[id]),
    tiles: tilesOf(rows, weeks),
    rows: walkRowsOf(rows, weeks),
    table: {
      columns: ['Criterion', ...weeks.map(({ name }) => name)],
      rows: rows.map(({ name, cells }) => [
        name,
        ...weeks.map(({ index }) => criterionStateWords[cells[index]?.state ?? 'unknown']),
      ]),
    },
    says: saysOf(rows, weeks),
  };
};
