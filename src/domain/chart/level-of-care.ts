import type { AsamEdition } from './episode.ts';

/**
 * A level of the ASAM continuum; names are our own labels, criteria wording is not shipped.
 * Hours a week are for adults; adolescents reach 2.1 earlier (attendance rules).
 */
export interface LevelOfCare {
  readonly code: string;
  readonly name: string;
  /** 0 where care is as needed. */
  readonly minimumHours: number;
  /** Null where the edition names no upper end; an hour that two levels share is the upper one's. */
  readonly maximumHours: number | null;
  /** Code of the next less intensive level; null where care ends in check-ins. */
  readonly stepDownTo: string | null;
}

const level = (
  code: string,
  name: string,
  hours: readonly [minimum: number, maximum: number | null],
  stepDownTo: string | null,
): LevelOfCare => ({ code, name, minimumHours: hours[0], maximumHours: hours[1], stepDownTo });

/** Source: clinical-sources.md#levels-of-care */
const levels: Readonly<Record<AsamEdition, readonly LevelOfCare[]>> = {
  'asam-3': [
    level('0.5', 'early intervention', [0, null], null),
    level('1', 'outpatient', [0, null], null),
    level('OTS', 'opioid treatment services', [0, null], null),
    level('1-WM', 'ambulatory withdrawal management', [0, null], '1'),
    level('2-WM', 'extended ambulatory withdrawal management', [0, null], '1'),
    level('2.1', 'intensive outpatient', [9, null], '1'),
    level('2.5', 'partial hospitalization', [20, null], '2.1'),
    level('3.1', 'low-intensity residential', [5, null], '2.1'),
    level('3.3', 'population-specific high-intensity residential', [0, null], '3.1'),
    level('3.5', 'high-intensity residential', [0, null], '3.1'),
    level('3.7', 'medically monitored inpatient', [0, null], '3.5'),
    level('3.7-WM', 'medically monitored withdrawal management', [0, null], '3.5'),
    level('4', 'medically managed inpatient', [0, null], '3.7'),
    level('4-WM', 'medically managed withdrawal management', [0, null], '3.7'),
  ],
  'asam-4': [
    level('1.0', 'long-term remission monitoring', [0, null], null),
    level('1.5', 'outpatient therapy', [0, 9], '1.0'),
    level('1.7', 'medically managed outpatient', [0, null], '1.0'),
    level('2.1', 'intensive outpatient', [9, 19], '1.5'),
    level('2.5', 'high-intensity outpatient', [20, null], '2.1'),
    level('2.7', 'medically managed intensive outpatient', [20, null], '2.1'),
    level('3.1', 'clinically managed low-intensity residential', [9, 19], '2.1'),
    level('3.5', 'clinically managed high-intensity residential', [20, null], '3.1'),
    level('3.7', 'medically managed residential', [20, null], '3.5'),
    level('4', 'medically managed inpatient', [0, null], '3.7'),
  ],
};

/** The levels of an edition, least intensive first. */
export const levelsOfCare = (edition: AsamEdition): readonly LevelOfCare[] => levels[edition];

/** The level that a code names in an edition; null for a code that the edition does not have. */
export const levelOf = (edition: AsamEdition, code: string): LevelOfCare | null =>
  levels[edition].find((candidate) => candidate.code === code) ?? null;

/** The next less intensive level; null for an unknown code and at the end of the ladder. */
export const nextLevelDown = (edition: AsamEdition, code: string): LevelOfCare | null => {
  const below = levelOf(edition, code)?.stepDownTo ?? null;
  return below === null ? null : levelOf(edition, below);
};
