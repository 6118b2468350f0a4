import type { CaseloadRow } from '#contract/caseload';
import { dayText } from '#domain/chart/wording';
import { addDays, type PlainDate } from '#domain/time/plain-date';
import { clockText, weekdayDay } from '../ui/format/dates';

/** One line of a list on the home page; it leads to the matter. */
export interface HomeItem {
  readonly id: string;
  readonly text: string;
  readonly detail: string;
  readonly link: readonly string[];
  readonly overdue: boolean;
}

export interface TodayItem {
  readonly at: string;
  readonly title: string;
  readonly people: readonly { readonly name: string; readonly link: readonly string[] }[];
}

/** How far ahead lists of dates look. */
const AHEAD_DAYS = 14;

const chartTab = ({ personId, episodeId }: CaseloadRow, tab: string) => [
  '/people',
  personId,
  'episodes',
  episodeId,
  tab,
];

/** People by the session they have next, for sessions of today. */
export const todaysSessions = (rows: readonly CaseloadRow[], today: PlainDate): TodayItem[] => {
  const sessions = new Map<string, CaseloadRow[]>();
  for (const row of rows) {
    const next = row.summary.nextAppointment;
    if (next?.on !== today) continue;
    const key = `${next.at} ${next.title}`;
    sessions.set(key, [...(sessions.get(key) ?? []), row]);
  }
  return [...sessions]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([key, people]) => ({
      at: clockText(key.slice(0, 5)),
      title: key.slice(6),
      people: people.map((row) => ({ name: row.name, link: chartTab(row, 'sessions') })),
    }));
};

/** What falls due on a day of each row's own, overdue first, within the next two weeks. */
export const dueItems = (
  rows: readonly CaseloadRow[],
  today: PlainDate,
  tab: string,
  dayOf: (row: CaseloadRow) => PlainDate | null,
): HomeItem[] =>
  rows
    .flatMap((row) => {
      const on = dayOf(row);
      return on !== null && on <= addDays(today, AHEAD_DAYS) ? [{ row, on }] : [];
    })
    .toSorted((a, b) => a.on.localeCompare(b.on) || a.row.name.localeCompare(b.row.name))
    .map(({ row, on }) => ({
      id: row.episodeId,
      text: row.name,
      detail: on < today ? `overdue since ${dayText(on)}` : on === today ? 'today' : weekdayDay(on),
      link: chartTab(row, tab),
      overdue: on < today,
    }));

/** Open reasons whose matter stands on one tab, for instance services. */
export const reasonItems = (rows: readonly CaseloadRow[], tab: string): HomeItem[] =>
  rows.flatMap((row) =>
    row.summary.reasons
      .filter((reason) => reason.tab === tab)
      .map((reason) => ({
        id: `${row.episodeId}-${reason.id}`,
        text: row.name,
        detail: reason.text,
        link: chartTab(row, tab),
        overdue: false,
      })),
  );

/** People whom nobody of the team has seen for a while. */
export const contactItems = (rows: readonly CaseloadRow[]): HomeItem[] =>
  rows.map((row) => ({
    id: row.episodeId,
    text: row.name,
    detail:
      row.summary.lastServiceOn === null
        ? 'not seen yet'
        : `last seen ${dayText(row.summary.lastServiceOn)}`,
    link: chartTab(row, 'sessions'),
    overdue: false,
  }));
