import type { FastifyInstance } from 'fastify';
import { malformedJson } from './problem-handler.ts';

/** JSON is the only language; a NUL in a text would be refused by PostgreSQL alone. */
export const parseJsonBody = (api: FastifyInstance): void => {
  const parse = api.getDefaultJsonParser('error', 'error');
  api.removeAllContentTypeParsers();
  api.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    const text = String(body);
    if (text.includes('\\u0000')) return done(malformedJson(), undefined);
    return parse(request, text, done);
  });
};
