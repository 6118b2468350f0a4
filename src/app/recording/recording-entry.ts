import type { Type } from '@angular/core';
import type { Role } from '#domain/access/role';
import type { Recorded } from '#domain/chart/recorded';
import type { AnyFormKind } from './form-entries';
import type { FormKind } from './form-kind';

/** Groups of the `+ New` menu, in their order. */
export const recordingGroups = [
  'Sessions',
  'Skills',
  'Approaches',
  'Testing',
  'Medication',
  'Measures',
  'Family',
  'Services',
  'Safety',
  'Plan',
  'Step-down',
] as const;
export type RecordingGroup = (typeof recordingGroups)[number];

/** A form of fields, or a screen made for one kind. */
export type RecordingScreen =
  { readonly kind: AnyFormKind } | { readonly component: Type<unknown> };

/** One kind of row that can be recorded; its form is loaded when it is opened. */
export interface RecordingEntry {
  /** The last part of the kind's addresses, and the value of `?record=`. */
  readonly path: string;
  /** `Family session` */
  readonly word: string;
  readonly group: RecordingGroup;
  readonly load: () => Promise<RecordingScreen>;
  /** False for what is begun only from a row it belongs to. */
  readonly inMenu: boolean;
  /** Who may begin one; everybody with access to the chart unless told. */
  readonly roles: readonly Role[];
}

type Extras = Partial<Pick<RecordingEntry, 'inMenu' | 'roles'>>;

const everybody: readonly Role[] = ['therapist', 'case-manager', 'supervisor'];

/** A kind that is recorded by the general form. */
export const formEntry = <Row extends Recorded, Typed extends object>(
  path: string,
  word: string,
  group: RecordingGroup,
  load: () => Promise<FormKind<Row, Typed>>,
  extras: Extras = {},
): RecordingEntry => ({
  path,
  word,
  group,
  // The kind's own types end here; its functions only ever see what the kind itself has made.
  load: () => load().then((kind) => ({ kind: kind as unknown as AnyFormKind })),
  inMenu: true,
  roles: everybody,
  ...extras,
});

/** A kind with a screen of its own, which injects `OpenRecord`. */
export const screenEntry = (
  path: string,
  word: string,
  group: RecordingGroup,
  load: () => Promise<Type<unknown>>,
  extras: Extras = {},
): RecordingEntry => ({
  path,
  word,
  group,
  load: () => load().then((component) => ({ component })),
  inMenu: true,
  roles: everybody,
  ...extras,
});
