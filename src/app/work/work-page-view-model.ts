import { createSelector } from '@ngrx/store';
import type { StaffMember } from '#contract/access';
import type { WorkQueue, WorkRow } from '#contract/work';
import { countText, dayText } from '#domain/chart/wording';
import type { TimeZone } from '#domain/time/instant';
import { daysBetween, type PlainDate } from '#domain/time/plain-date';
import { isDoneByMarking, type WorkKind, workKinds } from '#domain/work/work-item';
import type { RequestStatus } from '../core/request-status';
import { sessionFeature } from '../core/session/session-feature';
import { momentTime, weekdayDay } from '../ui/format/dates';
import type { Tone } from '../ui/word-chip';
import { workFeature, type WorkOutcome } from './store/work-feature';
import { workActionWords, workDoneWords, workKindWords } from './work-labels';

/** What the address says about the list. */
export interface WorkQuery {
  readonly kind: WorkKind | null;
  readonly snoozed: boolean;
}

export interface WorkSource {
  readonly load: RequestStatus;
  readonly change: RequestStatus;
  readonly queue: WorkQueue | null;
  readonly outcome: WorkOutcome | null;
  readonly staff: StaffMember | null;
  readonly today: PlainDate | null;
  readonly timeZone: TimeZone | null;
}

export const selectWorkSource = createSelector({
  load: workFeature.selectLoad,
  change: workFeature.selectChange,
  queue: workFeature.selectQueue,
  outcome: workFeature.selectOutcome,
  staff: sessionFeature.selectStaff,
  today: sessionFeature.selectToday,
  timeZone: sessionFeature.selectTimeZone,
});

/** One thing to finish, ready to read. */
export interface WorkLine {
  readonly id: string;
  readonly ref: Pick<WorkRow, 'episodeId' | 'key'>;
  readonly person: string;
  readonly what: string;
  readonly since: string;
  readonly due: readonly [Tone, string] | null;
  readonly owner: string;
  readonly action: string;
  readonly link: readonly string[];
  readonly query: { readonly mark?: string };
  readonly isSafety: boolean;
  readonly canMark: boolean;
  readonly snoozed: string | null;
}

export interface WorkView {
  readonly asOf: string;
  readonly tabs: readonly {
    readonly kind: WorkKind | null;
    readonly word: string;
    readonly count: number;
  }[];
  readonly lines: readonly WorkLine[];
  readonly snoozedCount: number;
  readonly colleagues: WorkQueue['staff'];
  readonly doneToday: number;
}

export const idOf = ({ episodeId, key }: Pick<WorkRow, 'episodeId' | 'key'>): string =>
  `${episodeId} ${key}`;

const dueOf = ({ dueOn, isSafety }: WorkRow, today: PlainDate): readonly [Tone, string] | null => {
  const tone = isSafety ? 'safety' : 'due';
  if (dueOn === null) return isSafety ? [tone, 'now'] : null;
  if (dueOn > today) return ['plain', weekdayDay(dueOn)];
  return [tone, dueOn === today ? 'today' : `was due ${dayText(dueOn)}`];
};

const sinceOf = ({ since }: WorkRow, today: PlainDate): string => {
  const days = daysBetween(since, today);
  return days <= 0 ? 'today' : `${countText(days, 'day')}, ${dayText(since)}`;
};

const lineOf = (row: WorkRow, staff: WorkQueue['staff'], today: PlainDate): WorkLine => ({
  id: idOf(row),
  ref: { episodeId: row.episodeId, key: row.key },
  person: row.name,
  what: row.what,
  since: sinceOf(row, today),
  due: dueOf(row, today),
  owner: staff.find(({ id }) => id === row.ownerId)?.name ?? 'nobody yet',
  action: workActionWords[row.kind],
  link: ['/people', row.personId, 'episodes', row.episodeId, row.tab],
  query: row.row === null ? {} : { mark: row.row },
  isSafety: row.isSafety,
  canMark: isDoneByMarking(row),
  snoozed:
    row.snoozedUntil === null
      ? null
      : `Snoozed until ${weekdayDay(row.snoozedUntil)}: ${row.snoozeReason ?? ''}`,
});

/** What the page shows; null until the queue is there. */
export const workView = (source: WorkSource, query: WorkQuery): WorkView | null => {
  const { queue, today, timeZone } = source;
  if (queue === null || today === null || timeZone === null) return null;
  const shown = queue.rows.filter(({ state }) => query.snoozed || state === 'open');
  const ofKind = (kind: WorkKind | null) =>
    kind === null ? shown : shown.filter((row) => row.kind === kind);
  return {
    asOf: momentTime(queue.asOf, timeZone),
    tabs: [null, ...workKinds]
      .map((kind) => ({
        kind,
        word: kind === null ? 'All' : workKindWords[kind],
        count: ofKind(kind).length,
      }))
      .filter(({ kind, count }) => kind === null || count > 0 || kind === query.kind),
    lines: ofKind(query.kind).map((row) => lineOf(row, queue.staff, today)),
    snoozedCount: queue.rows.filter(({ state }) => state === 'snoozed').length,
    colleagues: queue.staff,
    doneToday: queue.doneToday,
  };
};

export interface OutcomeView {
  readonly text: string;
  readonly problems: readonly string[];
  /** What can be taken back. */
  readonly undo: readonly Pick<WorkRow, 'episodeId' | 'key'>[];
}

/** `2 of 3 snoozed. 1 not:` with the reason of each that was not. */
export const outcomeView = (
  { change, results }: WorkOutcome,
  rows: readonly WorkRow[],
): OutcomeView => {
  const saved = results.filter(({ problem }) => problem === null);
  const refused = results.length - saved.length;
  const nameOf = (ref: Pick<WorkRow, 'episodeId' | 'key'>): string => {
    const row = rows.find((each) => idOf(each) === idOf(ref));
    return row === undefined ? 'An item that is gone' : `${row.name}, ${row.what}`;
  };
  const rest = refused === 0 ? '' : ` ${refused} not ${workDoneWords[change.act]}:`;
  return {
    text: `${saved.length} of ${results.length} ${workDoneWords[change.act]}.${rest}`,
    problems: results.flatMap(({ problem, ...ref }) =>
      problem === null ? [] : [`${nameOf(ref)}: ${problem}`],
    ),
    undo:
      change.act === 'mark-done' || change.act === 'snooze'
        ? saved.map(({ episodeId, key }) => ({ episodeId, key }))
        : [],
  };
};
