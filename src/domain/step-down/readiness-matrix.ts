import type { PlainDate } from '../time/plain-date.ts';
import { type CriterionId, criterionIds, type CriterionState } from './criterion.ts';
import { criterionWording } from './criterion-names.ts';
import type { LaterChange } from './facts.ts';
import type { Readiness, ReadinessStatus } from './readiness.ts';
import type { ReadinessSnapshot } from './snapshot-record.ts';
import { statesOf } from './standing.ts';

export interface MatrixColumn {
  readonly on: PlainDate;
  readonly kind: 'snapshot' | 'live';
  readonly status: ReadinessStatus;
}

export interface MatrixCell {
  readonly state: CriterionState;
  /** Today's records would judge that week differently. */
  readonly changedLater: boolean;
}

/** One row for each criterion, one column for each weekly snapshot and one for now. */
export interface ReadinessMatrix {
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly {
    readonly id: CriterionId;
    readonly name: string;
    readonly cells: readonly MatrixCell[];
  }[];
}

/** Readiness over time, oldest week first. */
export const readinessMatrix = (
  snapshots: readonly ReadinessSnapshot[],
  live: Readiness,
  laterChanged: readonly LaterChange[],
): ReadinessMatrix => {
  const changed = new Map(laterChanged.map(({ takenOn, criteria }) => [takenOn, criteria]));
  const weeks = snapshots
    .toSorted((a, b) => (a.takenOn < b.takenOn ? -1 : 1))
    .map(({ takenOn, status, criteria }) => ({
      column: { on: takenOn, kind: 'snapshot', status } as const,
      states: statesOf(criteria),
      changed: changed.get(takenOn) ?? [],
    }));
  const now = {
    column: { on: live.asOf, kind: 'live', status: live.status } as const,
    states: statesOf(live.criteria),
    changed: [],
  };
  const all = [...weeks, now];
  return {
    columns: all.map(({ column }) => column),
    rows: criterionIds.map((id) => ({
      id,
      name: criterionWording[id].name,
      cells: all.map((week) => ({
        state: week.states[id],
        changedLater: week.changed.some((changedId) => changedId === id),
      })),
    })),
  };
};
