import {
  afterNextRender,
  Component,
  computed,
  ElementRef,
  inject,
  signal,
  viewChild,
} from '@angular/core';
import { specimenOf } from '#domain/substance-monitoring/drug-test-faults';
import { ConflictView } from '../../recording/conflict-view';
import { faultSentence } from '../../recording/form-faults';
import { OpenRecord } from '../../recording/open-record';
import { refusalOf } from '../../recording/save-words';
import { validityWords } from '../substance-monitoring-labels';
import { EntryChoice } from './entry-choice';
import { EntryText } from './entry-text';
import type { TestEntry } from './test-entry-state';
import { fates, fieldLabels, matrixChoices, reasonChoices } from './test-entry-words';
import { TestGrid } from './test-grid';
import { TestSpecimen } from './test-specimen';
import { TestWriting } from './test-writing';

/** One test: its specimen, its results by analyte, and what they mean while they are entered. */
@Component({
  selector: 'sd-test-entry',
  imports: [ConflictView, EntryChoice, EntryText, TestGrid, TestSpecimen],
  providers: [TestWriting],
  templateUrl: './test-entry.html',
  styleUrl: './test-entry.scss',
  host: {
    '(keydown.control.enter)': 'record($event)',
    '(keydown.meta.enter)': 'record($event)',
  },
})
export class TestEntryScreen {
  private readonly open = inject(OpenRecord);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly summary = viewChild<ElementRef<HTMLElement>>('summary');
  private readonly tried = signal(false);
  private readonly confirmed = signal<ReadonlySet<string>>(new Set());

  protected readonly writing = inject(TestWriting);
  protected readonly choices = { fates, matrixChoices, reasonChoices };
  protected readonly entry = this.writing.entry;
  protected readonly specimen = computed(() => specimenOf[this.entry().fate]);
  protected readonly validity = computed(() => {
    const validity = this.writing.reading().read?.validity ?? null;
    return validity === null ? 'not checked' : validityWords[validity];
  });
  protected readonly pending = computed(() => this.open.save().kind === 'pending');
  protected readonly refusal = computed(() => refusalOf(this.open.save()));
  protected readonly wrong = computed(() => {
    if (!this.tried()) return [];
    return this.writing.reading().faults.map(({ field, message }) => {
      const [name = ''] = field.split('/');
      const text = faultSentence(fieldLabels[name] ?? 'This entry', message);
      return { name, id: `test-${name}`, text };
    });
  });
  protected readonly faultOf = computed(
    () => new Map(this.wrong().map(({ name, text }) => [name, text])),
  );
  protected readonly doubts = computed(() =>
    this.writing.reading().doubts.map(({ field, message }) => {
      const key = `${field} ${message}`;
      return { key, text: message, confirmed: this.confirmed().has(key) };
    }),
  );

  constructor() {
    afterNextRender(() => {
      this.focus('.negative, #test-fate');
    });
  }

  protected confirm(key: string, event: Event): void {
    const { checked } = event.target as HTMLInputElement;
    this.confirmed.update((known) => {
      const others = [...known].filter((each) => each !== key);
      return new Set(checked ? [...others, key] : others);
    });
  }

  protected take(field: keyof TestEntry, value: string): void {
    this.writing.change({ [field]: value });
  }

  protected focusOn(event: Event, id: string): void {
    event.preventDefault();
    this.focus(`#${CSS.escape(id)}`);
  }

  protected record(event: Event): void {
    event.preventDefault();
    this.tried.set(true);
    const { draft, faults } = this.writing.reading();
    if (this.pending() || this.writing.missing()) return;
    if (draft === null || faults.length > 0 || this.doubts().some(({ confirmed }) => !confirmed)) {
      setTimeout(() => this.summary()?.nativeElement.focus());
      return;
    }
    this.open.submit(draft, this.writing.version());
  }

  private focus(selector: string): void {
    this.host.nativeElement.querySelector<HTMLElement>(selector)?.focus();
  }
}
