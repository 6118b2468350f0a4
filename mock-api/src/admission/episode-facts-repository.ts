import type { EpisodeFacts } from '#contract/admission';
import type { EpisodeId, PersonId } from '#domain/ids';
import type { Database } from '../database.ts';

/** The columns of an episode among the facts about it. */
export const episodeColumns = ({
  diagnoses: _diagnoses,
  substanceGoals: _goals,
  levels: _levels,
  phases: _phases,
  ...columns
}: EpisodeFacts) => columns;

const placed = <Row extends object>(rows: readonly Row[], episodeId: EpisodeId) =>
  rows.map((row, position) => ({ ...row, episodeId, position }));

interface Owner {
  readonly personId: PersonId;
  readonly episodeId: EpisodeId;
}

/** Writes the lists that describe an episode as a whole. */
export const insertEpisodeLists = async (
  trx: Database,
  { personId, episodeId }: Owner,
  { levels, phases, substanceGoals, diagnoses }: EpisodeFacts,
): Promise<void> => {
  if (levels.length > 0)
    await trx.insertInto('levelOfCareStays').values(placed(levels, episodeId)).execute();
  if (phases.length > 0) await trx.insertInto('phases').values(placed(phases, episodeId)).execute();
  if (substanceGoals.length > 0)
    await trx.insertInto('substanceGoals').values(placed(substanceGoals, episodeId)).execute();
  if (diagnoses.length > 0)
    await trx
      .insertInto('diagnoses')
      .values(placed(diagnoses, episodeId).map((row) => ({ ...row, personId })))
      .execute();
};

/** Puts other lists in the place of an episode's. */
export const replaceEpisodeLists = async (
  trx: Database,
  owner: Owner,
  facts: EpisodeFacts,
): Promise<void> => {
  for (const table of ['levelOfCareStays', 'phases', 'substanceGoals', 'diagnoses'] as const)
    await trx.deleteFrom(table).where('episodeId', '=', owner.episodeId).execute();
  await insertEpisodeLists(trx, owner, facts);
};

/** The facts about an episode as they stand, with their version. */
export const readEpisodeFacts = async (trx: Database, episodeId: EpisodeId) => {
  const { version, ...columns } = await trx
    .selectFrom('episodes')
    .select(['version', 'admittedOn', 'plannedEndOn', 'admissionSource', 'referralSource'])
    .select(['priorSummary', 'programId', 'track', 'strengths', 'personGoal', 'withdrawalHistory'])
    .where('id', '=', episodeId)
    .executeTakeFirstOrThrow();
  const diagnoses = await trx
    .selectFrom('diagnoses')
    .select(['icd10', 'label', 'severity', 'coOccurring'])
    .where('episodeId', '=', episodeId)
    .orderBy('position')
    .execute();
  const substanceGoals = await trx
    .selectFrom('substanceGoals')
    .select(['substance', 'role', 'severity', 'goal', 'targetDays', 'baselineDays'])
    .where('episodeId', '=', episodeId)
    .orderBy('position')
    .execute();
  const levels = await trx
    .selectFrom('levelOfCareStays')
    .select(['edition', 'code', 'startedOn', 'endedOn'])
    .where('episodeId', '=', episodeId)
    .orderBy('position')
    .execute();
  const phases = await trx
    .selectFrom('phases')
    .select(['name', 'startedOn', 'endedOn', 'weeklyHours'])
    .where('episodeId', '=', episodeId)
    .orderBy('position')
    .execute();
  return { version, facts: { ...columns, diagnoses, substanceGoals, levels, phases } };
};

/** The time zone of the site of an episode. */
export const zoneOf = async (trx: Database, episodeId: EpisodeId) => {
  const { timeZone } = await trx
    .selectFrom('episodes')
    .innerJoin('sites', 'sites.id', 'episodes.siteId')
    .select('sites.timeZone')
    .where('episodes.id', '=', episodeId)
    .executeTakeFirstOrThrow();
  return timeZone;
};
