import { computed, effect, inject, linkedSignal, Service, signal, untracked } from '@angular/core';
import type { DrugTest } from '#contract/substance-monitoring';
import { OpenRecord } from '../../recording/open-record';
import { mergedEntry, taking, type TestConflict, testDisagreements } from './test-entry-conflict';
import { readEntry } from './test-entry-reading';
import { allNegative, startOf } from './test-entry-start';
import { type AnalyteEntry, entryOfRow, type TestEntry, withPanel } from './test-entry-state';

/** What stands on the screen of one test, what it began with, and what others made of the test. */
@Service({ autoProvided: false })
export class TestWriting {
  private readonly open = inject(OpenRecord);

  private readonly context = computed(() => {
    const context = this.open.context();
    if (context === null) throw new Error('A test is recorded in an open chart');
    return context;
  });
  private readonly rules = computed(() => this.context().rules.substanceMonitoring);
  /** The row as the chart has it; null for a new one. */
  private readonly row = computed((): DrugTest | null => {
    const { row: id } = this.open.address();
    const tests = this.context().record.tests as readonly DrugTest[];
    return tests.find((test) => test.id === id) ?? null;
  });
  private readonly begun = linkedSignal({
    source: () => this.open.address(),
    computation: () => untracked(() => startOf(this.row(), this.context())),
  });
  private readonly conflict = signal<TestConflict | null>(null);

  readonly entry = linkedSignal({
    source: () => this.open.address(),
    computation: () => untracked(() => this.begun()),
  });
  /** The version that the writer works on; null for a new test. */
  readonly version = linkedSignal({
    source: () => this.open.address(),
    computation: () => untracked(() => this.row()?.version ?? null),
  });
  readonly isNew = computed(() => this.open.address().row === null);
  readonly missing = computed(() => !this.isNew() && this.row() === null);
  readonly panels = computed(() => [
    ...(this.entry().panelId === '' ? [{ value: '', word: 'Not recorded' }] : []),
    ...this.rules().panels.map(({ id, label }) => ({ value: id, word: label })),
  ]);
  readonly reading = computed(() => readEntry(this.entry(), this.row(), this.context()));
  readonly disagreements = computed(() => {
    const conflict = this.conflict();
    return conflict && testDisagreements(conflict, this.entry());
  });

  constructor() {
    effect(() => {
      const isTouched = JSON.stringify(this.entry()) !== JSON.stringify(this.begun());
      this.open.unsaved.set(isTouched);
    });
    effect(() => {
      const theirs = this.open.stale();
      if (theirs !== null) untracked(() => this.meet(theirs as unknown as DrugTest));
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

  /** Somebody else saved the test meanwhile: what only they changed is theirs, the rest stays. */
  private meet(row: DrugTest): void {
    const theirs = entryOfRow(row, this.rules());
    const mine = this.entry();
    this.entry.set(mergedEntry(this.begun(), mine, theirs));
    this.begun.set(theirs);
    this.version.set(row.version);
    this.conflict.set({ mine, theirs });
  }
}
