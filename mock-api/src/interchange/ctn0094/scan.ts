import type { Faults } from './faults.ts';
import type { Ledger } from './ledger.ts';
import { readRows, type SourceFile } from './source-file.ts';
import type { Participant } from './participant.ts';

/** Says in a few words how far the import is. */
export type Progress = (words: string) => void;

/** The first pass over a folder: nothing is written while it runs. */
export interface Scan {
  readonly folder: string;
  readonly faults: Faults;
  readonly ledger: Ledger;
  readonly progress: Progress;
  readonly people: Map<number, Participant>;
}

/** Where a row stands, for faults and refusals. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** Reads one file from its first line to its last. */
export const scanFile = async <Row>(
  scan: Scan,
  source: SourceFile<Row>,
  use: (row: Row, place: Place) => void,
): Promise<void> => {
  let rows = 0;
  for await (const { row, line } of readRows(scan.folder, source, scan.faults)) {
    rows += 1;
    scan.ledger.read(source.file);
    use(row, { file: source.file, line });
  }
  scan.progress(`checked ${source.file}: ${rows.toLocaleString('en-US')} rows`);
};

/** Reads a file about people; a row about somebody who is not in everybody.csv is a fault. */
export const scanPeopleFile = <Row extends { readonly who: number }>(
  scan: Scan,
  source: SourceFile<Row>,
  use: (person: Participant, row: Row, place: Place) => void,
): Promise<void> =>
  scanFile(scan, source, (row, place) => {
    const person = scan.people.get(row.who);
    if (person !== undefined) return use(person, row, place);
    scan.faults.add(place.file, place.line, `person ${row.who} is not in everybody.csv`);
  });

/** Reads a file with at most one row for each person; a second one is a fault. */
export const scanOncePerPerson = <Row extends { readonly who: number }>(
  scan: Scan,
  source: SourceFile<Row>,
  use: (person: Participant, row: Row, place: Place) => void,
): Promise<void> => {
  const seen = new Set<number>();
  return scanPeopleFile(scan, source, (person, row, place) => {
    if (seen.has(row.who))
      scan.faults.add(place.file, place.line, `person ${row.who} is there twice`);
    seen.add(row.who);
    use(person, row, place);
  });
};
