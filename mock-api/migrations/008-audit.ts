import { roles } from '#domain/access/role';
import { createTable, id, moment, oneOf, optional, type Schema, text } from './columns.ts';
import { forbidChange as forbidChangeOnPostgres } from './008-audit.postgresql.ts';
import { forbidChange as forbidChangeOnSqlite } from './008-audit.sqlite.ts';

const forbidChange = { sqlite: forbidChangeOnSqlite, postgresql: forbidChangeOnPostgres } as const;

/** Who did what to whose data; rows can only be added. No foreign keys: the trace outlives all. */
export const up = async (schema: Schema, engine: keyof typeof forbidChange): Promise<void> => {
  await createTable(
    schema,
    'auditEvents',
    {
      id,
      at: moment,
      staffId: optional(text),
      role: optional(oneOf(roles)),
      action: text,
      personId: optional(text),
      episodeId: optional(text),
      outcome: oneOf(['allowed', 'refused']),
      requestId: text,
    },
    {
      indexes: [
        ['personId', 'at'],
        ['staffId', 'at'],
      ],
    },
  );
  await forbidChange[engine](schema);
};
