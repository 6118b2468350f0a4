import { sql } from 'kysely';
import type { Schema } from './columns.ts';

export const forbidChange = async (schema: Schema): Promise<void> => {
  for (const change of ['update', 'delete'])
    await sql
      .raw(
        `create trigger audit_events_no_${change} before ${change} on audit_events
         begin select raise(abort, 'audit events can only be added'); end`,
      )
      .execute(schema);
};
