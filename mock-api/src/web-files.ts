import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { notFound } from './problem-handler.ts';
import { pagePolicy } from './security-headers.ts';

/** Stands in index.html where each answer puts a number of its own. */
const NONCE_PLACE = 'CSP_NONCE';
const NONCE_BYTES = 16;
/** `main-VTDILSRE.js`, `chunk-_tFFm0Uq.js`: a changed file has another name; keep this one for ever. */
const HASHED = /-[\w-]{8}\.(js|css|woff2)(\.br)?$/;
const FOR_EVER = 'public, max-age=31536000, immutable';

const sendPage = (reply: FastifyReply, page: string) => {
  const nonce = randomBytes(NONCE_BYTES).toString('base64');
  return reply
    .type('text/html; charset=utf-8')
    .header('content-security-policy', pagePolicy(nonce))
    .header('cache-control', 'no-cache')
    .send(page.replaceAll(NONCE_PLACE, nonce));
};

/** A path without a dot at its end is a page of the application, whatever it is called. */
const isPage = ({ method, url }: FastifyRequest): boolean =>
  (method === 'GET' || method === 'HEAD') &&
  !/^\/api(\/|$|\?)/.test(url) &&
  !/\.[^/]*$/.test(url.split('?', 1)[0] ?? '');

/** Serves the built application: files compressed beforehand, every other path its page. */
export const serveWebFiles = (api: FastifyInstance, folder: string): void => {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  void api.register(fastifyStatic, {
    root: resolve(folder),
    index: false,
    wildcard: false,
    preCompressed: true,
    globIgnore: ['index.html', '**/*.br'],
    cacheControl: false,
    setHeaders: (reply, path) =>
      void reply.header('cache-control', HASHED.test(path) ? FOR_EVER : 'no-cache'),
  });
  api.setNotFoundHandler((request, reply) => {
    if (!isPage(request)) throw notFound();
    return sendPage(reply, page);
  });
};
