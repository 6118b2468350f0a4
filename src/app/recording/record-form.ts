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
import type { KeptDraft } from '#contract/recording';
import { momentTime } from '../ui/format/dates';
import { disagreements } from './conflict';
import { ConflictView } from './conflict-view';
import { DraftKeeper } from './draft-keeper';
import type { AnyFormKind, Entries } from './form-entries';
import { readForm } from './form-faults';
import { FormField } from './form-field';
import type { FormContext } from './form-kind';
import { faultList, fieldViews } from './form-view';
import { FormWriting } from './form-writing';
import { OpenRecord } from './open-record';
import { RowAfterwards } from './row-afterwards';
import { fieldRefusals, refusalOf } from './save-words';
import type { RecordedRow } from './store/recording-actions';
import { whoSaved } from './who-saved';

/** The form of one kind of row, made from its list of fields. What is typed stays until it is saved. */
@Component({
  selector: 'sd-record-form',
  imports: [ConflictView, FormField, RowAfterwards],
  providers: [FormWriting],
  templateUrl: './record-form.html',
  styleUrl: './record-form.scss',
  host: {
    '(keydown.control.enter)': 'record($event)',
    '(keydown.meta.enter)': 'record($event)',
    '(keydown.control.s)': '$event.preventDefault(); keeper.flush()',
    '(keydown.meta.s)': '$event.preventDefault(); keeper.flush()',
    '(focusout)': 'keeper.flush()',
  },
})
export class RecordForm implements OnInit {
  protected readonly open = inject(OpenRecord);
  protected readonly writing = inject(FormWriting);
  protected readonly keeper = inject(DraftKeeper);

  readonly kind = input.required<AnyFormKind>();
  readonly context = input.required<FormContext>();

  private readonly summary = viewChild<ElementRef<HTMLElement>>('summary');
  private readonly controls = viewChildren(FormField);
  /** What stood in the controls when the server was last asked. */
  private readonly sent = signal<Entries>({});
  private readonly confirmed = signal<ReadonlySet<string>>(new Set());
  private readonly tried = signal(false);
  /** A draft of an earlier opening that is not in the form, because something was typed already. */
  protected readonly offered = signal<KeptDraft | null>(null);
  /** When what was put back had been kept; null unless something was. */
  protected readonly putBackAt = signal<string | null>(null);

  /** The row as the chart or a refused save has it; null for a new one. */
  protected readonly row = computed((): RecordedRow | null => {
    const { row: id } = this.open.address();
    if (id === null) return null;
    const rows = this.kind().rows(this.context().record) as readonly RecordedRow[];
    const [row, stale] = [rows.find((each) => each.id === id) ?? null, this.open.stale()];
    return stale !== null && stale.version > (row?.version ?? 0) ? stale : row;
  });
  protected readonly missing = computed(
    () => this.open.address().row !== null && this.row() === null,
  );
  protected readonly struck = computed(() => (this.row()?.enteredInErrorAt ?? null) !== null);
  /** A row that was entered in error is only read, unless somebody was about to correct it. */
  protected readonly onlyRead = computed(() => this.struck() && !this.writing.unsaved());
  protected readonly reading = computed(() => {
    const [entries, base] = [this.writing.entries(), this.writing.base()];
    return readForm(this.kind(), entries, base, this.context(), this.row());
  });
  protected readonly pending = computed(() => this.open.save().kind === 'pending');
  protected readonly refusal = computed(() => refusalOf(this.open.save()));
  protected readonly fields = computed(() =>
    fieldViews(this.reading(), {
      entries: this.writing.entries(),
      sent: this.sent(),
      refused: fieldRefusals(this.open.save()),
      tried: this.tried(),
      confirmed: this.confirmed(),
    }),
  );
  protected readonly wrong = computed(() =>
    faultList(this.reading(), this.fields(), this.tried(), fieldRefusals(this.open.save())),
  );
  protected readonly doubtful = computed(() =>
    this.fields().filter(({ doubt, confirmed }) => doubt !== null && !confirmed),
  );
  protected readonly keptText = computed(() => {
    const at = this.keeper.keptAt();
    return at && `Draft kept ${momentTime(at, this.context().record.timeZone)}`;
  });
  protected readonly conflict = computed(() => {
    const [conflict, context] = [this.writing.conflict(), this.context()];
    if (conflict === null || this.open.done()) return null;
    return {
      who: whoSaved(conflict.row, context),
      rows: disagreements(this.reading().asked, conflict, this.writing.entries(), context),
    };
  });

  constructor() {
    effect(() => {
      const unsaved = this.writing.unsaved();
      const kept = this.writing.kept();
      untracked(() => {
        this.open.unsaved.set(unsaved);
        if (unsaved && !this.open.done()) this.keeper.keep({ ...kept }, this.writing.version());
        else this.keeper.forget();
      });
    });
    effect(() => {
      const [row, context] = [this.row(), this.context()];
      if (row === null || this.open.done() || this.pending()) return;
      untracked(() => {
        if (row.version > (this.writing.version() ?? row.version)) this.writing.meet(row, context);
      });
    });
    effect(() => {
      if (this.open.save().kind === 'failed') this.summary()?.nativeElement.focus();
    });
    afterNextRender(() => this.controls()[0]?.focus());
  }

  ngOnInit(): void {
    this.writing.start(this.kind(), this.row(), this.context());
    this.keeper.find((draft) => {
      if (this.writing.unsaved()) this.offered.set(draft);
      else this.putBack(draft);
    });
  }

  protected putBack({ draft, ofVersion, savedAt }: KeptDraft): void {
    this.offered.set(null);
    if (this.writing.putBack(draft, ofVersion))
      this.putBackAt.set(momentTime(savedAt, this.context().record.timeZone));
  }

  protected startAnew(): void {
    this.putBackAt.set(null);
    this.tried.set(false);
    this.keeper.forget();
    this.writing.start(this.kind(), this.row(), this.context());
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
    if (this.pending() || this.missing() || this.onlyRead()) return;
    if (faults.length > 0 || this.doubtful().length > 0) {
      setTimeout(() => this.summary()?.nativeElement.focus());
      return;
    }
    this.sent.set(this.writing.entries());
    // What somebody else took back meanwhile is recorded anew, so that it is not lost.
    this.open.submit(typed, this.struck() ? null : this.writing.version());
  }

  protected focusOn(event: Event, id: string): void {
    event.preventDefault();
    this.controls()
      .find((control) => control.id() === id)
      ?.focus();
  }
}
