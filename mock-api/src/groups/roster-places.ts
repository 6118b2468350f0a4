import type { RosterPlace } from '#domain/attendance/session';
import type { EpisodeId, PersonId, RecordId } from '#domain/ids';
import type { PlainDate } from '#domain/time/plain-date';
import type { Database } from '../database.ts';
import { newId } from '../new-id.ts';
import { keepVersion } from '../recording/row-versions.ts';
import type { Tables } from '../tables.ts';
import type { TouchedChart, Writer } from './touched-charts.ts';

/** Somebody who gets a place on a roster. */
export interface Placed {
  readonly sessionId: RecordId;
  readonly episodeId: EpisodeId;
  readonly personId: PersonId;
  readonly joinedAs: RosterPlace;
  readonly makesUpFor: RecordId | null;
}

/** Puts people on rosters; attendance is not recorded yet. */
export const addPlaces = async (
  trx: Database,
  placed: readonly Placed[],
  { by, now }: Writer,
): Promise<TouchedChart[]> => {
  const rows = placed.map((place): Tables['attendances'] => ({
    ...place,
    id: newId(),
    version: 1,
    recordedAt: now,
    recordedBy: by,
    enteredInErrorAt: null,
    enteredInErrorReason: null,
    status: 'scheduled',
    attendedMinutes: null,
    barrier: null,
  }));
  if (rows.length > 0) await trx.insertInto('attendances').values(rows).execute();
  return rows.map(({ id, episodeId, personId, version }) => ({
    recordId: id,
    episodeId: episodeId as EpisodeId,
    personId,
    version,
  }));
};

/** Changes places on rosters, keeping each as it stood. */
export const changePlaces = async (
  trx: Database,
  rows: readonly Tables['attendances'][],
  change: Partial<Tables['attendances']>,
  { by, now }: Writer,
): Promise<TouchedChart[]> => {
  for (const row of rows) {
    await keepVersion(trx, { table: 'attendances', row, at: now, by });
    await trx
      .updateTable('attendances')
      .set({ ...change, version: row.version + 1, recordedAt: now, recordedBy: by })
      .where('id', '=', row.id)
      .execute();
  }
  return rows.flatMap(({ id, episodeId, personId, version }) =>
    episodeId === null ? [] : [{ recordId: id, episodeId, personId, version: version + 1 }],
  );
};

/** Takes back places that nobody has recorded yet, for instance when somebody leaves a group. */
export const takeBackPlaces = (
  trx: Database,
  rows: readonly Tables['attendances'][],
  reason: string,
  writer: Writer,
): Promise<TouchedChart[]> =>
  changePlaces(trx, rows, { enteredInErrorAt: writer.now, enteredInErrorReason: reason }, writer);

/** Places on the rosters of some sessions that stand. */
export const readPlaces = async (
  trx: Database,
  sessionIds: readonly RecordId[],
): Promise<Tables['attendances'][]> =>
  sessionIds.length === 0
    ? []
    : trx
        .selectFrom('attendances')
        .selectAll()
        .where('sessionId', 'in', sessionIds)
        .where('enteredInErrorAt', 'is', null)
        .orderBy('id')
        .execute();

/** Who belongs to a group, with the days on which they can be on a roster. */
export const readMembersOf = (trx: Database, groupId: RecordId, since: PlainDate) =>
  trx
    .selectFrom('groupMembers as m')
    .innerJoin('episodes as e', 'e.id', 'm.episodeId')
    .select(['m.episodeId', 'm.personId', 'm.startsOn', 'm.endsOn', 'e.admittedOn', 'e.endedOn'])
    .where('m.groupId', '=', groupId)
    .where('m.enteredInErrorAt', 'is', null)
    .where((row) => row.or([row('m.endsOn', 'is', null), row('m.endsOn', '>=', since)]))
    .orderBy('m.id')
    .execute();
