import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Session } from '#contract/access';
import { FirstAdministrator, InvitationAcceptance, LinkToken, OneTimeLink } from '#contract/clinic';
import { signedInOf } from '../access/route-policy.ts';
import { setToken } from '../access/session-cookie.ts';
import { sessionOf } from '../access/session-routes.ts';
import { useSignIn } from '../access/sign-ins-repository.ts';
import type { ApiContext } from '../api-context.ts';
import { problems } from '../openapi.ts';
import { acceptInvitation, makeFirstAdministrator, readLink } from './first-access.ts';

const config = { policy: 'anyone' } as const;
const tags = ['access'];

type Api = Parameters<FastifyPluginAsyncTypebox<ApiContext>>[0];
type Tools = Parameters<typeof readLink>[0];
type Enter = (
  request: FastifyRequest,
  reply: FastifyReply,
  token: (tools: Tools) => Promise<string>,
) => Promise<Session>;
const response = { 200: Session, ...problems(400, 404, 503) };

const addEntries = (api: Api, enter: Enter): void => {
  api.post(
    '/first-administrator',
    {
      config,
      schema: {
        tags,
        summary: 'Make the first administrator of an empty clinic, and sign in',
        body: FirstAdministrator,
        response,
      },
    },
    (request, reply) =>
      enter(request, reply, (tools) => makeFirstAdministrator(tools, request.body)),
  );
  api.post(
    '/invitation-acceptance',
    {
      config,
      schema: {
        tags,
        summary: 'Choose a password by an invitation, and sign in',
        body: InvitationAcceptance,
        response,
      },
    },
    (request, reply) => enter(request, reply, (tools) => acceptInvitation(tools, request.body)),
  );
};

/** Coming in by a one-time link, before there is a password. */
export const firstAccessRoutes: FastifyPluginAsyncTypebox<ApiContext> = async (api, context) => {
  const { database, systemTime, https } = context;
  const toolsOf = ({ id }: FastifyRequest): Tools => ({ database, systemTime, requestId: id });
  addEntries(api, async (request, reply, tokenOf) => {
    const token = await tokenOf(toolsOf(request));
    setToken(reply, token, https);
    request.signedIn = await useSignIn(database, token, systemTime());
    return sessionOf(context, signedInOf(request));
  });

  api.post(
    '/one-time-link',
    {
      config,
      schema: {
        tags,
        summary: 'What a one-time link is for',
        body: LinkToken,
        response: { 200: OneTimeLink, ...problems(400, 404) },
      },
    },
    (request) => readLink(toolsOf(request), request.body.token),
  );
};
