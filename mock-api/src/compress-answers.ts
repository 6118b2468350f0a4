import { brotliCompress, type BrotliOptions, constants, gzip } from 'node:zlib';
import type { FastifyInstance, onSendHookHandler } from 'fastify';

/** Smaller answers fit into one packet as they are. */
const SMALLEST_BYTES = 1400;
/** Of the qualities 0 to 11 the last one that costs less than the bytes it saves. */
const QUALITY = 3;

/** Power of two bytes: 256 KiB hold a chart, and the memory for it is small. */
const WINDOW = 18;

type Encoding = 'br' | 'gzip';
const encodings: readonly Encoding[] = ['br', 'gzip'];

/** The encoding to answer in, of those that a client accepts; null for none. */
const encodingFor = (accepted: string | undefined): Encoding | null => {
  const offers = (accepted ?? '').split(',').map((offer) => offer.trim().split(/\s*;\s*/));
  const isWanted = (encoding: Encoding) =>
    offers.some(
      ([name, ...rest]) => name === encoding && !rest.some((q) => /^q=0(\.0*)?$/.test(q)),
    );
  return encodings.find(isWanted) ?? null;
};

const brotliOptions = (size: number): BrotliOptions => ({
  params: {
    [constants.BROTLI_PARAM_QUALITY]: QUALITY,
    [constants.BROTLI_PARAM_LGWIN]: WINDOW,
    [constants.BROTLI_PARAM_SIZE_HINT]: size,
  },
});

const compress: onSendHookHandler = (request, reply, payload, done) => {
  if (typeof payload !== 'string' || payload.length < SMALLEST_BYTES) return done(null, payload);
  reply.header('vary', 'accept-encoding');
  const encoding = encodingFor(request.headers['accept-encoding']);
  if (encoding === null) return done(null, payload);
  reply.header('content-encoding', encoding).removeHeader('content-length');
  if (encoding === 'br') brotliCompress(payload, brotliOptions(payload.length), done);
  else gzip(payload, done);
};

/**
 * Compresses the answers of the API. It comes after what a route itself does with an answer, such
 * as naming its version by its content.
 */
export const compressAnswers = (api: FastifyInstance): void => {
  api.addHook('onRoute', (route) => {
    if (!route.url.startsWith('/api')) return;
    route.onSend = [route.onSend ?? [], compress].flat();
  });
};
