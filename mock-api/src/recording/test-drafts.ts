import fc from 'fast-check';
import { LINE } from '#contract/scalars';
import { ids } from '../test-ids.ts';

/** What a generator reads of a schema; TypeBox schemas are JSON Schema. */
export interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly JsonSchema[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
}

type Values = fc.Arbitrary<unknown>;

const LONGEST_MADE = 60;
const MOST_MADE = 3;

const formats: Record<string, Values> = {
  date: fc.constantFrom('2026-11-16', '2026-11-17', '2026-11-18', '2026-10-05', '2026-12-01'),
  'date-time': fc.constantFrom('2026-11-17T15:00:00.000Z', '2026-11-18T12:00:00.000Z'),
  uuid: fc.constantFrom(ids.therapist, ids.session, ids.attendance, ids.unknown),
};

const texts = ({
  format,
  pattern,
  minLength = 0,
  maxLength = LONGEST_MADE,
}: JsonSchema): Values => {
  if (format !== undefined) return formats[format] ?? fc.constant('text');
  if (pattern !== undefined && pattern !== LINE) return fc.stringMatching(new RegExp(pattern));
  const most = Math.min(maxLength, LONGEST_MADE);
  const words = ['Anna', 'Zoë 😀', 'مريم', "O'Brien; drop table", '<b>x</b>', 'x'.repeat(most)];
  const fit = words.filter(({ length }) => length >= minLength && length <= most);
  return fit.length > 0 ? fc.constantFrom(...fit) : fc.constant('x'.repeat(minLength));
};

const objects = ({ properties = {}, required = [] }: JsonSchema): Values => {
  const entries = Object.entries(properties).map(([name, part]) => [name, validOf(part)] as const);
  const needed = required.filter((name) => name in properties);
  return fc.record(Object.fromEntries(entries), { requiredKeys: needed, noNullPrototype: true });
};

const byType: Record<string, (schema: JsonSchema) => Values> = {
  string: texts,
  integer: ({ minimum = 0, maximum = 100 }) => fc.integer({ min: minimum, max: maximum }),
  number: ({ minimum = 0, maximum = 100 }) =>
    fc.integer({ min: Math.ceil(minimum * 2), max: Math.floor(maximum * 2) }).map((n) => n / 2),
  boolean: () => fc.boolean(),
  null: () => fc.constant(null),
  array: ({ items = {}, minItems = 0, maxItems = MOST_MADE }) =>
    fc.array(validOf(items), {
      minLength: minItems,
      maxLength: Math.max(minItems, Math.min(maxItems, MOST_MADE)),
    }),
  object: objects,
};

/** Values that a schema lets through, near what people send. */
export function validOf(schema: JsonSchema): Values {
  if (schema.anyOf !== undefined) return fc.oneof(...schema.anyOf.map(validOf));
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  if (Array.isArray(schema.type))
    return fc.oneof(...schema.type.map((type: string) => validOf({ ...schema, type })));
  return byType[String(schema.type)]?.(schema) ?? fc.constant({});
}

const junk: Values = fc.constantFrom<unknown>(
  null,
  '',
  '   ',
  'nothing of the kind',
  'a\u0000b',
  'a\ud83d',
  'a\u202eb',
  'x'.repeat(10_000),
  '2026-02-30',
  '9999-12-31',
  '2026-11-21T25:00:00Z',
  -1,
  0.5,
  5_000,
  2_147_483_648,
  1e308,
  true,
  [],
  {},
  [[[[]]]],
  { id: ids.unknown },
);

type Change = (value: unknown) => unknown;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One thing of a value made otherwise: at its top or, `place` by `place`, within. */
const changed = (value: unknown, place: readonly number[], change: Change): unknown => {
  const [first, ...rest] = place;
  if (first === undefined) return change(value);
  if (Array.isArray(value) && value.length > 0)
    return value.map((part: unknown, n) =>
      n === first % value.length ? changed(part, rest, change) : part,
    );
  if (!isObject(value) || Object.keys(value).length === 0) return change(value);
  const names = Object.keys(value);
  const name = names[first % names.length] ?? '';
  return { ...value, [name]: changed(value[name], rest, change) };
};

const without = (value: unknown, n: number): unknown =>
  isObject(value)
    ? Object.fromEntries(Object.entries(value).filter((_, at) => at !== n % 50))
    : [value];

const changes: fc.Arbitrary<Change> = fc.oneof(
  { weight: 6, arbitrary: junk.map((bad) => () => bad) },
  { weight: 2, arbitrary: fc.nat(20).map((n) => (value: unknown) => without(value, n)) },
  {
    weight: 2,
    arbitrary: junk.map((bad) => (value: unknown) => ({ ...(value as object), version: bad })),
  },
);

/** Values of a schema with one thing changed; some of them are still good. */
export const changedOf = (schema: JsonSchema): Values =>
  fc
    .tuple(validOf(schema), fc.array(fc.nat(20), { maxLength: 3 }), changes)
    .map(([value, place, change]) => changed(value, place, change));
