import {
  afterNextRender,
  Component,
  computed,
  effect,
  type ElementRef,
  inject,
  input,
  type OnInit,
  signal,
  untracked,
  viewChild,
  viewChildren,
} from '@angular/core';
import {
  type AnyFormKind,
  type Entries,
  entriesOf,
  type Entry,
  sameEntries,
  sameEntry,
  type Typed,
} from './form-entries';
import { faultSentence, readForm } from './form-faults';
import { FormField } from './form-field';
import type { FormContext } from './form-kind';
import { OpenRecord } from './open-record';
import { fieldRefusals, refusalOf } from './save-words';
import type { RecordedRow } from './store/recording-actions';

/** The form of one kind of row, made from its list of fields. What is typed stays until it is saved. */
@Component({
  selector: 'sd-record-form',
  imports: [FormField],
  templateUrl: './record-form.html',
  styleUrl: './record-form.scss',
  host: {
    '(keydown.control.enter)': 'record($event)',
    '(keydown.meta.enter)': 'record($event)',
  },
})
export class RecordForm implements OnInit {
  protected readonly open = inject(OpenRecord);

  readonly kind = input.required<AnyFormKind>();
  readonly context = input.required<FormContext>();

  private readonly summary = viewChild<ElementRef<HTMLElement>>('summary');
  private readonly controls = viewChildren(FormField);
  private readonly base = signal<Typed>({});
  private readonly begun = signal<Entries>({});
  /** What stood in the controls when the server was last asked. */
  private readonly sent = signal<Entries>({});
  private readonly confirmed = signal<ReadonlySet<string>>(new Set());
  private readonly tried = signal(false);

  protected readonly entries = signal<Entries>({});
  /** The row as the chart has it now; null for a new one. */
  protected readonly row = computed((): RecordedRow | null => {
    const { row: id } = this.open.address();
    const rows = this.kind().rows(this.context().record);
    return id === null ? null : ((rows.find((row) => row.id === id) as RecordedRow) ?? null);
  });
  protected readonly missing = computed(
    () => this.open.address().row !== null && this.row() === null,
  );
  protected readonly reading = computed(() =>
    readForm(this.kind(), this.entries(), this.base(), this.context(), this.row()),
  );
  protected readonly pending = computed(() => this.open.save().kind === 'pending');
  protected readonly refusal = computed(() => refusalOf(this.open.save()));
  protected readonly fields = computed(() => {
    const { asked, faults, doubts } = this.reading();
    const refused = fieldRefusals(this.open.save());
    return asked.map((field) => {
      const { name, label } = field;
      const isSent = sameEntry(this.entries()[name], this.sent()[name]);
      const own = this.tried() ? faults.find(({ field: at }) => at.split('/')[0] === name) : null;
      const message = own?.message ?? (isSent ? refused.get(name) : null) ?? null;
      const doubt = doubts.find(({ field: at }) => at === name)?.message ?? null;
      return {
        field,
        id: `record-${name}`,
        entry: this.entries()[name] ?? '',
        fault: message === null ? null : faultSentence(label, message),
        doubt,
        confirmed: doubt !== null && this.confirmed().has(`${name} ${doubt}`),
      };
    });
  });
  /** Faults that belong to no field on screen are said in the summary alone. */
  protected readonly wrong = computed(() => {
    const shown = this.fields().filter(({ fault }) => fault !== null);
    const names = new Set(this.reading().asked.map(({ name }) => name));
    const others = this.tried()
      ? this.reading().faults.filter(({ field }) => !names.has(field.split('/')[0] ?? ''))
      : [];
    return [
      ...shown.map(({ id, fault }) => ({ id, text: fault })),
      ...others.map(({ message }) => ({ id: null, text: faultSentence('This entry', message) })),
    ];
  });
  protected readonly doubtful = computed(() =>
    this.fields().filter(({ doubt, confirmed }) => doubt !== null && !confirmed),
  );

  constructor() {
    effect(() => {
      const unsaved = !sameEntries(this.entries(), this.begun());
      untracked(() => {
        this.open.unsaved.set(unsaved);
      });
    });
    effect(() => {
      if (this.open.save().kind === 'failed') this.summary()?.nativeElement.focus();
    });
    afterNextRender(() => this.controls()[0]?.focus());
  }

  ngOnInit(): void {
    const row = this.row();
    const kind = this.kind();
    this.base.set(row === null ? kind.start(this.context()) : kind.typed(row));
    this.begun.set(entriesOf(kind.fields, this.base(), this.context().record.timeZone));
    this.entries.set(this.begun());
  }

  protected change(name: string, entry: Entry): void {
    this.entries.update((entries) => ({ ...entries, [name]: entry }));
  }

  protected confirm(name: string, doubt: string, isRight: boolean): void {
    this.confirmed.update((known) => {
      const others = [...known].filter((each) => each !== `${name} ${doubt}`);
      return new Set(isRight ? [...others, `${name} ${doubt}`] : others);
    });
  }

  protected record(event: Event): void {
    event.preventDefault();
    this.tried.set(true);
    const { faults, typed } = this.reading();
    if (this.pending() || this.missing()) return;
    if (faults.length > 0 || this.doubtful().length > 0) {
      setTimeout(() => this.summary()?.nativeElement.focus());
      return;
    }
    this.sent.set(this.entries());
    this.open.submit(typed, this.row()?.version ?? null);
  }

  protected focusOn(event: Event, id: string): void {
    event.preventDefault();
    this.controls()
      .find((control) => control.id() === id)
      ?.focus();
  }
}
