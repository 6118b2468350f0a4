import type { FastifySerializerCompiler } from 'fastify/types/schema.js';
import type { TSchema } from 'typebox';
import { Compile } from 'typebox/compile';

/**
 * Rows are selected by the contract's columns, so answers hold nothing else and need no filter:
 * `JSON.stringify` is faster than a generated serializer. Tests check every answer instead.
 */
export const sendAsIs: FastifySerializerCompiler<TSchema> = () => (data) => JSON.stringify(data);

/** Refuses an answer that breaks its contract, naming the first place. */
export const sendChecked: FastifySerializerCompiler<TSchema> = ({ schema, url }) => {
  const validator = Compile(schema);
  return (data) => {
    const text = JSON.stringify(data);
    const sent: unknown = text === undefined ? null : JSON.parse(text);
    if (validator.Check(sent)) return text;
    const [first] = validator.Errors(sent);
    throw new Error(`${url} breaks its contract: ${first?.instancePath} ${first?.message}`);
  };
};
