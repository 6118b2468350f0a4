import type { Disagreement } from '../../recording/conflict';
import {
  confirmationWords,
  matrixWords,
  reasonWords,
  screenWords,
  settingWords,
} from '../substance-monitoring-labels';
import { analyteWord } from '../substance-monitoring-labels';
import type { AnalyteEntry, TestEntry } from './test-entry-state';
import { fateWords, fieldLabels } from './test-entry-words';

/** Two people's versions of one test, as they stood when they met. */
export interface TestConflict {
  readonly mine: TestEntry;
  readonly theirs: TestEntry;
}

type Fact = Exclude<keyof TestEntry, 'analytes'>;

const ANALYTE = 'analyte ';

const factsOf = ({ analytes: _analytes, ...facts }: TestEntry): readonly Fact[] =>
  Object.keys(facts) as Fact[];

const lineOf = ({ analytes }: TestEntry, analyte: string): AnalyteEntry | undefined =>
  analytes.find((line) => line.analyte === analyte);

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const analytesOf = (...entries: readonly TestEntry[]): readonly string[] => [
  ...new Set(entries.flatMap(({ analytes }) => analytes.map(({ analyte }) => analyte))),
];

/** Theirs with one fact of mine, or one line of the grid. */
export const taking = (entry: TestEntry, from: TestEntry, name: string): TestEntry => {
  if (!name.startsWith(ANALYTE)) return { ...entry, [name]: from[name as Fact] };
  const line = lineOf(from, name.slice(ANALYTE.length));
  if (line === undefined) return entry;
  const isListed = entry.analytes.some(({ analyte }) => analyte === line.analyte);
  const analytes = entry.analytes.map((each) => (each.analyte === line.analyte ? line : each));
  return { ...entry, analytes: isListed ? analytes : [...analytes, line] };
};

const valueOf = (entry: TestEntry, name: string): unknown =>
  name.startsWith(ANALYTE) ? lineOf(entry, name.slice(ANALYTE.length)) : entry[name as Fact];

const namesOf = (...entries: readonly [TestEntry, ...TestEntry[]]): readonly string[] => [
  ...factsOf(entries[0]),
  ...analytesOf(...entries).map((analyte) => `${ANALYTE}${analyte}`),
];

/** Three versions become one: whoever changed a fact has it; where both did, mine stays first. */
export const mergedEntry = (begun: TestEntry, mine: TestEntry, theirs: TestEntry): TestEntry =>
  namesOf(theirs, mine)
    .filter((name) => !same(valueOf(mine, name), valueOf(begun, name)))
    .reduce((merged, name) => taking(merged, mine, name), theirs);

const words: Partial<Record<Fact, Readonly<Record<string, string>>>> = {
  fate: fateWords,
  matrix: matrixWords,
  reason: reasonWords,
  setting: settingWords,
};

const textOf = (entry: TestEntry, name: string): string => {
  if (name.startsWith(ANALYTE)) {
    const line = lineOf(entry, name.slice(ANALYTE.length));
    if (line === undefined) return 'not tested';
    const level = line.level === '' ? null : `level ${line.level}`;
    const confirmed = line.confirmation === null ? null : confirmationWords[line.confirmation];
    return [screenWords[line.screen], confirmed, level].filter((text) => text !== null).join(', ');
  }
  const value = entry[name as Fact];
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (value === null || value === '') return 'Not known';
  return words[name as Fact]?.[value] ?? value;
};

const labelOf = (name: string): string =>
  name.startsWith(ANALYTE)
    ? analyteWord(name.slice(ANALYTE.length) as AnalyteEntry['analyte'])
    : (fieldLabels[name] ?? name);

/** What the two disagree about, and whose answer stands on the screen now. */
export const testDisagreements = (
  { mine, theirs }: TestConflict,
  now: TestEntry,
): readonly Disagreement[] =>
  namesOf(theirs, mine)
    .filter((name) => !same(valueOf(mine, name), valueOf(theirs, name)))
    .map((name) => {
      const standing = valueOf(now, name);
      const isMine = same(standing, valueOf(mine, name));
      const isTheirs = same(standing, valueOf(theirs, name));
      return {
        name,
        label: labelOf(name),
        mine: textOf(mine, name),
        theirs: textOf(theirs, name),
        stands: isMine ? 'mine' : isTheirs ? 'theirs' : 'neither',
      };
    });
