import { createActionGroup, props } from '@ngrx/store';
import type { Problem } from '#contract/problem';
import type { Recorded } from '#domain/chart/recorded';
import type { EpisodeId, RecordId } from '#domain/ids';

/** A row as the API answers it: what every row carries, and what its kind adds. */
export type RecordedRow = Recorded & {
  readonly version: number;
  readonly enteredInErrorReason: string | null;
};

/** Which form writes about which kind of row. */
export interface Writing {
  readonly episodeId: EpisodeId;
  /** The last part of the kind's addresses: `family-sessions`. */
  readonly path: string;
  /** One per opened form; also the request's `Idempotency-Key`, so that a retry records once. */
  readonly key: string;
  /** What is said after saving: `Family session`. */
  readonly title: string;
}

export const recordingActions = createActionGroup({
  source: 'Record form',
  events: {
    submitted: props<
      Writing & {
        /** Null for a new row. */
        readonly recordId: RecordId | null;
        /** The version that the writer saw; null for a new row. */
        readonly version: number | null;
        readonly draft: object;
      }
    >(),
    enteredInErrorChosen: props<
      Writing & {
        readonly recordId: RecordId;
        readonly version: number;
        readonly reason: string;
      }
    >(),
  },
});

export const recordingApiActions = createActionGroup({
  source: 'Recording API',
  events: {
    saved: props<Writing & { readonly row: RecordedRow; readonly said: string }>(),
    failed: props<Writing & { readonly problem: Problem }>(),
    /** Somebody else was first; `current` is what they saved. */
    refusedAsStale: props<Writing & { readonly current: RecordedRow; readonly problem: Problem }>(),
  },
});
