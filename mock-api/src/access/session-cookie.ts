import type { CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** The `__Host-` prefix pins the cookie to this host, and browsers take it over https only. */
const nameOf = (https: boolean): string => (https ? '__Host-sid' : 'sid');

const attributes = (https: boolean): CookieSerializeOptions => ({
  path: '/',
  httpOnly: true,
  sameSite: 'strict',
  secure: https,
});

export const tokenOf = ({ server, headers }: FastifyRequest, https: boolean): string | null =>
  server.parseCookie(headers.cookie ?? '')[nameOf(https)] ?? null;

export const setToken = (reply: FastifyReply, token: string, https: boolean): FastifyReply =>
  reply.setCookie(nameOf(https), token, attributes(https));

export const clearToken = (reply: FastifyReply, https: boolean): FastifyReply =>
  reply.clearCookie(nameOf(https), attributes(https));
