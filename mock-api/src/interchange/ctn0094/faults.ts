/** Something that makes a folder unfit for import; `line` is null for a whole file. */
export interface Fault {
  readonly file: string;
  readonly line: number | null;
  readonly reason: string;
}

const LISTED_FAULTS = 20;

/** Collects faults: the first twenty as they are, the rest as a number. */
export class Faults {
  readonly listed: Fault[] = [];
  total = 0;

  add(file: string, line: number | null, reason: string): void {
    this.total += 1;
    if (this.listed.length < LISTED_FAULTS) this.listed.push({ file, line, reason });
  }
}

/** The folder is refused as a whole; nothing was changed. */
export class FolderRefused extends Error {
  override readonly name = 'FolderRefused';
  readonly faults: Faults;

  constructor(faults: Faults) {
    super(`${faults.total} ${faults.total === 1 ? 'fault' : 'faults'} in the folder`);
    this.faults = faults;
  }
}
