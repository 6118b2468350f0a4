import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { Credentials, Session } from '#contract/access';
import type { SiteId } from '#domain/ids';
import type { ApiContext } from '../api-context.ts';
import type { Database } from '../database.ts';
import { problems } from '../openapi.ts';
import { signedInOf } from './route-policy.ts';
import { clearToken, setToken, tokenOf } from './session-cookie.ts';
import { signIn } from './sign-in.ts';
import { endSignIn, type SignedIn, useSignIn } from './sign-ins-repository.ts';

const url = '/session';
const tags = ['access'];

const sitesOf = (database: Database, siteIds: readonly SiteId[]) =>
  database
    .selectFrom('sites')
    .select(['id', 'name', 'timeZone', 'kind', 'notice', 'crisisPhone'])
    .where('id', 'in', siteIds.length > 0 ? siteIds : ['' as SiteId])
    // A clinic before made-up people, made-up people before research data.
    .orderBy((order) =>
      order
        .case()
        .when('kind', '=', 'clinic')
        .then(0)
        .when('kind', '=', 'synthetic')
        .then(1)
        .else(2)
        .end(),
    )
    .orderBy('name')
    .execute();

/** Who is signed in, where and when. */
export const sessionOf = async (
  { database, clock }: ApiContext,
  { staff, siteIds, expiresAt }: SignedIn,
): Promise<Session> => {
  const sites = await sitesOf(database, siteIds);
  const timeZone = sites[0]?.timeZone ?? ('UTC' as Session['timeZone']);
  const today = clock.today(timeZone);
  return { staff, sites, today, now: clock.now(), timeZone, clock: clock.kind, expiresAt };
};

const addStart = (api: Parameters<typeof sessionRoutes>[0], context: ApiContext): void => {
  const { database, systemTime, https } = context;
  api.post(
    url,
    {
      config: { policy: 'anyone' },
      schema: {
        tags,
        summary: 'Sign in',
        body: Credentials,
        response: { 200: Session, ...problems(400, 401, 429, 503) },
      },
    },
    async (request, reply) => {
      const earlier = tokenOf(request, https);
      const token = await signIn({ database, systemTime, requestId: request.id }, request.body);
      if (earlier !== null) await endSignIn(database, earlier);
      setToken(reply, token, https);
      request.signedIn = await useSignIn(database, token, systemTime());
      return sessionOf(context, signedInOf(request));
    },
  );
};

/** Signing in, asking who is signed in, and signing out. */
export const sessionRoutes: FastifyPluginAsyncTypebox<ApiContext> = async (api, context) => {
  addStart(api, context);

  api.get(
    url,
    {
      config: { policy: 'signed-in' },
      schema: {
        tags,
        summary: 'Who is signed in, and which day it is at the clinic',
        response: { 200: Session, ...problems(401) },
      },
    },
    (request) => sessionOf(context, signedInOf(request)),
  );

  api.delete(
    url,
    {
      config: { policy: 'anyone' },
      schema: { tags, summary: 'Sign out', response: { 204: Type.Null() } },
    },
    async (request, reply) => {
      const token = tokenOf(request, context.https);
      if (token !== null) await endSignIn(context.database, token);
      context.bell.ringAll();
      return clearToken(reply, context.https).code(204).send();
    },
  );
};
