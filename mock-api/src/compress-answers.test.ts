import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import Fastify, { type onSendHookHandler } from 'fastify';
import { compressAnswers } from './compress-answers.ts';

const long = { rows: Array.from({ length: 200 }, (_, at) => `row ${at}`) };

const server = () => {
  const api = Fastify();
  compressAnswers(api);
  api.get('/api/long', () => long);
  api.get('/api/short', () => ({ rows: [] }));
  const onSend: onSendHookHandler = (_request, _reply, payload, done) =>
    done(null, `${payload as string} `);
  api.get('/api/changed', { onSend }, () => long);
  return api;
};
const ask = (url: string, accepted?: string) =>
  server().inject({
    url,
    headers: accepted === undefined ? {} : { 'accept-encoding': accepted },
  });

test('a long answer is compressed as the client accepts it', async () => {
  const brotli = await ask('/api/long', 'gzip, deflate, br, zstd');
  assert.equal(brotli.headers['content-encoding'], 'br');
  assert.equal(brotli.headers.vary, 'accept-encoding');
  assert.equal(brotli.headers['content-length'], String(brotli.rawPayload.length));
  assert.deepEqual(JSON.parse(brotliDecompressSync(brotli.rawPayload).toString()), long);
  const gzip = await ask('/api/long', 'gzip, deflate');
  assert.deepEqual(JSON.parse(gunzipSync(gzip.rawPayload).toString()), long);
});

for (const accepted of [undefined, 'identity', 'br;q=0', 'br; q=0.0, zstd'])
  test(`a client that sends "${accepted}" gets the answer as it is`, async () => {
    const answer = await ask('/api/long', accepted);
    assert.equal(answer.headers['content-encoding'], undefined);
    assert.deepEqual(answer.json(), long);
  });

test('a short answer is sent as it is', async () => {
  const answer = await ask('/api/short', 'br');
  assert.equal(answer.headers['content-encoding'], undefined);
  assert.equal(answer.headers.vary, undefined);
});

test('what a route does with its answer comes first', async () => {
  const answer = await ask('/api/changed', 'br');
  assert.equal(brotliDecompressSync(answer.rawPayload).toString(), `${JSON.stringify(long)} `);
});
