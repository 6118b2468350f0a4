import type { EarlierVersion } from '#contract/recording';

export interface VersionChange {
  readonly version: number;
  readonly replacedAt: string;
  readonly replacedBy: string | null;
  /** `Phone: 555-0100, now 555-0101` */
  readonly texts: readonly string[];
}

const shown = (value: unknown): string => {
  if (value === null || value === undefined || value === '') return 'nothing';
  if (Array.isArray(value)) return value.length === 1 ? '1 entry' : `${value.length} entries`;
  return typeof value === 'string' ? value : JSON.stringify(value);
};

/** What each earlier version said in another way than the one after it, newest first. */
export const versionChanges = (
  versions: readonly EarlierVersion[],
  present: object,
  labels: Readonly<Record<string, string>>,
): VersionChange[] =>
  versions.map(({ version, row, replacedAt, replacedBy }, at) => {
    const after = (versions[at - 1]?.row ?? present) as Readonly<Record<string, unknown>>;
    const texts = Object.entries(labels)
      .filter(([name]) => name in row && JSON.stringify(row[name]) !== JSON.stringify(after[name]))
      .map(([name, label]) => `${label}: ${shown(row[name])}, then ${shown(after[name])}`);
    return { version, replacedAt, replacedBy, texts };
  });
