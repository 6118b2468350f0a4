import { sql } from 'kysely';
import type { Schema } from './columns.ts';

export const forbidChange = async (schema: Schema): Promise<void> => {
  await sql
    .raw(
      `create function refuse_change() returns trigger language plpgsql as $$
       begin raise exception 'audit events can only be added'; end $$`,
    )
    .execute(schema);
  await sql
    .raw(
      `create trigger audit_events_no_change before update or delete or truncate on audit_events
       for each statement execute function refuse_change()`,
    )
    .execute(schema);
};
