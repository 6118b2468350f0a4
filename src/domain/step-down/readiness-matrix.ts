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
  const weeks = snapshots.toSorted((a, b) => (a.takenOn < b.takenOn ? -1 : 1));
  const changed = new Map(laterChanged.map(({ takenOn, criteria }) => [takenOn, criteria]));
  const columns: MatrixColumn[] = [
    ...weeks.map(({ takenOn, status }) => ({ on: takenOn, kind: 'snapshot' as const, status })),
    { on: live.asOf, kind: 'live', status: live.status },
  ];
  const states = [...weeks, live].map(({ criteria }) => statesOf(criteria));
  const changes = [...weeks.map(({ takenOn }) => changed.get(takenOn) ?? []), []];
  return {
    columns,
    rows: criterionIds.map((id) => ({
      id,
      name: criterionWording[id].name,
      cells: states.map((week, n) => ({
        state: week[id],
        changedLater: changes[n]?.includes(id) === true,
      })),
    })),
  };
};
