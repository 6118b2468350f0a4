import cookie from '@fastify/cookie';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ApiContext } from '../api-context.ts';
import { crossSite, handedOver, notFound, signInNeeded } from '../problem-handler.ts';
import { policyOf } from './route-policy.ts';
import { tokenOf } from './session-cookie.ts';
import { useSignIn } from './sign-ins-repository.ts';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** True when a page of another origin sent it; browsers say so, other programs say nothing. */
const isCrossSite = ({ method, headers, host }: FastifyRequest): boolean => {
  if (SAFE.has(method)) return false;
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  if (headers.origin === undefined) return false;
  return URL.parse(headers.origin)?.host !== host;
};

/** Knows who calls before anything of the request is read. */
export const authenticate = (
  api: FastifyInstance,
  { database, systemTime, https }: ApiContext,
): void => {
  void api.register(cookie, { hook: false });
  api.addHook('onRequest', async (request) => {
    if (isCrossSite(request)) throw crossSite();
    const policy = policyOf(request);
    if (policy === undefined || policy === 'anyone') return;
    const token = tokenOf(request, https);
    const counts = request.routeOptions.config.background !== true;
    const now = systemTime();
    request.signedIn = token === null ? null : await useSignIn(database, token, now, counts);
    if (request.signedIn === null) throw signInNeeded();
    // A tablet in a person's hands knows nothing but its questions, and nobody else knows those.
    const isTablet = request.signedIn.handOverId !== null;
    if (isTablet && policy !== 'handed-over') throw handedOver();
    if (!isTablet && policy === 'handed-over') throw notFound();
  });
};
