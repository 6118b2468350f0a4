import type { Attendance, Session } from '#contract/attendance';
import type { Chart } from '#contract/chart';
import type { Note } from '#contract/notes';
import type { ReadinessSnapshot } from '#contract/step-down';
import type { PersonId } from '#domain/ids';
import type { Tables } from '../tables.ts';

/** What the chart answer adds for its reader, and what is stored somewhere else. */
type NotStoredHere =
  | 'asOf'
  | 'today'
  | 'lastSeenAt'
  | 'person'
  | 'site'
  | 'team'
  | 'otherEpisodes'
  | 'episode'
  | 'timeZone'
  | 'withdrawalHistory'
  | 'closures';
/** Lists that are stored with more than the chart shows of them. */
type StoredWithMore = 'attendance' | 'notes' | 'snapshots';

/** A snapshot with the facts that were judged, as canonical JSON. */
export type StoredSnapshot = ReadinessSnapshot & Pick<Tables['readinessSnapshots'], 'facts'>;

/** The lists of a chart, in the contract's shapes, ready to be stored. */
export interface ChartLists extends Omit<Chart, NotStoredHere | StoredWithMore> {
  /** Sessions that no earlier call has written. A group's session is one row for all who attend. */
  readonly sessions: readonly Session[];
  readonly attendance: readonly Attendance[];
  readonly notes: readonly Note[];
  readonly snapshots: readonly StoredSnapshot[];
}

/** One episode with its records; or, without an episode, records that hang on the person alone. */
export interface ChartToWrite {
  readonly personId: PersonId;
  readonly episode: Tables['episodes'] | null;
  /** Lists that are left out are empty. */
  readonly lists: Readonly<Partial<ChartLists>>;
}
