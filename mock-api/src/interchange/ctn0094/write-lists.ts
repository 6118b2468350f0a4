import type { Ledger } from './ledger.ts';
import { dateOf } from './calendar.ts';
import { Faults, FolderRefused } from './faults.ts';
import { type ReportedUse, tlfb } from './files/tlfb.ts';
import { type DoseGiven, treatment } from './files/treatment.ts';
import { type PlannedVisit, visit } from './files/visit.ts';
import { type WithdrawalScore, withdrawal } from './files/withdrawal.ts';
import { doseRow } from './medication-rows.ts';
import type { Content, Participant } from './participant.ts';
import { ownedBy } from './people-rows.ts';
import type { RowStore } from './row-store.ts';
import type { Progress } from './scan.ts';
import { readRows, type SourceFile } from './source-file.ts';
import { visitRows } from './visit-rows.ts';

/** What became of a row: a word for the ledger, or why it was refused. */
type Fate = { readonly kept: string } | { readonly refused: string };
type Keep<Row> = (person: Participant, row: Row) => Fate;

const NO_DAY: Fate = { refused: 'has no day' };
const MERGED: Fate = { kept: 'repeats, merged' };

/** The second pass over the long lists, with everything it needs. */
export interface ListWriting {
  readonly folder: string;
  readonly content: Content;
  readonly store: RowStore;
  readonly ledger: Ledger;
  readonly progress: Progress;
}

const writeList = async <Row extends { readonly who: number }>(
  { folder, content, store, ledger, progress }: ListWriting,
  source: SourceFile<Row>,
  keep: Keep<Row>,
): Promise<void> => {
  const faults = new Faults();
  let rows = 0;
  for await (const { row, line } of readRows(folder, source, faults)) {
    const person = content.people.get(row.who);
    if (person === undefined) {
      faults.add(source.file, line, `person ${row.who} is not in everybody.csv`);
      continue;
    }
    const fate = keep(person, row);
    if ('kept' in fate) ledger.fate(source.file, fate.kept);
    else ledger.refuse(source.file, line, fate.refused);
    rows += 1;
    await store.flush(false);
  }
  // The file was in order in the first pass: somebody changed it meanwhile.
  if (faults.total > 0) throw new FolderRefused(faults);
  progress(`wrote ${source.file}: ${rows.toLocaleString('en-US')} rows`);
};

/** Counts rows that share a key: 0 for the first, 1 for the next. */
const occurrences = (): ((key: string) => number) => {
  const seen = new Map<string, number>();
  return (key) => {
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    return nth;
  };
};

const keepVisit = (store: RowStore): Keep<PlannedVisit> => {
  const nthOf = occurrences();
  return (person, row) => {
    const rows = visitRows(person, row, nthOf(`${row.who}/${row.visit}`));
    if (typeof rows === 'string') return { refused: rows };
    store.add('sessions', rows.session);
    store.add('attendances', rows.attendance);
    return { kept: row.day === null ? 'visits, placed by their week' : 'visits on their day' };
  };
};

const keepDose = (store: RowStore): Keep<DoseGiven> => {
  const nthOf = occurrences();
  return (person, { day, amount, who }) => {
    if (day === null) return NO_DAY;
    const row = doseRow(person, day, amount, nthOf(`${who}/${day}`));
    if (row === null) return { refused: 'the person was not randomized: the drug is not known' };
    store.add('doses', row);
    return { kept: 'doses' };
  };
};

const keepWithdrawal =
  (store: RowStore): Keep<WithdrawalScore> =>
  (person, { day, category, who }) => {
    if (day === null) return NO_DAY;
    if (category === null) return { refused: 'has no withdrawal category' };
    const row = { ...ownedBy(person), on: dateOf(who, day), category };
    return store.add('withdrawalReports', row) ? { kept: 'withdrawal reports' } : MERGED;
  };

const keepUse =
  (store: RowStore): Keep<ReportedUse> =>
  (person, { day, what, who }) => {
    if (day === null) return NO_DAY;
    const row = { ...ownedBy(person), on: dateOf(who, day), reported: what };
    return store.add('useDays', row) ? { kept: 'days of reported use' } : MERGED;
  };

/** Streams visits, doses, withdrawal and reported use into their tables. */
export const writeLists = async (writing: ListWriting): Promise<void> => {
  const { store } = writing;
  await writeList(writing, visit, keepVisit(store));
  await writeList(writing, treatment, keepDose(store));
  await writeList(writing, withdrawal, keepWithdrawal(store));
  await writeList(writing, tlfb, keepUse(store));
};
