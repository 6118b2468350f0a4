import type { EpisodeId, PersonId } from '#domain/ids';
import type { Tables } from '../tables.ts';
import type { ChartLists } from './chart-to-write.ts';

export type RowsByTable = { readonly [Table in keyof Tables]?: readonly Tables[Table][] };

export interface Owner {
  readonly personId: PersonId;
  readonly episodeId: EpisodeId | null;
}
/** Lists of a chart; a list that is left out has no rows. */
export type Lists = Readonly<Partial<ChartLists>>;

/** Rows with whose they are. */
export const owned = <Row extends object>(
  rows: readonly Row[] = [],
  owner: Owner,
): (Row & Owner)[] => rows.map((row) => ({ ...row, ...owner }));

/** Rows of a child table, in the order of their list. */
export const placed = <Row extends object, Parent extends object>(
  rows: readonly Row[] = [],
  parent: Parent,
): (Row & Parent & { position: number })[] =>
  rows.map((row, position) => ({ ...row, ...parent, position }));
