import type { FastifyInstance, FastifyRequest } from 'fastify';
import { notFound, signInNeeded } from '../problem-handler.ts';
import type { Action } from './authorize.ts';
import type { SignedIn } from './sign-ins-repository.ts';

/**
 * Who may call a route: anyone, anyone signed in, a tablet that was handed to a person, or whoever
 * may do what the route does.
 */
export type RoutePolicy = 'anyone' | 'signed-in' | 'handed-over' | Action;

const withoutAction: readonly unknown[] = ['anyone', 'signed-in', 'handed-over', undefined];
const isAction = (policy: RoutePolicy | undefined): policy is Action =>
  !withoutAction.includes(policy);

declare module 'fastify' {
  interface FastifyContextConfig {
    policy?: RoutePolicy;
    /** Asked by an open page on its own account: it does not keep a sign-in alive. */
    background?: true;
  }
  interface FastifyRequest {
    signedIn: SignedIn | null;
    /** True once `decided` has asked whether the actor may do this. */
    decisionTaken: boolean;
  }
}

export const policyOf = ({ routeOptions }: FastifyRequest): RoutePolicy | undefined =>
  routeOptions.config.policy;

/** @throws ProblemError 401 without a valid sign-in. */
export const signedInOf = ({ signedIn }: FastifyRequest): SignedIn => {
  if (signedIn === null) throw signInNeeded();
  return signedIn;
};

/** The action that the route of a request declares. */
export const actionOf = (request: FastifyRequest): Action => {
  const policy = policyOf(request);
  if (!isAction(policy)) throw notFound();
  return policy;
};

const needsDecision = (request: FastifyRequest): boolean => isAction(policyOf(request));

/**
 * Deny by default: a route of the API without a policy does not start, and an answer of a route
 * whose handler forgot to ask does not leave.
 */
export const enforceRoutePolicies = (api: FastifyInstance): void => {
  api.decorateRequest('signedIn', null);
  api.decorateRequest('decisionTaken', false);
  api.addHook('onRoute', ({ url, method, config }) => {
    if (url.startsWith('/api') && config?.policy === undefined)
      throw new Error(`${String(method)} ${url} does not say who may call it`);
  });
  api.addHook('onSend', async (request, reply, payload) => {
    if (reply.statusCode < 400 && needsDecision(request) && !request.decisionTaken)
      throw new Error(`${request.method} ${request.routeOptions.url} answered without a decision`);
    return payload;
  });
};
