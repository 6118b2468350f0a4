import { computed, effect, inject, linkedSignal, Service, signal, untracked } from '@angular/core';
import type { DrugTest } from '#contract/substance-monitoring';
import type { Instant } from '#domain/time/instant';
import { DraftKeeper } from '../../recording/draft-keeper';
import { OpenRecord } from '../../recording/open-record';
import { mergedEntry, taking, type TestConflict, testDisagreements } from './test-entry-conflict';
import { readEntry } from './test-entry-reading';
import { allNegative, startOf } from './test-entry-start';
import { type AnalyteEntry, entryOfRow, type TestEntry, withPanel } from './test-entry-state';

/** A screen as it is kept between two openings. */
interface KeptTest {
  readonly begun: TestEntry;
  readonly entry: TestEntry;
}

const isKept = (draft: unknown): draft is KeptTest =>
  typeof draft === 'object' && draft !== null && 'begun' in draft && 'entry' in draft;

/** What stands on the screen of one test, what it began with, and what others made of the test. */
@Service({ autoProvided: false })
export class TestWriting {
  private readonly open = inject(OpenRecord);
  private readonly keeper = inject(DraftKeeper);

  readonly context = computed(() => {
    const context = this.open.context();
    if (context === null) throw new Error('A test is recorded in an open chart');
    return context;
  });
  private readonly rules = computed(() => this.context().rules.substanceMonitoring);
  /** The row as the chart or a refused save has it; null for a new one. */
  readonly row = computed((): DrugTest | null => {
    const { row: id } = this.open.address();
    const tests = this.context().record.tests as readonly DrugTest[];
    const row = tests.find((test) => test.id === id) ?? null;
    const stale = this.open.stale() as DrugTest | null;
    return stale !== null && stale.version > (row?.version ?? 0) ? stale : row;
  });
  private readonly begun = linkedSignal({
    source: () => this.open.address(),
    computation: () => untracked(() => startOf(this.row(), this.context())),
  });
  /** The version that the writer works on; null for a new test. */
  private readonly seen = linkedSignal({
    source: () => this.open.address(),
    computation: () => untracked(() => this.row()?.version ?? null),
  });
  private readonly conflict = signal<TestConflict | null>(null);

  readonly entry = linkedSignal({
    source: () => this.open.address(),
    computation: () => untracked(() => this.begun()),
  });
  readonly version = this.seen.asReadonly();
  /** When what was put back had been kept; null unless something was. */
  readonly putBackAt = signal<Instant | null>(null);
  readonly isNew = computed(() => this.open.address().row === null);
  readonly missing = computed(() => !this.isNew() && this.row() === null);
  readonly panels = computed(() => [
    ...(this.entry().panelId === '' ? [{ value: '', word: 'Not recorded' }] : []),
    ...this.rules().panels.map(({ id, label }) => ({ value: id, word: label })),
  ]);
  readonly reading = computed(() => readEntry(this.entry(), this.row(), this.context()));
  readonly disagreements = computed(() => {
    const conflict = this.conflict();
    return conflict && !this.open.done() ? testDisagreements(conflict, this.entry()) : null;
  });

  constructor() {
    this.keeper.find(({ draft, ofVersion, savedAt }) => {
      if (!isKept(draft) || this.open.unsaved()) return;
      this.begun.set(draft.begun);
      this.entry.set(draft.entry);
      this.seen.set(ofVersion);
      this.putBackAt.set(savedAt);
    });
    effect(() => {
      const [entry, begun, version] = [this.entry(), this.begun(), this.seen()];
      const unsaved = JSON.stringify(entry) !== JSON.stringify(begun);
      untracked(() => {
        this.open.unsaved.set(unsaved);
        if (unsaved && !this.open.done()) this.keeper.keep({ begun, entry }, version);
        else this.keeper.forget();
      });
    });
    effect(() => {
      const [row, seen] = [this.row(), this.seen()];
      if (row === null || this.open.done() || this.open.save().kind === 'pending') return;
      if (row.version > (seen ?? row.version)) untracked(() => this.meet(row));
    });
  }

  change(change: Partial<TestEntry>): void {
    this.entry.update((entry) => ({ ...entry, ...change }));
  }

  changeLine(change: Partial<AnalyteEntry> & Pick<AnalyteEntry, 'analyte'>): void {
    this.entry.update((entry) => ({
      ...entry,
      analytes: entry.analytes.map((line) =>
        line.analyte === change.analyte ? { ...line, ...change } : line,
      ),
    }));
  }

  takePanel(panelId: string): void {
    this.entry.update((entry) => withPanel(entry, panelId, this.rules()));
  }

  setAllNegative(): void {
    this.entry.update(allNegative);
  }

  discussToday(): void {
    this.change({ discussedOn: this.context().today });
  }

  choose(whose: keyof TestConflict, name: string): void {
    const conflict = this.conflict();
    if (conflict) this.entry.update((entry) => taking(entry, conflict[whose], name));
  }

  startAnew(): void {
    this.begun.set(startOf(this.row(), this.context()));
    this.entry.set(this.begun());
    this.seen.set(this.row()?.version ?? null);
    this.putBackAt.set(null);
  }

  /** Somebody else saved the test meanwhile: what only they changed is theirs, the rest stays. */
  private meet(row: DrugTest): void {
    const theirs = entryOfRow(row, this.rules());
    const mine = this.entry();
    this.entry.set(mergedEntry(this.begun(), mine, theirs));
    this.begun.set(theirs);
    this.seen.set(row.version);
    this.conflict.set({ mine, theirs });
  }
}
