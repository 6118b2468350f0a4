/** One kind that approaches record: what is typed, a correction, and what is refused at which field. */
export interface ExampleDraft {
  readonly path: string;
  readonly list: string;
  readonly draft: Readonly<Record<string, unknown>>;
  readonly correction: Readonly<Record<string, unknown>>;
  readonly refused: readonly (readonly [bad: Readonly<Record<string, unknown>>, field: string])[];
}

/** For tests: the same value under every name. */
export const allOf = <Name extends string>(names: readonly Name[], value: unknown) =>
  Object.fromEntries(names.map((name) => [name, value]));
