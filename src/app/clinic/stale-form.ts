import type { Problem } from '#contract/problem';
import type { FieldSpec, Values } from '../ui/fields/field-spec';

type Current = Values & { readonly version: number };

/** Facts stand in an envelope with their version. */
const withFacts = (current: Current): Current => {
  const { facts, version } = current;
  return typeof facts === 'object' ? { ...(facts as Values), version } : current;
};

/** The row as somebody else left it; null unless a save was refused for that. */
export const staleIn = (problem: Problem | null): Current | null => {
  if (problem?.status !== 412 || !('current' in problem)) return null;
  const { current } = problem as { readonly current: unknown };
  return typeof current === 'object' && current !== null && 'version' in current
    ? withFacts(current as Current)
    : null;
};

const NOTHING = 'nothing';

const textOf = (field: FieldSpec, value: unknown): string => {
  const wordOf = (each: unknown): string =>
    field.choices?.find((choice) => choice.value === each)?.word ?? String(each);
  if (Array.isArray(value)) return value.map(wordOf).join(', ') || NOTHING;
  return value === null || value === undefined || value === '' ? NOTHING : wordOf(value);
};

export interface FormDifference {
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
}

/** The fields in which two versions differ, as they are read. */
export const differencesOf = (
  fields: readonly FieldSpec[],
  mine: Values | readonly Values[],
  theirs: Values,
): FormDifference[] =>
  fields
    .map((field) => ({
      label: field.label,
      mine: textOf(field, (mine as Values)[field.name]),
      theirs: textOf(field, theirs[field.name]),
    }))
    .filter((difference) => difference.mine !== difference.theirs);
