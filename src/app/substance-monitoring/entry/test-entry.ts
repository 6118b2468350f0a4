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
import { RowAfterwards } from '../../recording/row-afterwards';
import { refusalOf } from '../../recording/save-words';
import { whoSaved } from '../../recording/who-saved';
import { momentTime } from '../../ui/format/dates';
import { validityWords } from '../substance-monitoring-labels';
import { EntryChoice } from './entry-choice';
import { EntryText } from './entry-text';
import type { TestEntry } from './test-entry-state';
import { fates, fieldLabels, matrixChoices, reasonChoices } from './test-entry-words';
import { testHistoryKind } from './test-history-kind';
import { TestGrid } from './test-grid';
import { TestSpecimen } from './test-specimen';
import { TestWriting } from './test-writing';

/** One test: its specimen, its results by analyte, and what they mean while they are entered. */
@Component({
  selector: 'sd-test-entry',
  imports: [ConflictView, EntryChoice, EntryText, RowAfterwards, TestGrid, TestSpecimen],
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
  protected readonly historyKind = testHistoryKind;
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
  /** A test entered in error is only read, unless somebody was about to correct it. */
  protected readonly onlyRead = computed(
    () => (this.writing.row()?.enteredInErrorAt ?? null) !== null && !this.open.unsaved(),
  );
  protected readonly who = computed(() => {
    const row = this.writing.row();
    return row && whoSaved(row, this.writing.context());
  });
  protected readonly putBackAt = computed(() => {
    const at = this.writing.putBackAt();
    return at && momentTime(at, this.writing.context().record.timeZone);
  });
  protected readonly doubts = computed(() =>
    this.writing.reading().doubts.map(({ field, message }) => {
      const key = `${field} ${message}`;
      return { key, text: message, confirmed: this.confirmed().has(key) };
    }),
  );

  constructor() {
    afterNextRender(() => {
      this.focus(this.writing.isNew() ? '.negative' : '#test-fate');
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
