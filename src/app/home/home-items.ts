import type { CaseloadRow } from '#contract/caseload';
import type { GroupSessionHead } from '#contract/groups';
import { dayText } from '#domain/chart/wording';
import { addDays, type PlainDate } from '#domain/time/plain-date';
import { recordedText } from '../groups/group-words';
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
  /** The roster of a group that the reader leads; null for any other session. */
  readonly roster: readonly string[] | null;
  /** `3 of 12 recorded`; null where there is no roster. */
  readonly state: string | null;
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

const rosterItem = (session: GroupSessionHead): [string, TodayItem] => {
  const { id, groupId, name, title, startsAt } = session;
  const item = {
    at: clockText(startsAt),
    title: title === name ? name : `${name}: ${title}`,
    roster: ['/groups', groupId ?? '', 'sessions', id],
    state: recordedText(session),
    people: [],
  };
  return [`${startsAt} ${title}`, item];
};

/** Today's groups, and people by the session they have next; in the order of the day. */
export const todaysSessions = (
  rows: readonly CaseloadRow[],
  groups: readonly GroupSessionHead[],
  today: PlainDate,
): TodayItem[] => {
  const rosters = groups.map(rosterItem);
  const led = new Set(rosters.map(([key]) => key));
  const sessions = new Map<string, CaseloadRow[]>();
  for (const row of rows) {
    const next = row.summary.nextAppointment;
    if (next?.on !== today) continue;
    const key = `${next.at} ${next.title}`;
    sessions.set(key, [...(sessions.get(key) ?? []), row]);
  }
  const own = [...sessions]
    .filter(([key]) => !led.has(key))
    .map(([key, people]): [string, TodayItem] => [
      key,
      {
        at: clockText(key.slice(0, 5)),
        title: key.slice(6),
        roster: null,
        state: null,
        people: people.map((row) => ({ name: row.name, link: chartTab(row, 'sessions') })),
      },
    ]);
  return [...rosters, ...own].toSorted(([a], [b]) => a.localeCompare(b)).map(([, item]) => item);
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
