import type { RecordingFault } from '../chart/recording.ts';

/** What is typed must hold more than spaces. */
export const blankFaults = <Typed extends object>(
  draft: Typed,
  ...fields: readonly (keyof Typed & string)[]
): RecordingFault[] =>
  fields
    .filter((field) => String(draft[field]).trim() === '')
    .map((field) => ({ field, message: 'must not be empty' }));

/** The faults of each item of a list, with its place in it: `phases/2/name`. */
export const faultsOfEach = <Item>(
  list: string,
  items: readonly Item[],
  faultsOf: (item: Item, at: number) => readonly RecordingFault[],
): RecordingFault[] =>
  items.flatMap((item, at) =>
    faultsOf(item, at).map(({ field, message }) => ({ field: `${list}/${at}/${field}`, message })),
  );
