import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import type { TSchema } from 'typebox';
import { openSqlite, sqliteConnection } from './database.ts';
import type { Database } from './database.ts';
import { migrate } from './migrator.ts';
import { newId } from './new-id.ts';
import { changedOf, type JsonSchema } from './recording/test-drafts.ts';
import { compileValidator } from './request-validation.ts';
import { addTestClinic, testApi } from './test-clinic.ts';
import { ids } from './test-ids.ts';
import { addressOf, type WriteRoute, writeRoutesOf } from './test-routes.ts';

/** Bodies for each route; fewer where somebody waits for the result. */
const BODIES = process.env['CI'] === undefined ? 60 : 2000;

/** Everything that is stored, the audit excepted. */
const fingerprint = (database: Database): string => {
  const connection = sqliteConnection(database);
  assert.ok(connection !== null);
  const tables = connection
    .prepare(`select name from sqlite_master where type = 'table' order by name`)
    .all()
    .map(({ name }) => String(name))
    .filter((name) => name !== 'audit_events');
  const hash = createHash('sha256');
  for (const table of tables)
    hash.update(JSON.stringify([table, connection.prepare(`select * from "${table}"`).all()]));
  return hash.digest('hex');
};

const isRefused = (schema: TSchema) => {
  const validate = compileValidator({ schema, method: 'POST', url: '', httpPart: 'body' });
  return (body: unknown) => 'error' in (validate(body) as object);
};

/** Bodies that break the schema of a route in one place; anything at all where it has none. */
const bodiesOf = ({ body }: WriteRoute): fc.Arbitrary<unknown> =>
  body === null
    ? fc.jsonValue({ maxDepth: 2 })
    : changedOf(body as JsonSchema).filter(isRefused(body));

const open = async () => {
  const database = openSqlite(':memory:');
  await migrate(database);
  await addTestClinic(database);
  const { api, as } = testApi(database);
  const routes = await writeRoutesOf(api);
  const cookies = [await as(ids.supervisor), await as(ids.administrator)];
  /** Header values with what is allowed: the body alone is wrong. */
  const send = ({ method, ...route }: WriteRoute, cookie: object, payload: string) =>
    api.inject({
      method,
      url: addressOf({ method, ...route }),
      headers: {
        ...cookie,
        'content-type': 'application/json',
        'idempotency-key': newId(),
        'if-match': '"1"',
      },
      payload,
    });
  return { database, routes, cookies, send };
};

/**
 * Sends bad bodies to a part of the routes. They are many: each part is a file of its own, so that
 * the parts run side by side.
 */
export const refuseBadBodies = (part: number, parts: number): void => {
  const name = `bad bodies are refused and change nothing (${BODIES} each, part ${part + 1})`;
  void test(name, async (suite) => {
    const { database, routes, cookies, send } = await open();
    const before = fingerprint(database);
    const ofPart = routes.filter(({ body }, n) => body !== null && n % parts === part);
    for (const route of ofPart)
      await suite.test(route.name, async () => {
        let n = 0;
        const property = fc.asyncProperty(bodiesOf(route), async (body) => {
          n += 1;
          const answer = await send(route, cookies[n % 2] ?? {}, JSON.stringify(body));
          assert.ok([400, 404].includes(answer.statusCode), `${answer.statusCode} ${answer.body}`);
        });
        await fc.assert(property, { numRuns: BODIES });
        assert.equal(fingerprint(database), before);
      });
  });
};
