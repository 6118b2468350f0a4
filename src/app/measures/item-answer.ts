import {
  Component,
  computed,
  type ElementRef,
  input,
  output,
  signal,
  viewChildren,
} from '@angular/core';
import { allowedText } from '#domain/measures/administration-faults';
import type { Item } from '#domain/measures/instrument';
import { accepts } from '#domain/measures/scoring';
import { answerChoices, mayGrow } from './item-choices';

const NONE = '';

/**
 * One item of a questionnaire. A digit answers it and moves on as soon as no longer number can come
 * of it; Backspace goes back.
 */
@Component({
  selector: 'sd-item-answer',
  templateUrl: './item-answer.html',
  styleUrl: './item-answer.scss',
  host: { '(keydown)': 'press($event)' },
})
export class ItemAnswer {
  readonly item = input.required<Item>();
  /** Makes ids on one page differ. */
  readonly name = input.required<string>();
  readonly value = input.required<number | null>();
  readonly fault = input<string | null>(null);

  readonly answered = output<number | null>();
  readonly forward = output();
  readonly back = output();

  private readonly controls = viewChildren<ElementRef<HTMLInputElement>>('control');
  /** Digits that may become a longer number. */
  private typed = '';
  private readonly refused = signal<string | null>(null);

  protected readonly choices = computed(() => answerChoices(this.item()));
  protected readonly text = computed(() => {
    const value = this.value();
    return value === null ? NONE : String(value);
  });
  protected readonly trouble = computed(() => this.refused() ?? this.fault());
  protected readonly unit = computed(() => {
    const { answer } = this.item();
    return answer.kind === 'range' ? `${answer.unit}, ${allowedText(this.item())}` : '';
  });

  focus(): void {
    this.typed = '';
    const controls = this.controls().map(({ nativeElement }) => nativeElement);
    (controls.find(({ checked }) => checked) ?? controls[0])?.focus();
  }

  protected press(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter') return this.move(event, this.forward);
    const isEmpty = this.choices().length > 0 || this.text() === NONE;
    if (event.key === 'Backspace' && isEmpty) return this.move(event, this.back);
    if (/^\d$/.test(event.key) && this.choices().length > 0) {
      event.preventDefault();
      this.takeDigits(this.typed + event.key);
    }
  }

  protected choose(event: Event): void {
    const { value } = event.target as HTMLInputElement;
    this.give(value === NONE ? null : Number(value));
  }

  /** A typed number moves on by itself once no digit can follow it. */
  protected take(event: Event): void {
    const text = (event.target as HTMLInputElement).value.trim();
    if (text === NONE) return this.give(null);
    if (/^\d{1,3}$/.test(text)) this.takeDigits(text);
    else this.refuse();
  }

  private takeDigits(text: string): void {
    this.typed = '';
    const value = Number(text);
    if (!accepts(this.item(), value)) return this.refuse();
    this.give(value);
    if (mayGrow(this.item(), text)) this.typed = text;
    else this.forward.emit();
  }

  private give(value: number | null): void {
    this.refused.set(null);
    this.answered.emit(value);
  }

  private refuse(): void {
    const { label } = this.item();
    const name = label === '' ? 'This question' : `Item ${label}`;
    this.refused.set(`${name} may be answered with ${allowedText(this.item())}`);
  }

  private move(event: Event, way: { emit: () => void }): void {
    event.preventDefault();
    way.emit();
  }
}
