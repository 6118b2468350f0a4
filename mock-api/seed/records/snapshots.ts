import { defaultRuleSet } from '#domain/configuration/default-rule-set';
import type { EpisodeRecord } from '#domain/chart/episode-record';
import type { RecordId } from '#domain/ids';
import { dueSnapshots, takeSnapshot } from '#domain/step-down/snapshot';
import { addDays } from '#domain/time/plain-date';
import type { StoredSnapshot } from '../../src/interchange/chart-to-write.ts';
import { seededId } from '../seeded-id.ts';
import { type Draft, recordOf } from './draft.ts';
import type { EpisodeContext } from './episode-context.ts';
import { knownBy } from './known-by.ts';

/** A snapshot is taken in the night in which the week ends. */
const TAKEN_AT = '00:30';

/** What the rules said at the end of each week of an episode, as far as it was known then. */
export const addSnapshots = (context: EpisodeContext, draft: Draft): void => {
  const { clinic } = context;
  const random = context.random.fork('snapshots');
  const record: EpisodeRecord = recordOf(draft, clinic.closures, clinic.timeZone);
  const taken: StoredSnapshot[] = [];
  for (const takenOn of dueSnapshots(record, clinic.today)) {
    const takenAt = clinic.at(addDays(takenOn, 1), TAKEN_AT);
    const { snapshot, facts } = takeSnapshot(
      knownBy({ ...record, snapshots: taken }, takenOn, takenAt),
      { id: seededId<RecordId>(random, takenAt), takenOn, takenAt },
      defaultRuleSet,
    );
    taken.push({ ...snapshot, criteria: [...snapshot.criteria], facts });
  }
  draft.lists.snapshots.push(...taken);
};
