import type { FastifyInstance } from 'fastify';

/** JSON is the only language. */
export const parseJsonBody = (api: FastifyInstance): void => {
  const parse = api.getDefaultJsonParser('error', 'error');
  api.removeAllContentTypeParsers();
  api.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    void parse(request, String(body), done);
  });
};
