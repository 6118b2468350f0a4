import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { createApi } from './api.ts';
import { realClock, systemTime } from './clock.ts';
import { openSqlite } from './database.ts';

const script = 'console.log("stepdown");'.repeat(100);

const open = (context: TestContext) => {
  const web = mkdtempSync(join(tmpdir(), 'stepdown-web-'));
  context.after(() => rmSync(web, { recursive: true }));
  writeFileSync(join(web, 'index.html'), '<sd-root ngCspNonce="CSP_NONCE"></sd-root>');
  writeFileSync(join(web, 'main-ABCD1234.js'), script);
  writeFileSync(join(web, 'main-ABCD1234.js.br'), brotliCompressSync(script));
  writeFileSync(join(web, 'favicon.svg'), '<svg/>');
  const database = openSqlite(':memory:');
  return createApi({ database, clock: realClock, systemTime, https: true, version: '1', web });
};

test('every page path answers the page, with a nonce of its own in page and policy', async (context) => {
  const api = open(context);
  const nonces = new Set<string>();
  for (const url of ['/', '/caseload', '/people/1/episodes/2/summary?from=day', '/index.html']) {
    const answer = await api.inject(url);
    assert.equal(answer.statusCode, url === '/index.html' ? 404 : 200, url);
    if (answer.statusCode === 404) continue;
    const nonce = /ngCspNonce="([^"]+)"/.exec(answer.body)?.[1] ?? '';
    assert.ok(String(answer.headers['content-security-policy']).includes(`'nonce-${nonce}'`));
    assert.match(String(answer.headers['strict-transport-security']), /includeSubDomains/);
    assert.equal(answer.headers['cache-control'], 'no-cache');
    nonces.add(nonce);
  }
  assert.equal(nonces.size, 3);
});

test('files with a hash in their name are kept for ever and come compressed', async (context) => {
  const api = open(context);
  const headers = { 'accept-encoding': 'gzip, deflate, br' };
  const answer = await api.inject({ url: '/main-ABCD1234.js', headers });
  assert.equal(answer.headers['content-encoding'], 'br');
  assert.match(String(answer.headers['content-type']), /javascript/);
  assert.equal(answer.headers['cache-control'], 'public, max-age=31536000, immutable');
  assert.equal(answer.headers['x-content-type-options'], 'nosniff');
  const plain = await api.inject('/main-ABCD1234.js');
  assert.equal(plain.body, script);
  assert.equal((await api.inject('/favicon.svg')).headers['cache-control'], 'no-cache');
});

test('what is neither file nor page is not found', async (context) => {
  const api = open(context);
  for (const url of [
    '/main-OLDHASH1.js',
    '/api/nothing',
    '/api',
    '/../package.json',
    '/main-ABCD1234.js.br',
  ]) {
    const answer = await api.inject(url);
    assert.equal(answer.statusCode, 404, url);
    assert.equal(answer.json().code, 'not-found');
  }
  assert.equal((await api.inject({ method: 'POST', url: '/caseload' })).statusCode, 404);
});
