import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, ElementRef, inject, input, output } from '@angular/core';
import { type AnyField, type Entry, momentParts, type Typed } from './form-entries';
import { lengthOf } from './form-faults';
import type { Choice, FormContext } from './form-kind';

/** The count is shown once a text has used this much of its room. */
const NEARLY_FULL = 0.8;

const yesAndNo: readonly Choice[] = [
  { value: 'yes', word: 'Yes' },
  { value: 'no', word: 'No' },
];

/** One field of a form: a native control with its label, hint, fault and doubt. */
@Component({
  selector: 'sd-form-field',
  imports: [NgTemplateOutlet],
  templateUrl: './form-field.html',
  styleUrl: './form-field.scss',
})
export class FormField {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  readonly field = input.required<AnyField>();
  /** Begins the ids of the control and of what describes it. */
  readonly id = input.required<string>();
  readonly entry = input.required<Entry>();
  readonly typed = input.required<Typed>();
  readonly context = input.required<FormContext>();
  readonly fault = input<string | null>(null);
  /** A question about a value that is rare; null without one. */
  readonly doubt = input<string | null>(null);
  readonly confirmed = input(false);

  readonly changed = output<Entry>();
  readonly confirmedChange = output<boolean>();

  protected readonly text = computed(() => {
    const entry = this.entry();
    return typeof entry === 'string' ? entry : '';
  });
  protected readonly chosen = computed(() => {
    const entry = this.entry();
    return typeof entry === 'string' ? [] : entry;
  });
  protected readonly moment = computed(() => momentParts(this.entry()));
  protected readonly optional = computed(() => {
    const field = this.field();
    return field.control !== 'checks' && field.optional === true;
  });
  protected readonly nullWord = computed(() => this.field().nullWord ?? 'Not known');
  protected readonly hint = computed(
    () => this.field().hint?.(this.typed(), this.context()) ?? null,
  );
  protected readonly choices = computed((): readonly Choice[] => {
    const field = this.field();
    if (field.control === 'yes-no') return yesAndNo;
    return 'choices' in field ? field.choices(this.context()) : [];
  });
  /** Buttons of an optional field end with the one that says nothing is known. */
  protected readonly answers = computed((): readonly Choice[] => {
    const { control } = this.field();
    if (control !== 'buttons' && control !== 'yes-no') return [];
    return this.optional()
      ? [...this.choices(), { value: '', word: this.nullWord() }]
      : this.choices();
  });
  protected readonly inputType = computed(() => {
    const { control } = this.field();
    return control === 'date' || control === 'time' ? control : 'text';
  });
  /** Numbers are typed as text, so that what is not one stays to be seen. */
  protected readonly inputMode = computed(() =>
    this.field().control === 'number' ? 'decimal' : null,
  );
  protected readonly unit = computed(() => {
    const field = this.field();
    return field.control === 'number' ? (field.unit ?? null) : null;
  });
  protected readonly count = computed(() => {
    const field = this.field();
    if (field.control !== 'text' && field.control !== 'long-text') return null;
    const used = lengthOf(this.text().trim());
    return used < field.maxLength * NEARLY_FULL ? null : `${used} of ${field.maxLength} characters`;
  });
  protected readonly quietly = computed(() =>
    [this.hint(), this.count()].filter((text) => text !== null).join(' '),
  );
  protected readonly describedBy = computed(() =>
    ['hint', 'fault', 'doubt'].map((part) => `${this.id()}-${part}`).join(' '),
  );

  focus(): void {
    const controls = 'input:checked, input, select, textarea';
    const host = this.host.nativeElement;
    (
      host.querySelector<HTMLElement>('input:checked') ?? host.querySelector<HTMLElement>(controls)
    )?.focus();
  }

  protected take(event: Event): void {
    this.changed.emit((event.target as HTMLInputElement).value);
  }

  protected takeMoment(event: Event, part: 'day' | 'time'): void {
    const { value } = event.target as HTMLInputElement;
    const [day, time] = this.moment();
    this.changed.emit(part === 'day' ? `${value}T${time}` : `${day}T${value}`);
  }

  protected takeCheck(event: Event): void {
    const { value, checked } = event.target as HTMLInputElement;
    const others = this.chosen().filter((each) => each !== value);
    this.changed.emit(checked ? [...others, value] : others);
  }

  protected confirm(event: Event): void {
    this.confirmedChange.emit((event.target as HTMLInputElement).checked);
  }
}
