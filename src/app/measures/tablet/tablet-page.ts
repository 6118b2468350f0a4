import {
  Component,
  computed,
  effect,
  type ElementRef,
  inject,
  signal,
  viewChild,
} from '@angular/core';
import { Store } from '@ngrx/store';
import type { TabletQuestionnaire } from '#contract/measures';
import type { Item } from '#domain/measures/instrument';
import { instrument, itemsInOrder } from '#domain/measures/instruments';
import { answerChoices } from '../item-choices';
import { tabletActions } from './tablet-actions';
import { tabletFeature } from './tablet-feature';
import { TakeBackForm } from './take-back-form';
import { TabletNumber } from './tablet-number';

const asked = ({ instrument: id }: TabletQuestionnaire): Item[] =>
  itemsInOrder(instrument(id)).filter(({ answer }) => answer.kind !== 'heading');

/** Where somebody goes on after an interruption: at the first question without an answer. */
const firstOpen = (form: TabletQuestionnaire): number => {
  const items = asked(form);
  const at = items.findIndex(({ number }) => (form.answers[number - 1] ?? null) === null);
  return at === -1 ? items.length - 1 : at;
};

/** Questions for the person, one at a time, large and plain; no name, no score, no way out. */
@Component({
  selector: 'sd-tablet-page',
  imports: [TabletNumber, TakeBackForm],
  templateUrl: './tablet-page.html',
  styleUrl: './tablet-page.scss',
})
export class TabletPage {
  private readonly store = inject(Store);
  private readonly load = this.store.selectSignal(tabletFeature.selectLoad);
  protected readonly work = this.store.selectSignal(tabletFeature.selectWork);
  private readonly question = viewChild<ElementRef<HTMLElement>>('question');

  /** Which question of which form is shown; null until somebody moved. */
  private readonly place = signal<{ readonly form: string; readonly at: number } | null>(null);
  protected readonly takingBack = signal(false);

  protected readonly trouble = computed(() => this.load().kind === 'failed');
  protected readonly state = computed(() => this.work()?.state ?? null);
  protected readonly form = computed(
    () => this.work()?.questionnaires.find(({ state }) => state === 'open') ?? null,
  );
  protected readonly shown = computed(() => {
    const form = this.form();
    if (form === null) return null;
    const items = asked(form);
    const place = this.place();
    const at = place?.form === form.instrument ? place.at : firstOpen(form);
    const item = items[at];
    if (item === undefined) return null;
    const { instructions } = instrument(form.instrument);
    return {
      item,
      at,
      count: items.length,
      instructions,
      text: item.text,
      choices: answerChoices(item),
      value: form.answers[item.number - 1] ?? null,
      headline: this.headingOf(form, item),
    };
  });

  constructor() {
    if (this.work() === null) this.store.dispatch(tabletActions.opened());
    effect(() => {
      this.shown();
      this.question()?.nativeElement.focus();
    });
  }

  protected answer(value: number | null): void {
    const [form, shown] = [this.form(), this.shown()];
    if (form === null || shown === null) return;
    const answer = { instrument: form.instrument, item: shown.item.number, answer: value };
    this.store.dispatch(tabletActions.answered({ answer }));
    this.go(1);
  }

  protected go(by: 1 | -1): void {
    const [form, shown] = [this.form(), this.shown()];
    if (form === null || shown === null) return;
    const at = shown.at + by;
    if (at >= shown.count)
      this.store.dispatch(tabletActions.finished({ instrument: form.instrument }));
    else this.place.set({ form: form.instrument, at: Math.max(0, at) });
  }

  protected retry(): void {
    this.store.dispatch(tabletActions.opened());
  }

  /** The words above a group of questions. */
  private headingOf(form: TabletQuestionnaire, item: Item): string | null {
    const heading = instrument(form.instrument).items.find(
      ({ number }) => number === item.detailOf,
    );
    return heading?.text ?? null;
  }
}
