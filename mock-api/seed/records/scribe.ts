import type { RecordId, StaffId } from '#domain/ids';
import type { Instant } from '#domain/time/instant';
import type { PlainDate } from '#domain/time/plain-date';
import type { WallClock } from '../clinic/wall-clock.ts';
import type { Random } from '../random.ts';
import { seededId } from '../seeded-id.ts';

/** What every row carries, for a row that somebody wrote once and nobody changed. */
export interface Stamp {
  readonly id: RecordId;
  readonly version: number;
  readonly recordedAt: Instant;
  readonly recordedBy: StaffId | null;
  readonly enteredInErrorAt: null;
  readonly enteredInErrorReason: null;
}

/** Gives rows their id, moment and author. */
export interface Scribe {
  readonly at: WallClock;
  stamp(on: PlainDate, time: string, by: StaffId | null): Stamp;
  /** An id for a part of a row, for instance an objective of a plan. */
  id(on: PlainDate): RecordId;
}

/** A scribe whose ids come from a seed. */
export const scribeOf = (random: Random, at: WallClock): Scribe => ({
  at,
  stamp: (on, time, by) => {
    const recordedAt = at(on, time);
    return {
      id: seededId<RecordId>(random, recordedAt),
      version: 1,
      recordedAt,
      recordedBy: by,
      enteredInErrorAt: null,
      enteredInErrorReason: null,
    };
  },
  id: (on) => seededId<RecordId>(random, at(on, '00:00')),
});
