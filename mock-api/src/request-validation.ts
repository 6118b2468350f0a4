import type { FastifySchemaCompiler, FastifySchemaValidationError } from 'fastify';
import type { TSchema } from 'typebox';
import { Compile } from 'typebox/compile';
import { Settings } from 'typebox/system';
import type { FieldError } from '#contract/problem';

// Every wrong field is named; a body of 64 KiB cannot hold more than a few thousand.
Settings.Set({ maxErrors: 200 });

/** Checks without changing anything: nothing is coerced, nothing dropped, nothing filled in. */
export const compileValidator: FastifySchemaCompiler<TSchema> = ({ schema }) => {
  const validator = Compile(schema);
  return (value) => {
    if (validator.Check(value)) return { value };
    // Fastify reads them as they are, under the names that it shares with Ajv.
    return { error: validator.Errors(value) as unknown as Error & FastifySchemaValidationError[] };
  };
};

const typeNames: Record<string, string> = {
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  array: 'a list',
  object: 'an object',
  null: 'null',
  boolean: 'true or false',
};
const formatNames: Record<string, string> = {
  date: 'a day such as 2026-11-21',
  'date-time': 'a moment such as 2026-11-21T14:05:00.000Z',
  uuid: 'an id (UUID)',
};

const listOf = (value: unknown): string[] => (Array.isArray(value) ? value : [value]).map(String);

const messages: Record<string, (params: Record<string, unknown>) => string> = {
  type: ({ type }) =>
    `must be ${listOf(type)
      .map((name) => typeNames[name] ?? name)
      .join(' or ')}`,
  enum: ({ allowedValues }) => `must be one of: ${listOf(allowedValues).join(', ')}`,
  format: ({ format }) => `must be ${formatNames[String(format)] ?? String(format)}`,
  minLength: ({ limit }) =>
    limit === 1 ? 'must not be empty' : `must have at least ${String(limit)} letters`,
  maxLength: ({ limit }) => `must have at most ${String(limit)} letters`,
  minimum: ({ limit }) => `must be at least ${String(limit)}`,
  maximum: ({ limit }) => `must be at most ${String(limit)}`,
  pattern: () => 'does not have the right form',
};

type Finding = FastifySchemaValidationError;

const missing = ({ params }: Finding) => listOf(params['requiredProperties']);
const unknown = ({ params }: Finding) => listOf(params['additionalProperties']);

const fieldErrors = (finding: Finding, at: string): FieldError[] => {
  if (finding.keyword === 'required')
    return missing(finding).map((name) => ({ pointer: `${at}/${name}`, message: 'is needed' }));
  if (finding.keyword === 'additionalProperties')
    return unknown(finding).map((name) => ({
      pointer: `${at}/${name}`.slice(0, 200),
      message: 'is not a field that is known here',
    }));
  const message = messages[finding.keyword]?.(finding.params) ?? 'is not right';
  return [{ pointer: at, message }];
};

const parts: Record<string, string> = { querystring: 'query' };

/** One message for each wrong field, with its place in the request. */
export const fieldErrorsOf = (findings: readonly Finding[], context: string): FieldError[] => {
  const part = `/${parts[context] ?? context}`;
  const byPointer = new Map<string, FieldError>();
  for (const finding of findings) {
    // An unknown field is reported twice: at its own place, where nothing helpful is said, and above.
    if (finding.keyword === 'boolean') continue;
    for (const error of fieldErrors(finding, part + finding.instancePath))
      byPointer.set(error.pointer, error);
  }
  return [...byPointer.values()];
};
