import type { FastifyInstance } from 'fastify';

const YEAR_S = 31_536_000;

const always: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy':
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  'x-frame-options': 'DENY',
};

/** What a page may load and do; styles that Angular makes at run time carry the nonce. */
export const pagePolicy = (nonce: string): string =>
  [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self' 'nonce-${nonce}'`,
    `connect-src 'self'`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `manifest-src 'self'`,
    `base-uri 'self'`,
    `form-action 'none'`,
    `frame-ancestors 'none'`,
    `require-trusted-types-for 'script'`,
    `trusted-types angular angular#components`,
  ].join('; ');

const DATA_POLICY = `default-src 'none'; frame-ancestors 'none'`;

/** Headers that every answer carries, errors and 304 among them. */
export const headersOf = (https: boolean): Readonly<Record<string, string>> => ({
  ...always,
  'content-security-policy': DATA_POLICY,
  ...(https ? { 'strict-transport-security': `max-age=${YEAR_S}; includeSubDomains` } : {}),
});

/** Records of people are never kept by a browser unless the route says how. */
export const setSecurityHeaders = (api: FastifyInstance, https: boolean): void => {
  const headers = Object.entries(headersOf(https));
  api.addHook('onSend', async (request, reply) => {
    for (const [name, value] of headers) if (!reply.hasHeader(name)) reply.header(name, value);
    if (request.url.startsWith('/api') && !reply.hasHeader('cache-control'))
      reply.header('cache-control', 'no-store');
  });
};
