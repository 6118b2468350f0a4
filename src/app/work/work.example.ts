import type { WorkQueue, WorkRow } from '#contract/work';
import type { EpisodeId, PersonId, RecordId, StaffId } from '#domain/ids';
import { instant } from '#domain/time/instant';
import { plainDate } from '#domain/time/plain-date';

/** For specs: a result to read of somebody, since yesterday. */
export const workRow = (name: string, over: Partial<WorkRow> = {}): WorkRow => ({
  key: `result:${name}`,
  kind: 'result',
  rule: 'new-result',
  what: 'Result to read: test of Nov 19, as expected',
  tab: 'testing',
  row: `row-${name}` as RecordId,
  since: plainDate('2026-11-19'),
  dueOn: plainDate('2026-11-20'),
  isSafety: false,
  owner: 'therapist',
  ownerId: 'dana' as StaffId,
  personId: `person-${name}` as PersonId,
  episodeId: `episode-${name}` as EpisodeId,
  name,
  state: 'open',
  snoozedUntil: null,
  snoozeReason: null,
  ...over,
});

/** For specs: the queue as of Nov 20. */
export const workQueue = (...rows: readonly WorkRow[]): WorkQueue => ({
  asOf: instant('2026-11-20T14:42:00Z'),
  rows: [...rows],
  staff: [
    { id: 'dana' as StaffId, name: 'Dana Reyes' },
    { id: 'kim' as StaffId, name: 'Kim Wu' },
  ],
  doneToday: 2,
});
