import { type Static, type TProperties, type TSchema, Type } from 'typebox';
import type { EpisodeId, PersonId, ProgramId, RecordId, SiteId, StaffId } from '#domain/ids';
import type { Instant as InstantText, TimeZone as TimeZoneName } from '#domain/time/instant';
import type { PlainDate as PlainDateText } from '#domain/time/plain-date';

/** An object that refuses fields it does not know. */
export const Shape = <Properties extends TProperties>(properties: Properties) =>
  Type.Object(properties, { additionalProperties: false });

/** One of a closed set of words. */
export const OneOf = <const Values extends readonly string[]>(values: Values) =>
  Type.Unsafe<Values[number]>(Type.String({ enum: [...values] }));

/** A value or "not known"; a missing field is an error, so that nobody forgets to say which. */
export const Nullable = <Schema extends TSchema>(schema: Schema) => {
  const { type, enum: values } = schema as { type?: string; enum?: readonly unknown[] };
  return Type.Unsafe<Static<Schema> | null>({
    ...schema,
    type: [type, 'null'],
    ...(values === undefined ? {} : { enum: [...values, null] }),
  });
};

export const Text = (maxLength: number) => Type.String({ minLength: 1, maxLength });
export const LINE = '^[^\\n\\t]+$';
/** A text of one line, such as a name. */
export const Line = (maxLength: number) => Type.String({ minLength: 1, maxLength, pattern: LINE });
/** A text that is kept letter for letter, whatever it holds. */
export const AsTyped = (maxLength: number) =>
  Type.String({ minLength: 1, maxLength, 'x-as-typed': true });
export const Count = Type.Integer({ minimum: 0 });
/** 0 to 10, as people rate cravings, urges and help. */
export const Rating = Type.Integer({ minimum: 0, maximum: 10 });
/** Number of the row's version; a writer says which one it saw. */
export const Version = Type.Integer({ minimum: 1 });

export const PlainDate = Type.Unsafe<PlainDateText>(Type.String({ format: 'date' }));
export const Instant = Type.Unsafe<InstantText>(Type.String({ format: 'date-time' }));
export const TimeZone = Type.Unsafe<TimeZoneName>(Text(64));
/** Wall clock, `HH:MM`. */
export const WallTime = Type.String({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' });

const Uuid = Type.String({ format: 'uuid' });
export const IdOfSite = Type.Unsafe<SiteId>(Uuid);
export const IdOfStaff = Type.Unsafe<StaffId>(Uuid);
export const IdOfPerson = Type.Unsafe<PersonId>(Uuid);
export const IdOfEpisode = Type.Unsafe<EpisodeId>(Uuid);
export const IdOfProgram = Type.Unsafe<ProgramId>(Uuid);
export const IdOfRecord = Type.Unsafe<RecordId>(Uuid);

/** What every row of a chart carries. */
export const recorded = {
  id: IdOfRecord,
  version: Version,
  recordedAt: Instant,
  recordedBy: Nullable(IdOfStaff),
  enteredInErrorAt: Nullable(Instant),
  enteredInErrorReason: Nullable(Text(500)),
} as const;

type Filled = keyof typeof recorded;

/** What is sent to record a row: the row without its id, version, author, and what the server fills. */
export const DraftOf = <Properties extends TProperties, Key extends keyof Properties = never>(
  row: { readonly properties: Properties },
  ...alsoFilled: readonly Key[]
) => {
  const left = new Set<PropertyKey>([...Object.keys(recorded), ...alsoFilled]);
  const kept = Object.entries(row.properties).filter(([name]) => !left.has(name));
  return Shape(Object.fromEntries(kept) as unknown as Omit<Properties, Filled | Key>);
};
