import { computed, Service, signal } from '@angular/core';
import type { Conflict } from './conflict';
import { mergedEntries } from './conflict';
import {
  type AnyFormKind,
  type Entries,
  entriesOf,
  type Entry,
  knownEntries,
  sameEntries,
  type Typed,
} from './form-entries';
import type { FormContext } from './form-kind';
import type { RecordedRow } from './store/recording-actions';

/** A form as it is kept between two openings. */
export interface KeptForm {
  readonly about: string | null;
  readonly base: Typed;
  readonly begun: Entries;
  readonly entries: Entries;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands in the controls of one form, what it began with, and what others made of the row. */
@Service({ autoProvided: false })
export class FormWriting {
  private kind: AnyFormKind | null = null;
  private readonly about = signal<string | null>(null);
  /** What is sent of fields that the form does not show. */
  readonly base = signal<Typed>({});
  readonly begun = signal<Entries>({});
  readonly entries = signal<Entries>({});
  /** The version that the writer works on; null for a new row. */
  readonly version = signal<number | null>(null);
  readonly conflict = signal<Conflict | null>(null);
  readonly unsaved = computed(() => !sameEntries(this.entries(), this.begun()));

  start(kind: AnyFormKind, row: RecordedRow | null, context: FormContext): void {
    this.kind = kind;
    this.about.set(context.about);
    this.base.set(row === null ? kind.start(context) : kind.typed(row));
    this.begun.set(entriesOf(kind.fields, this.base(), context.record.timeZone));
    this.entries.set(this.begun());
    this.version.set(row?.version ?? null);
    this.conflict.set(null);
  }

  change(name: string, entry: Entry): void {
    this.entries.update((entries) => ({ ...entries, [name]: entry }));
  }

  kept(): KeptForm {
    const [about, base] = [this.about(), this.base()];
    return { about, base, begun: this.begun(), entries: this.entries() };
  }

  /** Takes up what was kept; false when it was about something else. */
  putBack(kept: unknown, version: number | null): boolean {
    if (!isObject(kept) || (kept['about'] ?? null) !== this.about()) return false;
    const fields = this.kind?.fields ?? [];
    if (isObject(kept['base'])) this.base.set(kept['base']);
    this.begun.set(knownEntries(fields, kept['begun'], this.begun()));
    this.entries.set(knownEntries(fields, kept['entries'], this.entries()));
    this.version.set(version);
    return true;
  }

  /** Somebody else saved the row meanwhile: what only they changed is theirs, the rest stays. */
  meet(row: RecordedRow, context: FormContext): void {
    if (this.kind === null) return;
    const typed = this.kind.typed(row);
    const theirs = entriesOf(this.kind.fields, typed, context.record.timeZone);
    const mine = this.entries();
    this.entries.set(mergedEntries(this.begun(), mine, theirs));
    this.base.set(typed);
    this.begun.set(theirs);
    this.version.set(row.version);
    this.conflict.set({ row, mine, theirs });
  }

  choose(whose: 'mine' | 'theirs', name: string): void {
    const entry = this.conflict()?.[whose][name];
    if (entry !== undefined) this.change(name, entry);
  }
}
