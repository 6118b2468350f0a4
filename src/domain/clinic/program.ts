import type { AsamEdition, Track } from '../chart/episode.ts';
import { levelOf } from '../chart/level-of-care.ts';
import type { RecordingFault } from '../chart/recording.ts';
import type { PlainDate } from '../time/plain-date.ts';
import { blankFaults, faultsOfEach } from './text-faults.ts';

/** A stretch of a program with a dose of its own. */
export interface ProgramPhase {
  readonly name: string;
  /** Hours a week prescribed in this phase. */
  readonly weeklyHours: number;
  readonly usualWeeks: number;
}

export interface ProgramDraft {
  readonly name: string;
  readonly edition: AsamEdition;
  readonly levelCode: string;
  /** Hours a week that the program prescribes where a phase says nothing else. */
  readonly weeklyHours: number;
  readonly tracks: readonly Track[];
  readonly phases: readonly ProgramPhase[];
  /** From this day on nobody is admitted to it; null while it is in use. */
  readonly retiredOn: PlainDate | null;
}

const repeated = (names: readonly string[], at: number): boolean =>
  names.findIndex((name) => name.trim().toLowerCase() === names[at]?.trim().toLowerCase()) < at;

const phaseFaults = (phases: readonly ProgramPhase[]): RecordingFault[] =>
  phases.length === 0
    ? [{ field: 'phases', message: 'must name at least one phase' }]
    : faultsOfEach('phases', phases, (phase, at) => {
        const names = phases.map(({ name }) => name);
        return repeated(names, at)
          ? [{ field: 'name', message: 'is the name of another phase' }]
          : blankFaults(phase, 'name');
      });

/** Everything that speaks against a program as it was entered. */
export const programFaults = (
  draft: ProgramDraft,
  /** Names of the other programs of the site. */
  others: readonly string[],
): RecordingFault[] => {
  const faults = [...blankFaults(draft, 'name'), ...phaseFaults(draft.phases)];
  if (repeated([...others, draft.name], others.length))
    faults.push({ field: 'name', message: 'is the name of another program of this site' });
  if (levelOf(draft.edition, draft.levelCode) === null)
    faults.push({ field: 'levelCode', message: 'is not a level of this edition' });
  if (draft.tracks.length === 0)
    faults.push({ field: 'tracks', message: 'must name at least one track' });
  return faults;
};
