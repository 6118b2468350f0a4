/** How R writes "not known" into a file, besides leaving the cell empty. */
const NOT_KNOWN = 'NA';

/** One line of a file by column; collects everything that is wrong with it. */
export class Cells {
  readonly problems: string[] = [];
  readonly #record: readonly string[];
  readonly #positions: ReadonlyMap<string, number>;

  constructor(record: readonly string[], positions: ReadonlyMap<string, number>) {
    this.#record = record;
    this.#positions = positions;
  }

  /** The cell as it stands; null when it says nothing. */
  textOrNull(column: string): string | null {
    const cell = this.#record[this.#positions.get(column) ?? -1] ?? '';
    return cell === '' || cell === NOT_KNOWN ? null : cell;
  }

  text(column: string): string {
    return this.textOrNull(column) ?? this.#wrong(`${column} is empty`, '');
  }

  numberOrNull(column: string, from: number, to: number): number | null {
    const cell = this.textOrNull(column);
    if (cell === null) return null;
    const value = /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : Number.NaN;
    if (value >= from && value <= to) return value;
    return this.#wrong(`${column} is "${cell}", not a number from ${from} to ${to}`, null);
  }

  wholeOrNull(column: string, from: number, to: number): number | null {
    const value = this.numberOrNull(column, from, to);
    if (value === null || Number.isInteger(value)) return value;
    return this.#wrong(`${column} is ${value}, not a whole number`, null);
  }

  whole(column: string, from: number, to: number): number {
    if (this.textOrNull(column) === null) return this.#wrong(`${column} is empty`, from);
    return this.wholeOrNull(column, from, to) ?? from;
  }

  oneOfOrNull<const Value extends string>(column: string, values: readonly Value[]): Value | null {
    const cell = this.textOrNull(column);
    if (cell === null) return null;
    const known = values.find((value) => value === cell);
    if (known !== undefined) return known;
    return this.#wrong(`${column} is "${cell}", not one of: ${values.join(', ')}`, null);
  }

  oneOf<const Value extends string>(column: string, values: readonly [Value, ...Value[]]): Value {
    if (this.textOrNull(column) === null) return this.#wrong(`${column} is empty`, values[0]);
    return this.oneOfOrNull(column, values) ?? values[0];
  }

  #wrong<Value>(problem: string, value: Value): Value {
    this.problems.push(problem);
    return value;
  }
}
