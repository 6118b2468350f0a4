import type { StaffMember } from '#contract/access';
import type { ChartReading } from '#domain/chart/chart-reading';
import { countText, dayText } from '#domain/chart/wording';
import type { StaffId } from '#domain/ids';
import { instrument } from '#domain/measures/instruments';
import { mainReadingsOf } from '#domain/measures/series';
import type { Instant } from '#domain/time/instant';
import type { ChartRow } from '../store/chart-rows';
import { staffName } from '../store/team';
import { momentText } from '../../ui/format/dates';
import { outcomeWords } from '../../ui/marks/test-outcome-marks';

export interface NewsItem {
  readonly id: string;
  readonly sign: 'new' | 'withdrawn';
  readonly text: string;
  readonly by: string;
  readonly tab: ChartRow['tab'];
}

export interface SinceLastLooked {
  /** Null for the first visit. */
  readonly since: string | null;
  readonly items: readonly NewsItem[];
  /** News beyond those listed, and routine entries, in words. */
  readonly more: string | null;
}

export interface Reader {
  readonly id: StaffId | null;
  readonly lastSeenAt: Instant | null;
}

const LISTED = 12;

/** What a result says beyond its name: the outcome of a test, a score beside the one before. */
const detailsOf = ({ tests, record }: ChartReading): ReadonlyMap<string, string> => {
  const ofTests = tests.map(({ test, outcome }) => [test.id, outcomeWords[outcome]] as const);
  const instruments = [...new Set(record.administrations.map((row) => row.instrument))];
  const ofMeasures = instruments.flatMap((id) =>
    mainReadingsOf(record.administrations, id).map(({ row, value }, n, readings) => {
      const before = readings[n - 1];
      const text = before === undefined ? `${value}` : `${value}, was ${before.value}`;
      return [row, `${instrument(id).scales[0].name.toLowerCase()} ${text}`] as const;
    }),
  );
  return new Map<string, string>([...ofTests, ...ofMeasures]);
};

const wordsOf = ({ on, text, id }: ChartRow, details: ReadonlyMap<string, string>): string => {
  const detail = details.get(id);
  return `${text}${on === null ? '' : ` ${dayText(on)}`}${detail === undefined ? '' : `: ${detail}`}`;
};

const moreText = (unlisted: number, routine: number): string | null => {
  const texts = [
    ...(unlisted > 0 ? [`${unlisted} more`] : []),
    ...(routine > 0 ? [countText(routine, 'routine entry', 'routine entries')] : []),
  ];
  return texts.length === 0
    ? null
    : `And ${texts.join(' and ')} (doses, sessions attended and the like).`;
};

/** What others have written into the chart since its reader last had it open, newest first. */
export const sinceLastLooked = (
  reading: ChartReading,
  rows: Iterable<ChartRow>,
  team: readonly StaffMember[],
  { id: me, lastSeenAt }: Reader,
): SinceLastLooked => {
  if (lastSeenAt === null) return { since: null, items: [], more: null };
  const changed = [...rows]
    .map((row) => ({ row, at: row.enteredInErrorAt ?? row.recordedAt }))
    .filter(({ row, at }) => at > lastSeenAt && row.recordedBy !== me)
    .toSorted((a, b) => b.at.localeCompare(a.at));
  const news = changed.filter(({ row }) => row.weight === 'news');
  const details = detailsOf(reading);
  const { timeZone } = reading.record;
  return {
    since: momentText(lastSeenAt, timeZone),
    items: news.slice(0, LISTED).map(({ row }) => ({
      id: row.id,
      sign: row.enteredInErrorAt === null ? 'new' : 'withdrawn',
      text: wordsOf(row, details),
      by: row.recordedBy === null ? '' : `by ${staffName(team, row.recordedBy)}`,
      tab: row.tab,
    })),
    more: moreText(Math.max(0, news.length - LISTED), changed.length - news.length),
  };
};
