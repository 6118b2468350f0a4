import type { Generated } from 'kysely';
import type { EpisodeId, RecordId, SiteId, StaffId } from '#domain/ids';
import type { Instant } from '#domain/time/instant';

/** What makes writing safe and lets other readers know of it. */
export interface RecordingTables {
  /** Answers of writes, so that a write sent twice is one write. */
  idempotencyKeys: {
    staffId: StaffId;
    key: string;
    /** SHA-256 of method, address, version and body. */
    requestHash: string;
    /** 0 while the write is under way. */
    status: number;
    /** JSON. */
    answer: string;
    /** Of the row that the answer holds, for its entity tag. */
    version: number | null;
    usedAt: Instant;
  };
  /** Rows as they stood before they were replaced. */
  rowVersions: {
    recordId: RecordId;
    version: number;
    tableName: string;
    /** The row with its lists as JSON. */
    row: string;
    replacedAt: Instant;
    replacedBy: StaffId | null;
  };
  /** What changed in which chart, in the order in which it changed; ids only. */
  chartChanges: {
    number: Generated<number>;
    episodeId: EpisodeId;
    siteId: SiteId;
    /** As in the address: `outreach-contacts`. */
    path: string;
    recordId: RecordId;
    version: number;
    by: StaffId | null;
    at: Instant;
  };
  /** What somebody is typing; nobody else reads it. */
  chartDrafts: {
    staffId: StaffId;
    episodeId: EpisodeId;
    path: string;
    /** The row that is corrected. */
    ofRow: RecordId | 'new';
    ofVersion: number | null;
    /** JSON. */
    draft: string;
    savedAt: Instant;
  };
}
