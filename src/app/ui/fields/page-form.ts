import { computed, signal, type Signal, untracked } from '@angular/core';
import {
  type Entries,
  entriesOf,
  type Entry,
  type FieldFault,
  type FieldSpec,
  typingFaults,
  type Values,
  valuesOf,
} from './field-spec';

/** Some fields that belong together, or a list of such. */
export interface FormSection {
  /** Their place in what is sent: `episode/diagnoses`; empty for what is sent itself. */
  readonly path: string;
  readonly fields: readonly FieldSpec[];
  /** A list, of which each item has these fields. */
  readonly many?: true;
}

type Sections = Readonly<Record<string, readonly Entries[]>>;
/** Values of each section by its path: one, or a list of them. */
export type FormValues = Readonly<Record<string, Values | readonly Values[]>>;

export interface ShownFault extends FieldFault {
  /** Of the control that it is about. */
  readonly id: string;
  readonly text: string;
}

const joined = (...parts: readonly (string | number)[]): string =>
  parts.filter((part) => part !== '').join('/');

/** Id of the control of a field. */
export const controlId = (field: string): string => `f-${field.replaceAll('/', '-')}`;

/**
 * What is typed into a page's form: exactly as it was typed, with what is wrong of it once somebody
 * tried to save. One per opened form.
 */
export class PageForm {
  private readonly entries = signal<Sections>({});
  private readonly begun = signal('');
  private readonly refused = signal<readonly FieldFault[]>([]);
  readonly tried = signal(false);

  private readonly sections: Signal<readonly FormSection[]>;
  private readonly rule: (values: FormValues) => readonly FieldFault[];

  constructor(
    sections: Signal<readonly FormSection[]>,
    rule: (values: FormValues) => readonly FieldFault[],
  ) {
    this.sections = sections;
    this.rule = rule;
  }

  readonly dirty = computed(() => JSON.stringify(this.entries()) !== this.begun());
  readonly values = computed((): FormValues =>
    Object.fromEntries(
      this.sections().map(({ path, fields, many }) => {
        const list = (this.entries()[path] ?? []).map((each) => valuesOf(fields, each));
        return [path, many ? list : (list[0] ?? valuesOf(fields, {}))];
      }),
    ),
  );
  readonly faults = computed((): readonly FieldFault[] => {
    const typing = this.sections().flatMap(({ path, fields, many }) =>
      this.items(path).flatMap((entries, at) =>
        typingFaults(fields, entries, many ? `${joined(path, at)}/` : path && `${path}/`),
      ),
    );
    return typing.length > 0 ? typing : this.rule(this.values());
  });
  readonly shown = computed((): readonly ShownFault[] =>
    (this.tried() ? [...this.faults(), ...this.refused()] : this.refused()).map((fault) => ({
      ...fault,
      id: controlId(fault.field),
      text: `${this.labelOf(fault.field)} ${fault.message}`,
    })),
  );

  /** Begins with some values; what was typed before is gone. */
  start(values: FormValues): void {
    const sections = untracked(this.sections);
    const begun = Object.fromEntries(
      sections.map(({ path, fields, many }) => {
        const value = values[path] ?? (many ? [] : {});
        const list = (many ? value : [value]) as readonly Values[];
        return [path, list.map((each) => entriesOf(fields, each))];
      }),
    );
    this.entries.set(begun);
    this.begun.set(JSON.stringify(begun));
    this.tried.set(false);
    this.refused.set([]);
  }

  /** Counts what stands in the controls as saved. */
  settle(): void {
    this.begun.set(JSON.stringify(untracked(this.entries)));
  }

  items(path: string): readonly Entries[] {
    return this.entries()[path] ?? [];
  }

  fieldsOf(path: string): readonly FieldSpec[] {
    return this.sections().find((section) => section.path === path)?.fields ?? [];
  }

  change(path: string, at: number, name: string, entry: Entry): void {
    this.replace(path, (list) =>
      list.map((each, n) => (n === at ? { ...each, [name]: entry } : each)),
    );
  }

  add(path: string, values: Values): void {
    const entries = entriesOf(
      untracked(() => this.fieldsOf(path)),
      values,
    );
    this.replace(path, (list) => [...list, entries]);
  }

  remove(path: string, at: number): void {
    this.replace(path, (list) => list.filter((_each, n) => n !== at));
  }

  /** Puts what the server refused at its fields, until the next change. */
  refuse(errors: readonly { readonly pointer: string; readonly message: string }[]): void {
    this.refused.set(
      errors.map(({ pointer, message }) => ({ field: pointer.replace(/^\/body\/?/, ''), message })),
    );
  }

  faultAt(path: string, at: number | null, name: string): string | null {
    const field = joined(path, at ?? '', name);
    return this.shown().find((fault) => fault.field === field)?.message ?? null;
  }

  private replace(path: string, change: (list: readonly Entries[]) => readonly Entries[]): void {
    this.entries.update((sections) => ({ ...sections, [path]: change(sections[path] ?? []) }));
    this.refused.set([]);
  }

  private labelOf(field: string): string {
    const name = field.split('/').at(-1);
    const section = this.sections()
      .filter(({ path }) => path === '' || field.startsWith(`${path}/`))
      .toSorted((a, b) => b.path.length - a.path.length)
      .find(({ fields }) => fields.some((each) => each.name === name));
    return section?.fields.find((each) => each.name === name)?.label ?? 'This form';
  }
}
