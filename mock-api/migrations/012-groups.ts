import { sql } from 'kysely';
import { rosterPlaces, sessionKinds } from '#domain/attendance/session';
import { modalities } from '#domain/modalities/modality';
import {
  clinical,
  createTable,
  date,
  idOf,
  indexOn,
  integer,
  oneOf,
  optional,
  recorded,
  type Schema,
  text,
} from './columns.ts';

const createGroups = async (schema: Schema): Promise<void> => {
  await createTable(
    schema,
    'groups',
    {
      ...recorded,
      siteId: idOf('sites'),
      name: text,
      kind: oneOf(sessionKinds),
      modality: optional(oneOf(modalities)),
      place: oneOf(['on-site', 'telehealth']),
      room: optional(text),
      plannedMinutes: integer,
      capacity: integer,
      curriculumCode: optional(text),
      facilitatorId: optional(idOf('staff')),
      endedOn: optional(date),
      scheduledUntil: optional(date),
    },
    { indexes: [['siteId'], ['facilitatorId']] },
  );
  await createTable(
    schema,
    'groupFacilitators',
    { groupId: idOf('groups'), staffId: idOf('staff'), position: integer },
    { primary: ['groupId', 'staffId'], indexes: [['staffId']] },
  );
  await createTable(
    schema,
    'groupSchedules',
    {
      groupId: idOf('groups'),
      position: integer,
      weekday: integer,
      startsAt: text,
      startsOn: date,
      endsOn: optional(date),
    },
    { primary: ['groupId', 'position'] },
  );
  await createTable(
    schema,
    'groupMembers',
    { ...clinical, groupId: idOf('groups'), startsOn: date, endsOn: optional(date) },
    { indexes: [['groupId'], ['episodeId']] },
  );
};

/** Groups with their schedules and members, and what sessions and rosters know of them. */
export const up = async (schema: Schema): Promise<void> => {
  await createGroups(schema);
  const alter = (table: string) => schema.schema.alterTable(table);
  await alter('sessions')
    .addColumn('groupId', 'text', (made) => made.references('groups.id'))
    .execute();
  await alter('sessions').addColumn('seriesId', 'text').execute();
  await alter('sessions').addColumn('cancelledReason', 'text').execute();
  await indexOn(schema, 'sessions', ['groupId', 'heldOn']).execute();
  await createTable(
    schema,
    'sessionFacilitators',
    { sessionId: idOf('sessions'), staffId: idOf('staff'), position: integer },
    { primary: ['sessionId', 'staffId'], indexes: [['staffId']] },
  );
  const places = sql.join(rosterPlaces.map((place) => sql.lit(place)));
  await alter('attendances')
    .addColumn('joinedAs', 'text', (made) =>
      made
        .notNull()
        .defaultTo('member')
        .check(sql`${sql.ref('joinedAs')} in (${places})`),
    )
    .execute();
  await alter('attendances')
    .addColumn('makesUpFor', 'text', (made) => made.references('attendances.id'))
    .execute();
};
