import assert from 'node:assert/strict';
import fc from 'fast-check';
import { test } from 'node:test';
import { actions, authorize } from '../access/authorize.ts';
import { type Database, type Engine, engineOf } from '../database.ts';
import type { StaffId } from '#domain/ids';
import { newId } from '../new-id.ts';
import { addTestClinic, testApi } from '../test-clinic.ts';
import { onBothEngines } from '../test-database.ts';
import { ids } from '../test-ids.ts';
import type { RecordKind } from './record-kind.ts';
import { recordKinds } from './record-kinds.ts';
import { type JsonSchema, validOf } from './test-drafts.ts';

/** Drafts that each kind is sent; the schema lets them through, the rules some of them. */
const DRAFTS: Record<Engine, number> =
  process.env['CI'] === undefined ? { sqlite: 6, postgresql: 1 } : { sqlite: 40, postgresql: 5 };

const people = [
  [ids.therapist, 'therapist', [ids.north]],
  [ids.otherTherapist, 'therapist', [ids.north]],
  [ids.caseManager, 'case-manager', [ids.north]],
  [ids.supervisor, 'supervisor', [ids.north]],
  [ids.southSupervisor, 'supervisor', [ids.south]],
  [ids.administrator, 'administrator', [ids.north, ids.south]],
] as const;
const resource = { siteId: ids.north, therapistIds: [ids.therapist] };

const draftsOf = ({ draft }: RecordKind, numRuns: number): object[] =>
  fc.sample(validOf(draft as unknown as JsonSchema), { numRuns, seed: 7 }) as object[];

const open = async (database: Database) => {
  await addTestClinic(database);
  const { api, as } = testApi(database);
  const cookies = new Map<StaffId, object>();
  for (const [id] of people) cookies.set(id, await as(id));
  const send = (who: StaffId, method: 'GET' | 'POST' | 'PUT', url: string, payload?: object) =>
    api.inject({
      method,
      url,
      headers: { ...cookies.get(who), 'idempotency-key': newId(), 'if-match': '"1"' },
      ...(payload === undefined ? {} : { payload }),
    });
  return { send };
};

const addressOf = ({ path }: RecordKind, episode: string = ids.episode) =>
  `/api/episodes/${episode}/${path}`;

test('kinds have addresses and words of their own', () => {
  const paths = recordKinds.map(({ path }) => path);
  assert.equal(new Set(paths).size, paths.length);
  for (const { path, noun, action } of recordKinds) {
    assert.match(path, /^[a-z][a-z0-9-]*$/);
    assert.ok(noun.length > 0);
    assert.ok(actions.includes(action));
  }
});

onBothEngines('no kind of row is written by who may not', async (database) => {
  const { send } = await open(database);
  const wrong: string[] = [];
  for (const kind of recordKinds) {
    const [draft = {}] = draftsOf(kind, 1);
    for (const [id, role, siteIds] of people) {
      const may = authorize({ id, role, siteIds }, kind.action, resource);
      const answer = await send(id, 'POST', addressOf(kind), draft);
      const what = `${kind.path} by ${role}: ${answer.body}`;
      const elsewhere = await send(id, 'POST', addressOf(kind, ids.unknown), draft);
      const right = may
        ? [201, 400, 409].includes(answer.statusCode)
        : answer.statusCode === 404 && answer.body === elsewhere.body;
      if (!right || elsewhere.statusCode !== 404) wrong.push(what);
    }
  }
  assert.deepEqual(wrong, []);
});

onBothEngines('whatever the schema of a kind lets through has an answer', async (database) => {
  const { send } = await open(database);
  const accepted: string[] = [];
  const wrong: string[] = [];
  const expect = (statuses: readonly number[], found: number, what: string) => {
    if (!statuses.includes(found)) wrong.push(`${found} ${what}`);
  };
  for (const kind of recordKinds)
    for (const draft of draftsOf(kind, DRAFTS[engineOf(database)])) {
      const made = await send(ids.therapist, 'POST', addressOf(kind), draft);
      const what = `${kind.path} ${JSON.stringify(draft)}: ${made.body}`;
      expect([201, 400, 409], made.statusCode, what);
      if (made.statusCode !== 201 || accepted.includes(kind.path)) continue;
      accepted.push(kind.path);
      const url = `${addressOf(kind)}/${made.json().id}`;
      for (const [method, address, payload] of [
        ['PUT', url, draft],
        ['POST', `${url}/entered-in-error`, { reason: 'Another person' }],
        ['GET', `${url}/history`, undefined],
      ] as const) {
        const foreign = await send(ids.otherTherapist, method, address, payload);
        expect([404], foreign.statusCode, `${method} ${address}`);
        const own = await send(ids.therapist, method, address, payload);
        expect([200, 400, 409, 412], own.statusCode, `${method} ${address} ${own.body}`);
      }
    }
  const never = recordKinds.map(({ path }) => path).filter((path) => !accepted.includes(path));
  assert.deepEqual(wrong, []);
  console.log(`Not one draft accepted of: ${never.join(', ') || 'none'}`);
});
