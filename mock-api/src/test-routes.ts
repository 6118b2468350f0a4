import type { FastifyInstance } from 'fastify';
import type { TSchema } from 'typebox';
import { recordKinds } from './recording/record-kinds.ts';
import { ids } from './test-ids.ts';

/** A route of the API that changes something. */
export interface WriteRoute {
  readonly method: 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly url: string;
  readonly body: TSchema | null;
  readonly name: string;
}

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Every route of the API that changes something, as the server really has it. */
export const writeRoutesOf = async (api: FastifyInstance): Promise<WriteRoute[]> => {
  const routes: WriteRoute[] = [];
  api.addHook('onRoute', ({ method, url, schema }) => {
    for (const one of [method].flat())
      if (!READING.has(one) && url.startsWith('/api'))
        routes.push({
          method: one as WriteRoute['method'],
          url,
          body: (schema?.body as TSchema | undefined) ?? null,
          name: `${one} ${url}`,
        });
  });
  await api.ready();
  return routes;
};

const known: Record<string, string> = {
  episodeId: ids.episode,
  personId: ids.person,
  siteId: ids.north,
  sessionId: ids.session,
  attendanceId: ids.attendance,
  path: recordKinds[0]?.path ?? '',
  closedOn: '2026-12-24',
};

/** The address of a route, with ids of the test clinic in it. */
export const addressOf = ({ url }: WriteRoute): string =>
  url.replace(/:(\w+)/g, (_, name: string) => known[name] ?? ids.unknown);
