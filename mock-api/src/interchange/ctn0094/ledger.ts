import type { Fault } from './faults.ts';

/** A row that was read and not kept, with the reason. */
export type RefusedRow = Fault & { readonly line: number };

interface FileCount {
  read: number;
  /** What became of the rows, in words, and of how many. */
  readonly fates: Map<string, number>;
}

/** Accounts for every row of every file: what was read must be kept, merged, set aside or refused. */
export class Ledger {
  readonly files = new Map<string, FileCount>();
  readonly refused: RefusedRow[] = [];

  read(file: string): void {
    this.#file(file).read += 1;
  }

  fate(file: string, fate: string): void {
    const { fates } = this.#file(file);
    fates.set(fate, (fates.get(fate) ?? 0) + 1);
  }

  refuse(file: string, line: number, reason: string): void {
    this.refused.push({ file, line, reason });
    this.fate(file, 'refused');
  }

  /** Files whose rows are not all accounted for. */
  unbalanced(): string[] {
    return [...this.files]
      .filter(([, { read, fates }]) => read !== [...fates.values()].reduce((a, b) => a + b, 0))
      .map(([file]) => file);
  }

  #file(file: string): FileCount {
    const known = this.files.get(file);
    if (known !== undefined) return known;
    const made = { read: 0, fates: new Map<string, number>() };
    this.files.set(file, made);
    return made;
  }
}
