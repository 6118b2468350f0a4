import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import { Problem } from '#contract/problem';

const titles: Record<number, string> = {
  400: 'Some fields are not right',
  401: 'Not signed in, or the credentials are wrong',
  403: 'The tablet is handed over',
  404: 'Unknown, or not for this reader',
  409: 'It can no longer be changed',
  412: 'Somebody else changed it meanwhile',
  422: 'The Idempotency-Key was used for another request',
  428: 'If-Match is missing',
  429: 'Too many tries',
  503: 'Busy; try again later',
};

/** The problems that a route answers with, for its description; handlers throw them. */
export const problems = (...statuses: readonly number[]): Record<never, never> =>
  Object.fromEntries(
    statuses.map((status) => [
      status,
      {
        description: titles[status],
        content: { 'application/problem+json': { schema: Problem } },
      },
    ]),
  );

/** Describes every route from the schemas that validate it. Registered before the routes. */
export const describeRoutes = (api: FastifyInstance, version: string): void => {
  void api.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Stepdown',
        version,
        description: 'Case management for intensive outpatient programs.',
      },
      components: { securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'sid' } } },
      security: [{ session: [] }],
    },
  });
};
