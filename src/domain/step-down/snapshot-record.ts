import type { EpisodeId, RecordId } from '../ids.ts';
import type { Instant } from '../time/instant.ts';
import type { PlainDate } from '../time/plain-date.ts';
import type { CriterionId, CriterionState } from './criterion.ts';
import type { ReadinessStatus } from './readiness.ts';

/**
 * What the rules said at the end of one program week. It never changes: later facts are compared
 * with it and shown beside it.
 */
export interface ReadinessSnapshot {
  readonly id: RecordId;
  readonly episodeId: EpisodeId;
  /** The Sunday that closed the week. */
  readonly takenOn: PlainDate;
  readonly takenAt: Instant;
  readonly status: ReadinessStatus;
  readonly criteria: readonly { readonly id: CriterionId; readonly state: CriterionState }[];
  readonly configurationId: string;
  readonly configurationVersion: number;
  readonly rulesVersion: string;
  /** Canonical JSON of the facts that were judged; its hash when the full text is not sent along. */
  readonly factsHash: string;
}
