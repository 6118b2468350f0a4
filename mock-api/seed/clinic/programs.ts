import { type Track, tracks } from '#domain/chart/episode';
import type { ProgramId } from '#domain/ids';
import type { RowsByTable } from '../../src/interchange/owned-rows.ts';
import { seededId } from '../seeded-id.ts';
import type { Clinic } from './clinic.ts';
import { phasePlans, weeklyHoursWith } from './program-schedule.ts';

/** Weeks of most stays: the phases' shares of them are their usual lengths. */
const USUAL_WEEKS = 12;
const names: Readonly<Record<Track, string>> = {
  day: 'Day program',
  evening: 'Evening program',
  weekend: 'Weekend program',
};

const known = new WeakMap<Clinic, Readonly<Record<Track, ProgramId>>>();

const madeIds = (clinic: Clinic): Readonly<Record<Track, ProgramId>> => {
  const ids = clinic.random.fork('programs');
  const of = () => seededId<ProgramId>(ids, clinic.now);
  const made = { day: of(), evening: of(), weekend: of() };
  known.set(clinic, made);
  return made;
};

/** The program of a track; the same one however often it is asked for. */
export const programIdOf = (clinic: Clinic, track: Track): ProgramId =>
  (known.get(clinic) ?? madeIds(clinic))[track];

/** The clinic's programs, one for each track, with the phases that everybody goes through. */
export const programRows = (clinic: Clinic): RowsByTable => {
  const programs = tracks.map((track) => ({
    track,
    id: programIdOf(clinic, track),
    phases: phasePlans.map(({ name, share, individualMinutes }, position) => ({
      position,
      name,
      weeklyHours: weeklyHoursWith(individualMinutes),
      usualWeeks: Math.round(USUAL_WEEKS * share),
    })),
  }));
  return {
    programs: programs.map(({ id, track, phases }) => ({
      id,
      siteId: clinic.site.id,
      version: 1,
      name: names[track],
      edition: 'asam-4',
      levelCode: '2.1',
      weeklyHours: phases[0]?.weeklyHours ?? 0,
      retiredOn: null,
    })),
    programPhases: programs.flatMap(({ id, phases }) =>
      phases.map((phase) => ({ ...phase, programId: id })),
    ),
    programTracks: programs.map(({ id, track }) => ({ programId: id, position: 0, track })),
  };
};
