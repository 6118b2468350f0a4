import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { FieldError, Problem } from '#contract/problem';
import { fieldErrorsOf } from './request-validation.ts';

/** Thrown (or returned from a decided transaction) to answer with a problem. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly problem: Problem;
  /** The row as it stands, for a writer whose version is stale. */
  readonly current: unknown;

  constructor(problem: Problem, current?: unknown) {
    super(problem.code);
    this.problem = problem;
    this.current = current;
  }
}

const problem = (
  status: number,
  code: string,
  title: string,
  more: Partial<Problem> = {},
): Problem => ({ type: `urn:stepdown:problem:${code}`, title, status, code, ...more });

/** Unknown and unpermitted look alike, to the byte. */
export const notFound = () => new ProblemError(problem(404, 'not-found', 'Not found'));
export const signInNeeded = () =>
  new ProblemError(problem(401, 'sign-in-needed', 'Please sign in'));
export const wrongCredentials = (retryAfter: number | null) =>
  new ProblemError(
    problem(401, 'wrong-credentials', 'E-mail address or password is not right', wait(retryAfter)),
  );
export const tooManyTries = (retryAfter: number) =>
  new ProblemError(
    problem(429, 'too-many-tries', 'Too many tries for this e-mail address', wait(retryAfter)),
  );
export const busy = (retryAfter: number) =>
  new ProblemError(problem(503, 'busy', 'The server is busy', wait(retryAfter)));
export const invalidRequest = (errors: FieldError[]) =>
  new ProblemError(problem(400, 'invalid-request', 'Some fields are not right', { errors }));
export const versionNeeded = () =>
  new ProblemError(
    problem(428, 'version-needed', 'Say which version you change', {
      detail: 'Send the version of the row that you saw as If-Match: "3".',
    }),
  );
export const versionStale = (current: unknown) =>
  new ProblemError(
    problem(412, 'version-stale', 'Somebody else changed this meanwhile', {
      detail: 'The row as it stands now is in "current".',
    }),
    current,
  );
export const keyReused = () =>
  new ProblemError(
    problem(422, 'key-reused', 'This key was used for another request', {
      detail: 'Make a new Idempotency-Key for each write; send the same one only with the same.',
    }),
  );
/** @param detail why the row may not be changed as asked, in words for the screen. */
export const notChangeable = (detail: string) =>
  new ProblemError(problem(409, 'not-changeable', 'This can no longer be changed', { detail }));
/** @param people who may be the same as somebody who is admitted, and were not shown before. */
export const duplicatesUnseen = (people: unknown) =>
  new ProblemError(
    problem(409, 'possible-duplicates', 'This may be somebody who is known', {
      detail: 'The people who may be the same are in "current".',
    }),
    people,
  );
/** The tablet is in a person's hands; a staff member takes it back with the password. */
export const handedOver = () =>
  new ProblemError(problem(403, 'handed-over', 'This tablet is handed over'));
export const wrongPassword = (retryAfter: number | null) =>
  new ProblemError(problem(400, 'wrong-password', 'The password is not right', wait(retryAfter)));
export const crossSite = () =>
  new ProblemError(problem(403, 'cross-site', 'Requests from other sites are refused'));
export const urlTooLong = () => new ProblemError(problem(414, 'url-too-long', 'URL too long'));

function wait(retryAfter: number | null): Partial<Problem> {
  if (retryAfter === null) return {};
  const seconds = retryAfter === 1 ? '1 second' : `${retryAfter} seconds`;
  return { retryAfter, detail: `Try again in ${seconds}.` };
}

/** What Fastify itself finds wrong, in our words: its own would tell about the inside. */
const framework: Record<string, Problem> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: problem(415, 'not-json', 'Send application/json'),
  FST_ERR_CTP_BODY_TOO_LARGE: problem(413, 'body-too-large', 'The body is too large'),
  FST_ERR_CTP_INVALID_JSON_BODY: problem(400, 'malformed-json', 'The body is not valid JSON'),
  FST_ERR_CTP_EMPTY_JSON_BODY: problem(400, 'malformed-json', 'The body is empty'),
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: problem(400, 'malformed', 'The request is malformed'),
  FST_ERR_BAD_URL: problem(400, 'malformed', 'The request is malformed'),
  FST_ERR_MAX_PARAM_LENGTH: urlTooLong().problem,
  FST_ERR_HANDLER_TIMEOUT: problem(503, 'busy', 'The server is busy', wait(1)),
};

/** What the database alone can know; its own words may quote a person's data. */
const byDatabase = {
  reference: problem(400, 'unknown-reference', 'Something that this refers to does not exist'),
  duplicate: problem(409, 'already-there', 'This is there already'),
} as const;
/** Codes of SQLite (extended) and PostgreSQL. */
const databaseCodes: Record<string, Problem> = {
  787: byDatabase.reference,
  23503: byDatabase.reference,
  1555: byDatabase.duplicate,
  2067: byDatabase.duplicate,
  23505: byDatabase.duplicate,
};
/** What the pool says when no connection became free in time; it has no code. */
const NO_CONNECTION = 'timeout exceeded when trying to connect';
const ofDatabase = (error: FastifyError & { errcode?: number }): Problem | undefined =>
  error.message === NO_CONNECTION ? busy(1).problem : databaseCodes[error.errcode ?? error.code];

const isClientFault = ({ statusCode }: FastifyError) =>
  statusCode !== undefined && statusCode >= 400 && statusCode < 500;

/** The problem that answers an error; nothing of an unexpected error's text is in it. */
export const problemOf = (error: FastifyError, request: FastifyRequest): Problem => {
  if (error instanceof ProblemError) return error.problem;
  if (error.validation !== undefined)
    return invalidRequest(fieldErrorsOf(error.validation, error.validationContext ?? 'body'))
      .problem;
  const known = framework[error.code] ?? ofDatabase(error);
  if (known !== undefined) return known;
  if (isClientFault(error)) return problem(400, 'malformed', 'The request is malformed');
  return problem(500, 'unexpected', 'Something went wrong', { requestId: request.id });
};

/** Where and of which kind, never what: messages of a database may quote a person's data. */
const logUnexpected = (error: FastifyError, request: FastifyRequest) => {
  const frames = error.stack?.split('\n').filter((line) => /^\s+at /.test(line)) ?? [];
  const route = `${request.method} ${request.routeOptions.url ?? 'unknown route'}`;
  console.error([`${request.id} ${route} ${error.name} ${error.code ?? ''}`, ...frames].join('\n'));
};

export const handleProblem = (
  error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
) => {
  const answer = problemOf(error, request);
  if (answer.status >= 500 && !(error instanceof ProblemError)) logUnexpected(error, request);
  if (answer.retryAfter !== undefined) reply.header('retry-after', answer.retryAfter);
  const current = error instanceof ProblemError ? error.current : undefined;
  return reply
    .code(answer.status)
    .type('application/problem+json')
    .send(JSON.stringify({ ...answer, current }));
};
