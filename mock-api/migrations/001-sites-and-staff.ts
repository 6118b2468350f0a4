import { roles } from '#domain/access/role';
import {
  createTable,
  id,
  idOf,
  integer,
  moment,
  oneOf,
  optional,
  type Schema,
  text,
} from './columns.ts';

/** Where people work, who they are, how they sign in, and the trace of what they did. */
export const up = async (schema: Schema): Promise<void> => {
  await createTable(schema, 'facts', { name: { ...text, primary: true }, value: text });
  await createTable(schema, 'sites', {
    id,
    name: text,
    timeZone: text,
    kind: oneOf(['clinic', 'synthetic', 'research']),
    notice: optional(text),
  });
  await createTable(
    schema,
    'staff',
    {
      id,
      name: text,
      credential: optional(text),
      role: oneOf(roles),
      standing: oneOf(['independent', 'associate']),
      email: text,
      passwordHash: optional(text),
      deactivatedAt: optional(moment),
    },
    { unique: [['email']] },
  );
  await createTable(
    schema,
    'staffSites',
    { staffId: idOf('staff'), siteId: idOf('sites') },
    { primary: ['staffId', 'siteId'] },
  );
  await createTable(
    schema,
    'signIns',
    {
      tokenHash: { ...text, primary: true },
      staffId: idOf('staff'),
      startedAt: moment,
      lastUsedAt: moment,
      endsAt: moment,
    },
    { indexes: [['staffId']] },
  );
  await createTable(schema, 'signInFailures', {
    email: { ...text, primary: true },
    failures: integer,
    lastFailedAt: moment,
  });
};
