import type { NewProgram, Program, ProgramDraft } from '#contract/clinic';
import { programFaults } from '#domain/clinic/program';
import type { ProgramId, SiteId } from '#domain/ids';
import { newId } from '../new-id.ts';
import { notFound, type ProblemError } from '../problem-handler.ts';
import type { Answered } from '../recording/once-only.ts';
import { readPrograms, readSites } from './clinic-repository.ts';
import { type ClinicWrite, keepBefore, problemOfFaults } from './clinic-write.ts';

const insertLists = async (
  { trx }: ClinicWrite,
  programId: ProgramId,
  { phases, tracks }: ProgramDraft,
): Promise<void> => {
  await trx
    .insertInto('programPhases')
    .values(phases.map((phase, position) => ({ ...phase, programId, position })))
    .execute();
  await trx
    .insertInto('programTracks')
    .values(tracks.map((track, position) => ({ track, programId, position })))
    .execute();
};

const columnsOf = ({ phases: _phases, tracks: _tracks, ...columns }: ProgramDraft) => columns;

const namesBut = (programs: readonly Program[], siteId: SiteId, id: ProgramId | null): string[] =>
  programs.filter((other) => other.siteId === siteId && other.id !== id).map(({ name }) => name);

/** Adds a program to a site. */
export const addProgram = async (
  write: ClinicWrite,
  { siteId, ...draft }: NewProgram,
): Promise<Answered<Program> | ProblemError> => {
  const { trx } = write;
  if (!(await readSites(trx)).some((site) => site.id === siteId)) return notFound();
  const names = namesBut(await readPrograms(trx), siteId, null);
  const problem = problemOfFaults(programFaults(draft, names));
  if (problem !== null) return problem;
  const id = newId() as string as ProgramId;
  const row = { id, siteId, version: 1 };
  await trx
    .insertInto('programs')
    .values({ ...row, ...columnsOf(draft) })
    .execute();
  await insertLists(write, id, draft);
  return { status: 201, body: { ...row, ...draft }, version: 1 };
};

/** Changes a program over the version that the writer saw; who is in it keeps their own phases. */
export const changeProgram = async (
  write: ClinicWrite,
  id: ProgramId,
  version: number,
  draft: ProgramDraft,
): Promise<Program | ProblemError> => {
  const { trx } = write;
  const programs = await readPrograms(trx);
  const before = programs.find((program) => program.id === id);
  if (before === undefined) return notFound();
  const problem = problemOfFaults(programFaults(draft, namesBut(programs, before.siteId, id)));
  if (problem !== null) return problem;
  const stale = await keepBefore(write, 'programs', before, version);
  if (stale !== null) return stale;
  await trx
    .updateTable('programs')
    .set({ ...columnsOf(draft), version: version + 1 })
    .where('id', '=', id)
    .execute();
  await trx.deleteFrom('programPhases').where('programId', '=', id).execute();
  await trx.deleteFrom('programTracks').where('programId', '=', id).execute();
  await insertLists(write, id, draft);
  return { ...before, ...draft, version: version + 1 };
};
