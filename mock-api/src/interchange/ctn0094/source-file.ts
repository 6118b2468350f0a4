import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream';
import { CsvError, type Info, parse } from 'csv-parse';
import { Cells } from './cells.ts';
import type { Faults } from './faults.ts';

/** One file of the folder: its columns, and what one line of it says. */
export interface SourceFile<Row> {
  readonly file: string;
  readonly columns: readonly string[];
  readonly read: (cells: Cells) => Row;
}

export interface SourceRow<Row> {
  readonly line: number;
  readonly row: Row;
}

interface ParsedLine {
  readonly info: Info;
  readonly record: string[];
}

const headerProblems = (header: readonly string[], columns: readonly string[]): string[] => [
  ...columns.filter((name) => !header.includes(name)).map((name) => `column ${name} is missing`),
  ...header
    .filter((name) => !columns.includes(name))
    .map((name) => `column "${name}" is not known here`),
  ...header
    .filter((name, at) => header.indexOf(name) !== at)
    .map((name) => `column ${name} is there twice`),
];

async function* linesOf(path: string): AsyncGenerator<ParsedLine> {
  const options = { bom: true, info: true, relax_column_count: true, skip_empty_lines: true };
  const parser = parse(options);
  // Errors of either stream reach the reader of the parser; the other stream is closed.
  pipeline(createReadStream(path), parser, () => undefined);
  for await (const line of parser) yield line as ParsedLine;
}

const wordsFor = (error: unknown): string => {
  if (error instanceof CsvError) return `cannot be read on from here: ${error.message}`;
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 'is not there';
  if (error instanceof Error && 'code' in error) return `cannot be read (${String(error.code)})`;
  throw error;
};

async function* checkedRows<Row>(
  lines: AsyncGenerator<ParsedLine>,
  source: SourceFile<Row>,
  faults: Faults,
): AsyncGenerator<SourceRow<Row>> {
  const first = await lines.next();
  const header = first.done === true ? [] : first.value.record;
  const problems = headerProblems(header, source.columns);
  for (const problem of problems) faults.add(source.file, 1, problem);
  if (problems.length > 0) {
    await lines.return(undefined);
    return;
  }
  const positions = new Map(header.map((name, at) => [name, at]));
  for await (const { info, record } of lines) {
    const line = info.lines;
    if (record.length !== header.length) {
      faults.add(source.file, line, `has ${record.length} cells instead of ${header.length}`);
      continue;
    }
    const cells = new Cells(record, positions);
    const row = source.read(cells);
    if (cells.problems.length === 0) yield { line, row };
    else faults.add(source.file, line, cells.problems.join('; '));
  }
}

/** Streams the rows of one file; what cannot be read as one is a fault. */
export async function* readRows<Row>(
  folder: string,
  source: SourceFile<Row>,
  faults: Faults,
): AsyncGenerator<SourceRow<Row>> {
  try {
    yield* checkedRows(linesOf(join(folder, source.file)), source, faults);
  } catch (error) {
    const line = error instanceof CsvError && 'lines' in error ? Number(error['lines']) : null;
    faults.add(source.file, line, wordsFor(error));
  }
}
