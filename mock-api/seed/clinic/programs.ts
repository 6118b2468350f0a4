import { type Track, tracks } from '#domain/chart/episode';
import type { ProgramId } from '#domain/ids';
import type { RowsByTable } from '../../src/interchange/chart-rows.ts';
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

/** The clinic's programs, one for each track, with the phases that everybody goes through. */
export const programRows = (clinic: Clinic): RowsByTable => {
  const ids = clinic.random.fork('programs');
  const programs = tracks.map((track) => ({
    track,
    id: seededId<ProgramId>(ids, clinic.now),
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
