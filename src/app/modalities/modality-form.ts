import type { Recorded } from '#domain/chart/recorded';
import type { coreSkills } from '#domain/modalities/skill';
import { choicesOf, type Field, type FormKind } from '../recording/form-kind';
import { skillWords } from './modalities-labels';

/** A form whose fields are everything that is typed. */
export const modalityForm = <Row extends Recorded & Typed, Typed extends object>(
  kind: Omit<FormKind<Row, Typed>, 'typed'>,
): FormKind<Row, Typed> => ({
  ...kind,
  typed: (row) =>
    Object.fromEntries(kind.fields.map(({ name }) => [name, row[name]])) as unknown as Typed,
});

/** The day of something that is told or done in a session. */
export const dayField = { name: 'on', label: 'Day', control: 'date' } as const;

/** A rating from 0 to 10, or not asked. */
export const ratingField = <Name extends string>(name: Name, label: string) =>
  ({ name, label, control: 'number', min: 0, max: 10, optional: true }) as const;

const LONG = 1000;

/** Words of the person, as many as it takes. */
export const wordsField = <Name extends string>(name: Name, label: string, maxLength = LONG) =>
  ({ name, label, control: 'long-text', maxLength, optional: true }) as const;

/** One of the four skills, or none. */
export const skillField = {
  name: 'skill',
  label: 'Skill used',
  control: 'list',
  choices: choicesOf(skillWords),
  optional: true,
  nullWord: 'None of them',
} as const satisfies Field<{ readonly skill: (typeof coreSkills)[number] | null }>;
