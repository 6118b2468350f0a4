import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSqlite } from './database.ts';
import { testApi } from './test-clinic.ts';

interface Operation {
  readonly summary?: string;
  readonly responses?: Record<string, { description?: string; content?: Record<string, object> }>;
}
interface Description {
  readonly openapi: string;
  readonly paths: Record<string, Record<string, Operation>>;
}

test('the description names every route, with an answer and its problems', async () => {
  const { api } = testApi(openSqlite(':memory:'));
  const live: string[] = [];
  api.addHook('onRoute', ({ method, url }) => {
    if (url.startsWith('/api'))
      live.push(`${String(method).toLowerCase()} ${url.replace(/:(\w+)/g, '{$1}')}`);
  });
  const { openapi, paths } = (await api.inject('/api/openapi.json')).json<Description>();
  assert.equal(openapi, '3.1.0');
  const described = Object.entries(paths).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => `${method} ${path}`),
  );
  assert.deepEqual(described.sort(), live.sort());
  for (const [path, operations] of Object.entries(paths))
    for (const [method, { summary, responses = {} }] of Object.entries(operations)) {
      const name = `${method} ${path}`;
      assert.ok(summary, `${name} says what it does`);
      const good = Object.keys(responses).filter((status) => status.startsWith('2'));
      assert.equal(good.length, 1, `${name} has one good answer`);
      const isEmpty = good[0] === '204';
      assert.equal(responses[good[0] ?? '']?.content !== undefined, !isEmpty, name);
      if (path.includes('{')) assert.ok(responses['404'] && responses['401'], name);
    }
});
