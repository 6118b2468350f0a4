import { diagnosisSeverities, referralSources } from '#domain/admission/episode-facts';
import { handoverRoles } from '#domain/admission/handover';
import { asamEditions, tracks } from '#domain/chart/episode';
import {
  addColumns,
  clinical,
  createTable,
  date,
  id,
  idOf,
  integer,
  moment,
  oneOf,
  optional,
  real,
  type Schema,
  text,
} from './columns.ts';

const createPrograms = async (schema: Schema) => {
  await createTable(
    schema,
    'programs',
    {
      id,
      siteId: idOf('sites'),
      version: integer,
      name: text,
      edition: oneOf(asamEditions),
      levelCode: text,
      weeklyHours: real,
      retiredOn: optional(date),
    },
    { indexes: [['siteId']] },
  );
  const ofProgram = { programId: idOf('programs'), position: integer } as const;
  const keys = { primary: ['programId', 'position'] } as const;
  await createTable(
    schema,
    'programPhases',
    { ...ofProgram, name: text, weeklyHours: real, usualWeeks: integer },
    keys,
  );
  await createTable(schema, 'programTracks', { ...ofProgram, track: oneOf(tracks) }, keys);
};

const createAccess = async (schema: Schema) => {
  for (const table of ['sites', 'staff'])
    await schema.schema
      .alterTable(table)
      .addColumn('version', 'integer', (column) => column.notNull().defaultTo(1))
      .execute();
  await addColumns(schema, 'sites', { crisisPhone: optional(text) });
  await createTable(
    schema,
    'oneTimeLinks',
    {
      tokenHash: { ...text, primary: true },
      purpose: oneOf(['first-administrator', 'invitation']),
      staffId: optional(idOf('staff')),
      madeAt: moment,
      endsAt: moment,
    },
    { indexes: [['staffId']] },
  );
};

/** What an administrator keeps, and what is known of somebody who comes into care. */
export const up = async (schema: Schema): Promise<void> => {
  await createAccess(schema);
  await createPrograms(schema);
  await addColumns(schema, 'people', {
    emergencyName: optional(text),
    emergencyRelation: optional(text),
    emergencyPhone: optional(text),
  });
  await addColumns(schema, 'episodes', {
    programId: optional(idOf('programs')),
    referralSource: optional(oneOf(referralSources)),
  });
  await addColumns(schema, 'diagnoses', { severity: optional(oneOf(diagnosisSeverities)) });
  await createTable(
    schema,
    'handovers',
    {
      ...clinical,
      role: oneOf(handoverRoles),
      fromStaffId: optional(idOf('staff')),
      toStaffId: idOf('staff'),
      on: date,
      note: text,
      firstContactDueOn: date,
      firstContactOn: optional(date),
    },
    { indexes: [['episodeId'], ['fromStaffId'], ['personId']] },
  );
};
