export interface StatusRules {
  /** So many unknown core criteria make the status "cannot tell". */
  readonly unknownCore: number;
  /** Other criteria that may be partly met or unknown at a ready status. */
  readonly othersPartly: number;
  /** Weekly snapshots in a row that must be ready. */
  readonly readySnapshots: number;
  /** A last snapshot older than this leaves no row to count on. */
  readonly snapshotDays: number;
  /** "Enough evidence" of a clinician stands in for the second snapshot for so many days. */
  readonly enoughEvidenceDays: number;
  /** The same core criterion not met at so many snapshots in a row is a stall. */
  readonly stalledSnapshots: number;
  /** So many measures not on track at once are a stall. */
  readonly measuresNotOnTrack: number;
  /** A plan review overdue by more than so many days is a stall. */
  readonly planReviewDays: number;
}

/** Source: clinical-sources.md#readiness-status */
export const defaultStatusRules: StatusRules = {
  unknownCore: 2,
  othersPartly: 2,
  readySnapshots: 2,
  snapshotDays: 13,
  enoughEvidenceDays: 7,
  stalledSnapshots: 3,
  measuresNotOnTrack: 2,
  planReviewDays: 7,
};
