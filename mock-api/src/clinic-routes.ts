import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { Clinic, Health } from '#contract/access';
import type { TimeZone } from '#domain/time/instant';
import type { ApiContext } from './api-context.ts';
import { isDemonstration } from './clock.ts';

interface Options extends ApiContext {
  readonly version: string;
}

const clinicOf = async ({ database, clock }: ApiContext): Promise<Clinic> => {
  const site = await database
    .selectFrom('sites')
    .select(['name', 'timeZone'])
    .where('kind', '!=', 'research')
    .orderBy('name')
    .executeTakeFirst();
  if (site === undefined)
    return { name: 'Stepdown', kind: 'clinic', today: clock.today('UTC' as TimeZone) };
  const kind = (await isDemonstration(database)) ? 'demonstration' : 'clinic';
  return { name: site.name, kind, today: clock.today(site.timeZone) };
};

/** What anyone may ask: is it up, whose is it, what can it do. */
export const clinicRoutes: FastifyPluginAsyncTypebox<Options> = async (api, context) => {
  const config = { policy: 'anyone' } as const;

  api.get(
    '/health',
    { config, schema: { tags: ['service'], summary: 'Is it up', response: { 200: Health } } },
    () => ({ status: 'ok' as const, version: context.version }),
  );

  api.get(
    '/clinic',
    {
      config,
      schema: {
        tags: ['access'],
        summary: 'What the sign-in page shows',
        response: { 200: Clinic },
      },
    },
    () => clinicOf(context),
  );

  api.get(
    '/openapi.json',
    {
      config,
      schema: {
        tags: ['service'],
        summary: 'This description',
        response: { 200: Type.Record(Type.String(), Type.Unknown()) },
      },
    },
    () => ({ ...api.swagger() }),
  );
};
