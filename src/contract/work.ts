import { type Static, Type } from 'typebox';
import { chartTabs } from '#domain/caseload/marker';
import { workKinds, type WorkRule } from '#domain/work/work-item';
import {
  Count,
  IdOfEpisode,
  IdOfPerson,
  IdOfRecord,
  IdOfStaff,
  Instant,
  Nullable,
  OneOf,
  PlainDate,
  Shape,
  Text,
  Version,
} from '#contract/scalars';

const WorkKey = Text(120);

/** One thing to finish for one person, as the rules see it. */
const item = {
  key: WorkKey,
  kind: OneOf(workKinds),
  rule: Type.Unsafe<WorkRule>(Text(40)),
  what: Text(1200),
  tab: OneOf(chartTabs),
  row: Nullable(IdOfRecord),
  since: PlainDate,
  dueOn: Nullable(PlainDate),
  isSafety: Type.Boolean(),
  owner: OneOf(['therapist', 'case-manager', 'named']),
  ownerId: Nullable(IdOfStaff),
} as const;

export const WorkChoice = Shape({
  version: Version,
  ownerId: Nullable(IdOfStaff),
  snoozedUntil: Nullable(PlainDate),
  snoozeReason: Nullable(Text(200)),
  doneAt: Nullable(Instant),
  doneBy: Nullable(IdOfStaff),
  changedAt: Instant,
  changedBy: IdOfStaff,
});
export type WorkChoice = Static<typeof WorkChoice>;

/** An item with whose person it is about, and what staff chose about it. */
export const WorkRow = Shape({
  ...item,
  personId: IdOfPerson,
  episodeId: IdOfEpisode,
  name: Text(200),
  state: OneOf(['open', 'snoozed']),
  snoozedUntil: Nullable(PlainDate),
  snoozeReason: Nullable(Text(200)),
});
export type WorkRow = Static<typeof WorkRow>;

export const WorkQueue = Shape({
  asOf: Instant,
  rows: Type.Array(WorkRow),
  /** Who may take work over, and everybody named in the rows. */
  staff: Type.Array(Shape({ id: IdOfStaff, name: Text(120) })),
  /** What the reader marked done today. */
  doneToday: Count,
});
export type WorkQueue = Static<typeof WorkQueue>;

/** As many items as one page of the queue holds. */
const MOST_AT_ONCE = 200;

export const WorkChange = Shape({
  items: Type.Array(Shape({ episodeId: IdOfEpisode, key: WorkKey }), {
    minItems: 1,
    maxItems: MOST_AT_ONCE,
  }),
  act: OneOf(['reassign', 'snooze', 'mark-done', 'reopen']),
  /** Who takes it over; for reassign only. */
  ownerId: Nullable(IdOfStaff),
  /** For snooze only. */
  until: Nullable(PlainDate),
  reason: Nullable(Text(200)),
});
export type WorkChange = Static<typeof WorkChange>;

/** What became of each item: some may be done and others not. */
export const WorkChangeResult = Shape({
  results: Type.Array(
    Shape({
      episodeId: IdOfEpisode,
      key: WorkKey,
      /** Why it was not done; null where it was. */
      problem: Nullable(Text(200)),
    }),
  ),
});
export type WorkChangeResult = Static<typeof WorkChangeResult>;
