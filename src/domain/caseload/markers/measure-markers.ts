import type { ChartReading } from '../../chart/chart-reading.ts';
import { countText, dayText, listText } from '../../chart/wording.ts';
import { instrument } from '../../measures/instruments.ts';
import { scaleRules } from '../../measures/measure-rules.ts';
import type { Reading } from '../../measures/series.ts';
import { firstOfLastDays, inLastDays } from '../../step-down/windows.ts';
import { withinDays } from '../../time/plain-date.ts';
import type { MarkerRule } from './marker-finding.ts';

/** Why a craving rating asks for a talk; null when it does not. */
const cravingReason = (
  readings: readonly Reading[],
  last: Reading,
  { high, rise, riseDays, risesInARow }: ChartReading['rules']['markers']['craving'],
): string | null => {
  if (last.value >= high) return `Craving ${last.value} of 10, ${dayText(last.on)}`;
  const recent = readings.filter(({ on }) => withinDays(on, last.on, riseDays));
  const lowest = Math.min(...recent.map(({ value }) => value));
  if (last.value - lowest >= rise) return `Craving up ${last.value - lowest}, ${dayText(last.on)}`;
  const run = readings.slice(-(risesInARow + 1));
  const rises = run.filter((reading, n) => reading.value > (run[n - 1]?.value ?? Infinity)).length;
  return rises === risesInARow ? `Craving rose ${risesInARow} times in a row` : null;
};

/** M10: craving high or rising. */
export const craving: MarkerRule = ({ readings, today, rules }) => {
  const limits = rules.markers.craving;
  const last = readings.craving.at(-1);
  if (last === undefined || !inLastDays(last.on, today, limits.days)) return [];
  const text = cravingReason(readings.craving, last, limits);
  if (text === null) return [];
  return [
    {
      id: 'M10',
      severity: 3,
      text,
      value: `${last.value} of 10`,
      threshold: `${limits.high}, up ${limits.rise} in ${limits.riseDays} days, or ${limits.risesInARow} rises in a row`,
      window: `${limits.days} days from ${dayText(firstOfLastDays(today, limits.days))}`,
      rows: [last.row],
      since: last.on,
      newestOn: last.on,
      dueAt: null,
      nextStep: 'Talk about triggers and rehearse a skill',
      tab: 'measures',
    },
  ];
};

interface Worsening {
  readonly last: Reading;
  readonly text: string;
  readonly by: string;
}

const worsening = (
  { readings, rules }: ChartReading,
  id: 'phq-9' | 'gad-7' | 'pcl-5',
): Worsening[] => {
  const [last, earlier] = [readings[id].at(-1), readings[id].slice(0, -1)];
  const previous = earlier.at(-1);
  const limit = scaleRules(rules.measures, id, 'total').minimalChange;
  if (last === undefined || previous === undefined || limit === null) return [];
  const best = Math.min(...earlier.map(({ value }) => value));
  const [fromLast, fromBest] = [last.value - previous.value, last.value - best];
  if (fromBest < limit) return [];
  const since = fromLast >= limit ? `+${fromLast} since last time` : `+${fromBest} since the best`;
  const name = instrument(id).name;
  return [{ last, text: `${name} ${last.value}, ${since}`, by: `${name} +${limit}` }];
};

/** M11: depression, anxiety or trauma symptoms clearly worse than last time or than the best. */
export const symptomsWorse: MarkerRule = (chart) => {
  const worse = (['phq-9', 'gad-7', 'pcl-5'] as const).flatMap((id) => worsening(chart, id));
  const days = worse.map(({ last }) => last.on).toSorted();
  const [since, newestOn] = [days[0], days.at(-1)];
  if (since === undefined || newestOn === undefined) return [];
  return [
    {
      id: 'M11',
      severity: 2,
      text: listText(worse.map(({ text }) => text)),
      value: countText(worse.length, 'measure'),
      threshold: listText(worse.map(({ by }) => by)),
      window: 'last and best of the episode',
      rows: worse.map(({ last }) => last.row),
      since,
      newestOn,
      dueAt: null,
      nextStep: 'Ask what changed, and review the plan',
      tab: 'measures',
    },
  ];
};

/** M12: objectives whose measures are not on track. */
export const notOnTrack: MarkerRule = ({ objectives, today }) => {
  const alerts = objectives.filter(({ progress }) => progress.alert);
  const days = alerts.map(({ progress }) => progress.latest?.on ?? today).toSorted();
  const [since, newestOn] = [days[0], days.at(-1)];
  if (since === undefined || newestOn === undefined) return [];
  return [
    {
      id: 'M12',
      severity: 3,
      text: `Not on track: ${listText(alerts.map(({ objective }) => objective.text))}`,
      value: countText(alerts.length, 'objective'),
      threshold: 'worse than expected twice in a row, or deteriorated',
      window: 'since the start of the objective',
      // The objective first: it is what stands on the plan's tab.
      rows: alerts.flatMap(({ objective, progress }) => [
        objective.id,
        ...(progress.latest?.rows ?? []),
      ]),
      since,
      newestOn,
      dueAt: null,
      nextStep: 'Change something in the plan',
      tab: 'plan',
    },
  ];
};
