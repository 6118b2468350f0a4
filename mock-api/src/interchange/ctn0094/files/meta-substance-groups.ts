import type { SourceFile } from '../source-file.ts';
import { type Trial, trials } from './everybody.ts';

/** Names under which a trial reported what its panel found; `NO`: not on the panel. */
const groups = [
  'Alcohol',
  'Amphetamine',
  'Barbiturate',
  'Benzodiazepine',
  'Buprenorphine',
  'Cocaine',
  'Methadone',
  'Opioid',
  'THC',
  'NO',
] as const;
export type PanelGroup = Exclude<(typeof groups)[number], 'NO'>;

export interface PanelSubstance {
  readonly substance: string;
  /** The group under which each trial reported it; null where the trial did not test for it. */
  readonly groups: Readonly<Record<Trial, PanelGroup | null>>;
}

const columnOf = (trial: Trial): string => `CTN-00${trial}`;

export const metaSubstanceGroups: SourceFile<PanelSubstance> = {
  file: 'meta_substance_groups_uds.csv',
  columns: ['Substance', ...trials.map(columnOf)],
  read: (cells) => {
    const groupIn = (trial: Trial): PanelGroup | null => {
      const group = cells.oneOf(columnOf(trial), groups);
      return group === 'NO' ? null : group;
    };
    return {
      substance: cells.text('Substance'),
      groups: { '27': groupIn('27'), '30': groupIn('30'), '51': groupIn('51') },
    };
  },
};
