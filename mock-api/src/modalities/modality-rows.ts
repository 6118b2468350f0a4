import type { EpisodeId, PersonId } from '#domain/ids';
import { modalityLists } from '#domain/modalities/modality-records';
import type { ModalityLists } from './modality-lists.ts';
import type { ModalityTables } from './modality-tables.ts';

interface Owner {
  readonly personId: PersonId;
  readonly episodeId: EpisodeId | null;
}
type Rows = { readonly [Table in keyof ModalityTables]?: readonly ModalityTables[Table][] };

/** Parents before children, as the foreign keys want it. */
export const modalityTables = [
  ...modalityLists,
  'incentiveDraws',
  'incentiveMixes',
  'prizeStockMoves',
] as const satisfies readonly (keyof ModalityTables)[];

/** The rows that stand for what the approaches recorded in one chart. */
export const modalityRows = (
  { incentiveEntries = [], ...lists }: Readonly<Partial<ModalityLists>>,
  owner: Owner,
): Rows => {
  const owned = Object.entries(lists)
    .filter(([name]) => (modalityLists as readonly string[]).includes(name))
    .map(([name, rows]) => [name, rows.map((row) => ({ ...row, ...owner }))]);
  return {
    ...(Object.fromEntries(owned) as Rows),
    incentiveEntries: incentiveEntries.map(({ drawn: _drawn, ...entry }) => ({
      ...entry,
      ...owner,
    })),
    incentiveDraws: incentiveEntries.flatMap(({ id, drawn }) =>
      drawn.map((draw) => ({ ...draw, entryId: id })),
    ),
  };
};
