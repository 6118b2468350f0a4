import { cpus, loadavg } from 'node:os';
import { type Figure, shown, type Verdict, verdictOf } from './figure.ts';

const marks: Record<Verdict, string> = { pass: 'pass', over: 'OVER', note: '' };

interface Report {
  readonly version: string;
  readonly node: string;
  readonly processors: number;
  /** Mean length of the run queue in the last minute, at the start and at the end. */
  readonly load: readonly [number, number];
  readonly passed: number;
  readonly over: number;
  readonly figures: readonly (Figure & { readonly verdict: Verdict })[];
}

/** Everything measured, as it is kept and compared. */
export const reportOf = (
  figures: readonly Figure[],
  version: string,
  loadAtStart: number,
): Report => {
  const judged = figures.map((figure) => ({ ...figure, verdict: verdictOf(figure) }));
  const count = (verdict: Verdict) => judged.filter((each) => each.verdict === verdict).length;
  return {
    version,
    node: process.version,
    processors: cpus().length,
    load: [loadAtStart, loadavg()[0] ?? 0],
    passed: count('pass'),
    over: count('over'),
    figures: judged,
  };
};

const row = (figure: Figure): string => {
  const target = figure.atMost === null ? '' : `≤ ${shown(figure.atMost, figure.unit)}`;
  const value = shown(figure.value, figure.unit);
  return `  ${figure.name.padEnd(58)}${value.padStart(16)}  ${target.padEnd(18)}${marks[verdictOf(figure)]}`;
};

/** The report as a table, group by group. */
export const tableOf = ({ figures, passed, over, load, processors }: Report): string => {
  const groups = [...Map.groupBy(figures, ({ group }) => group)];
  const tables = groups.map(([group, rows]) => [group, ...rows.map(row)].join('\n'));
  const loads = load.map((each) => each.toFixed(1)).join(' at the start, ');
  const busy = Math.max(...load) > processors;
  return [
    ...tables,
    `${passed} pass, ${over} over. Load of the machine: ${loads} at the end (${processors} processors).`,
    ...(busy ? ['The machine was busy with other work: do not compare these times.'] : []),
  ].join('\n\n');
};
