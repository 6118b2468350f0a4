import { type Static, type TObject, Type } from 'typebox';
import { Problem } from '#contract/problem';
import { IdOfRecord, IdOfStaff, Instant, Nullable, Shape, Text, Version } from '#contract/scalars';

/** Why a row is not true; it stays in the history and leaves every calculation. */
export const EnteredInError = Shape({ reason: Text(500) });
export type EnteredInError = Static<typeof EnteredInError>;

/** Answers a change of a version that is not the present one; `current` is. */
export const ConflictOf = <Row extends TObject>(row: Row) =>
  Shape({ ...Problem.properties, current: row });

/** An earlier version of a row, as it stood until somebody replaced it. */
export const EarlierVersion = Shape({
  version: Version,
  row: Type.Record(Type.String(), Type.Unknown()),
  replacedAt: Instant,
  replacedBy: Nullable(IdOfStaff),
});
export type EarlierVersion = Static<typeof EarlierVersion>;

/** The earlier versions of a row, newest first. */
export const RowHistory = Shape({ versions: Type.Array(EarlierVersion) });
export type RowHistory = Static<typeof RowHistory>;

/** A row of a chart changed: which, never what. */
export const ChartChange = Shape({
  path: Text(60),
  recordId: IdOfRecord,
  version: Version,
  by: Nullable(IdOfStaff),
});
export type ChartChange = Static<typeof ChartChange>;

/** What a form holds before it is sent, whatever the form makes of it. */
const Typed = Type.Record(Type.String(), Type.Unknown(), { 'x-as-typed': true });

/** Something unfinished, to be kept. */
export const DraftToKeep = Shape({
  draft: Typed,
  /** The row that is corrected and the version that was read; null for a new row. */
  ofRow: Nullable(IdOfRecord),
  ofVersion: Nullable(Version),
});
export type DraftToKeep = Static<typeof DraftToKeep>;

/** Something unfinished, as its author finds it again; nobody else does. */
export const KeptDraft = Shape({ path: Text(60), ...DraftToKeep.properties, savedAt: Instant });
export type KeptDraft = Static<typeof KeptDraft>;

export const KeptDrafts = Shape({ drafts: Type.Array(KeptDraft) });
export type KeptDrafts = Static<typeof KeptDrafts>;
