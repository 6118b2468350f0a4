import type { FastifySchemaCompiler, FastifySchemaValidationError } from 'fastify';
import type { TSchema } from 'typebox';
import { Compile } from 'typebox/compile';
import Format from 'typebox/format';
import { Settings } from 'typebox/system';
import { LINE } from '#contract/scalars';
import type { FieldError } from '#contract/problem';
import { isPlainDate } from '#domain/time/plain-date';
import { textFaults, tidied } from './request-text.ts';

// Every wrong field is named; a body of 64 KiB cannot hold more than a few thousand.
Settings.Set({ maxErrors: 200 });

/** Days compare as text and every one is remembered, so they are real and of these two centuries. */
const isDay = (text: string): boolean => /^(19|20)\d\d-|^2100-/.test(text) && isPlainDate(text);
const MOMENT = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;
Format.Set('date', isDay);
Format.Set('date-time', (text) => isDay(MOMENT.exec(text)?.[1] ?? ''));

type Checked = { value: unknown } | { error: Error & FastifySchemaValidationError[] };
// Fastify reads them as they are, under the names that it shares with Ajv.
const failed = (errors: readonly object[]): Checked => ({
  error: errors as unknown as Error & FastifySchemaValidationError[],
});

/** Names of fields that are kept letter for letter, such as a password. */
const asTypedIn = (schema: TSchema): string[] => {
  const { properties = {} } = schema as { properties?: Record<string, { 'x-as-typed'?: true }> };
  return Object.keys(properties).filter((name) => properties[name]?.['x-as-typed'] === true);
};

/** The fields of a value that are, or are not, named. */
const pick = (value: object, names: readonly string[], named: boolean): object =>
  Object.fromEntries(Object.entries(value).filter(([name]) => names.includes(name) === named));

/**
 * Checks what was sent: nothing is coerced, nothing dropped, nothing filled in. Texts are brought
 * into one form, and what nobody could read is refused.
 */
export const compileValidator: FastifySchemaCompiler<TSchema> = ({ schema, httpPart }) => {
  const validator = Compile(schema);
  const asTyped = asTypedIn(schema);
  const check = (value: unknown): Checked =>
    validator.Check(value) ? { value } : failed(validator.Errors(value));
  if (httpPart === 'headers') return check;
  return (value: unknown) => {
    const checked = check(value);
    if ('error' in checked || typeof value !== 'object' || value === null) return checked;
    const tidy = tidied(asTyped.length === 0 ? value : pick(value, asTyped, false)) as object;
    const faults = textFaults(tidy);
    if (faults.length > 0) return failed(faults.map((fault) => ({ ...fault, keyword: 'text' })));
    // Letters can become more when they are brought into one form.
    return check(asTyped.length === 0 ? tidy : { ...tidy, ...pick(value, asTyped, true) });
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
  date: 'a day such as 2026-11-21, of 1900 to 2100',
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
  pattern: ({ pattern }) =>
    pattern === LINE ? 'must be one line, without tabs' : 'does not have the right form',
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
  if (finding.keyword === 'text')
    return [{ pointer: at.slice(0, 200), message: finding.message ?? '' }];
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
