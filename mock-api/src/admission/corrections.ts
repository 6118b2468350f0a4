import { isDeepStrictEqual } from 'node:util';
import type { EpisodeFacts, EpisodeFactsRow, PersonFacts } from '#contract/admission';
import type { Person } from '#contract/chart';
import { episodeFaults } from '#domain/admission/episode-facts';
import { personFaults } from '#domain/admission/person-facts';
import type { EpisodeId, PersonId, RecordId } from '#domain/ids';
import { refreshSummary } from '../caseload/caseload-summaries.ts';
import { type ClinicWrite, keepBefore, problemOfFaults } from '../clinic/clinic-write.ts';
import { readPerson } from '../chart/people-repository.ts';
import type { Clock } from '../clock.ts';
import { type Database, engineOf } from '../database.ts';
import { invalidRequest, type ProblemError, versionStale } from '../problem-handler.ts';
import { tellChange } from '../recording/chart-changes.ts';
import { keepVersion } from '../recording/row-versions.ts';
import { type EpisodeWrite, tellEpisode } from './end-care.ts';
import {
  readEpisodeFacts,
  episodeColumns,
  replaceEpisodeLists,
} from './episode-facts-repository.ts';

const isRepeated = (row: object, facts: object): boolean =>
  Object.entries(facts).every(([name, value]) =>
    isDeepStrictEqual((row as Record<string, unknown>)[name], value),
  );

const tellCharts = async ({ trx, by, at }: ClinicWrite, person: Person): Promise<void> => {
  const episodes = await trx
    .selectFrom('episodes')
    .select('id')
    .where('personId', '=', person.id)
    .orderBy('id')
    .execute();
  const recordId = person.id as string as RecordId;
  for (const { id: episodeId } of episodes) {
    const change = { path: 'person', recordId, version: person.version, by, at };
    await tellChange(trx, { episodeId, ...change });
  }
};

/** Two corrections of a person follow each other. */
export const lockPerson = async (trx: Database, id: PersonId): Promise<void> => {
  if (engineOf(trx) === 'postgresql')
    await trx.selectFrom('people').select('id').where('id', '=', id).forNoKeyUpdate().execute();
};

/** Corrects who somebody is, over the version that the writer saw; the old facts are kept. */
export const correctPerson = async (
  write: ClinicWrite,
  id: PersonId,
  version: number,
  facts: PersonFacts,
  clock: Clock,
): Promise<Person | ProblemError> => {
  const { trx } = write;
  await lockPerson(trx, id);
  const before = await readPerson(trx, id);
  if (before.version === version + 1 && isRepeated(before, facts)) return before;
  const site = await trx
    .selectFrom('sites')
    .select('timeZone')
    .where('id', '=', before.siteId)
    .executeTakeFirstOrThrow();
  const problem = problemOfFaults(personFaults(facts, clock.today(site.timeZone)));
  if (problem !== null) return problem;
  const stale = await keepBefore(write, 'people', before, version);
  if (stale !== null) return stale;
  await trx
    .updateTable('people')
    .set({ ...facts, version: version + 1 })
    .where('id', '=', id)
    .execute();
  const after = await readPerson(trx, id);
  await tellCharts(write, after);
  return after;
};

const programProblem = async (
  { trx, episodeId }: EpisodeWrite,
  { programId }: EpisodeFacts,
): Promise<ProblemError | null> => {
  if (programId === null) return null;
  const found = await trx
    .selectFrom('programs')
    .innerJoin('episodes', 'episodes.siteId', 'programs.siteId')
    .select('programs.id')
    .where('programs.id', '=', programId)
    .where('episodes.id', '=', episodeId)
    .executeTakeFirst();
  if (found !== undefined) return null;
  const message = 'is no program of this site';
  return invalidRequest([{ pointer: '/body/programId', message }]);
};

/** Corrects what describes an episode as a whole; the old facts are kept. */
export const correctEpisode = async (
  write: EpisodeWrite,
  personId: PersonId,
  version: number,
  facts: EpisodeFacts,
): Promise<EpisodeFactsRow | ProblemError> => {
  const { trx, episodeId, today, at, by } = write;
  const before = await readEpisodeFacts(trx, episodeId);
  if (before.version === version + 1 && isRepeated(before.facts, facts)) return before;
  if (before.version !== version) return versionStale(before);
  const problem =
    problemOfFaults(episodeFaults(facts, today)) ?? (await programProblem(write, facts));
  if (problem !== null) return problem;
  const row = { ...before.facts, id: episodeId as string as RecordId, version };
  await keepVersion(trx, { table: 'episodes', row, at, by });
  await trx
    .updateTable('episodes')
    .set({ ...episodeColumns(facts), version: version + 1 })
    .where('id', '=', episodeId)
    .execute();
  await replaceEpisodeLists(trx, { personId, episodeId }, facts);
  await refreshSummary(trx, episodeId, at);
  await tellEpisode(write, 'admission', version + 1);
  return { version: version + 1, facts };
};

/** Whose history it is: an episode's id names its versions as well. */
export const historyId = (id: EpisodeId | PersonId): RecordId => id as string as RecordId;
