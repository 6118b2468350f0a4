import {
  afterNextRender,
  Component,
  computed,
  effect,
  inject,
  input,
  type OnInit,
  signal,
  untracked,
  viewChildren,
} from '@angular/core';
import type { Administration, AdministrationDraft } from '#contract/measures';
import { administrationDoubts, administrationFaults } from '#domain/measures/administration-faults';
import { administrationModes, type InstrumentId } from '#domain/measures/administration';
import type { Item } from '#domain/measures/instrument';
import { instrument, itemsInOrder } from '#domain/measures/instruments';
import { isPlainDate } from '#domain/time/plain-date';
import type { FormContext } from '../recording/form-kind';
import { OpenRecord } from '../recording/open-record';
import { RowAfterwards } from '../recording/row-afterwards';
import { refusalOf } from '../recording/save-words';
import { administrationKind } from './administration-kind';
import { administrationResult } from './administration-result';
import { ItemAnswer } from './item-answer';
import { entryModeWords } from './measures-labels';

const blank = (id: InstrumentId, { today }: FormContext): AdministrationDraft => ({
  instrument: id,
  on: today,
  mode: instrument(id).completedBy === 'person' ? 'self' : 'interview',
  language: 'en',
  answers: instrument(id).items.map(() => null),
  declinedReason: null,
});

const typedOf = (row: Administration): AdministrationDraft => ({
  instrument: row.instrument,
  on: row.on,
  mode: row.mode,
  language: row.language,
  answers: instrument(row.instrument).items.map((_, at) => row.answers[at] ?? null),
  declinedReason: row.declinedReason,
});

/** The items of one questionnaire, its score as it grows, and whether it was declined. */
@Component({
  selector: 'sd-administration-form',
  imports: [ItemAnswer, RowAfterwards],
  templateUrl: './administration-form.html',
  styleUrl: './administration-form.scss',
  host: { '(keydown.control.enter)': 'record($event)', '(keydown.meta.enter)': 'record($event)' },
})
export class AdministrationForm implements OnInit {
  protected readonly open = inject(OpenRecord);

  readonly instrumentId = input.required<InstrumentId>();
  readonly context = input.required<FormContext>();

  private readonly controls = viewChildren(ItemAnswer);
  private readonly begun = signal<AdministrationDraft | null>(null);
  protected readonly draft = signal<AdministrationDraft | null>(null);
  protected readonly tried = signal(false);
  protected readonly confirmed = signal<string | null>(null);

  protected readonly kind = administrationKind;
  protected readonly modes = administrationModes.map((value) => ({
    value,
    word: entryModeWords[value],
  }));
  protected readonly about = computed(() => instrument(this.instrumentId()));
  protected readonly items = computed(() => itemsInOrder(this.about()));
  protected readonly row = computed((): Administration | null => {
    const { row } = this.open.address();
    const rows = this.context().record.administrations as readonly Administration[];
    return rows.find(({ id }) => id === row) ?? null;
  });
  protected readonly declined = computed(() => (this.draft()?.declinedReason ?? null) !== null);
  /** What is sent: a declined form has no answers. */
  private readonly sent = computed(() => {
    const draft = this.draft() ?? blank(this.instrumentId(), this.context());
    return draft.declinedReason === null ? draft : { ...draft, answers: [] };
  });
  protected readonly result = computed(() =>
    administrationResult(this.sent(), this.context(), this.open.address().row),
  );
  private readonly recording = computed(() => ({ ...this.context(), before: this.row() }));
  protected readonly faults = computed(() => {
    const faults = [...administrationFaults(this.sent(), this.recording())];
    if (this.sent().declinedReason?.trim() === '')
      faults.push({ field: 'declinedReason', message: 'say why, in the person’s words' });
    return this.tried() ? faults : [];
  });
  protected readonly doubt = computed(
    () => administrationDoubts(this.sent(), this.recording())[0]?.message ?? null,
  );
  protected readonly pending = computed(() => this.open.save().kind === 'pending');
  protected readonly refusal = computed(() => refusalOf(this.open.save()));
  protected readonly stale = computed(() => this.open.stale() !== null);

  constructor() {
    effect(() => {
      const isChanged = JSON.stringify(this.draft()) !== JSON.stringify(this.begun());
      untracked(() => {
        this.open.unsaved.set(isChanged);
      });
    });
    afterNextRender(() =>
      this.controls()
        .find(({ item }) => item().answer.kind !== 'heading')
        ?.focus(),
    );
  }

  ngOnInit(): void {
    const row = this.row();
    const draft = row === null ? blank(this.instrumentId(), this.context()) : typedOf(row);
    this.begun.set(draft);
    this.draft.set(draft);
  }

  protected change(over: Partial<AdministrationDraft>): void {
    this.draft.update((draft) => draft && { ...draft, ...over });
  }

  protected answer({ number }: Item, value: number | null): void {
    const answers = this.draft()?.answers.map((old, at) => (at === number - 1 ? value : old));
    if (answers) this.change({ answers });
  }

  protected takeDay(event: Event): void {
    const { value } = event.target as HTMLInputElement;
    if (isPlainDate(value)) this.change({ on: value });
  }

  /** Past the last item Enter or a digit leads to Save. */
  protected move(from: Item, by: 1 | -1, save: HTMLElement): void {
    const asked = this.controls().filter(({ item }) => item().answer.kind !== 'heading');
    const at = asked.findIndex(({ item }) => item().number === from.number);
    const next = asked[at + by];
    if (next) next.focus();
    else if (by === 1) save.focus();
  }

  protected faultOf(field: string): string | null {
    return this.faults().find((fault) => fault.field === field)?.message ?? null;
  }

  protected record(event: Event): void {
    event.preventDefault();
    this.tried.set(true);
    const doubt = this.doubt();
    const isDoubtful = doubt !== null && this.confirmed() !== doubt;
    if (this.pending() || this.faults().length > 0 || isDoubtful) return;
    this.open.submit(this.sent(), this.row()?.version ?? null);
  }
}
