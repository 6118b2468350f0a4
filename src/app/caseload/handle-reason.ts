import { Component, computed, inject, input, signal } from '@angular/core';
import { Store } from '@ngrx/store';
import { v4 as uuid } from 'uuid';
import type { HandledReason } from '#contract/caseload';
import { dayText } from '#domain/chart/wording';
import { handlingActions, type ReasonRef } from './store/handling-actions';
import { handlingFeature, reasonKey } from './store/handling-feature';

const howWords: Readonly<Record<HandledReason['how'], string>> = {
  'spoke-with-person': 'Spoke with person',
  'outreach-done': 'Outreach done',
  'not-clinically-relevant': 'Not clinically relevant',
  'wrong-data': 'Wrong data',
};
const hows = Object.keys(howWords) as HandledReason['how'][];

/** Marks a reason as handled: one press, one for how, and a way back. */
@Component({
  selector: 'sd-handle-reason',
  template: `
    @if (row(); as handled) {
      <span role="status"
        >Handled: {{ words[handled.how] }}. Hidden until {{ until() }}.
        <button type="button" class="sd-button sd-bare" (click)="undo(handled)">Undo</button></span
      >
    } @else {
      <button
        type="button"
        class="sd-button sd-bare"
        [attr.aria-expanded]="open()"
        [attr.aria-label]="'Handled: ' + of()"
        (click)="toggle()"
      >
        Handled…
      </button>
      @if (open()) {
        <span class="hows" role="group" aria-label="How it was handled">
          @for (how of hows; track how) {
            <button type="button" class="sd-button" (click)="choose(how)">
              {{ words[how] }}
            </button>
          }
        </span>
      }
    }
    @if (refusal(); as title) {
      <span role="alert">Not changed: {{ title }}</span>
    }
  `,
  styles: `
    :host {
      display: inline-flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--sd-space-1) var(--sd-space-2);
      font-size: 0.75rem;
    }
    .sd-button {
      min-height: 24px;
      padding: 2px var(--sd-space-2);
      font-size: 0.75rem;
    }
    .hows {
      display: flex;
      flex-wrap: wrap;
      gap: var(--sd-space-1);
    }
  `,
})
export class HandleReason {
  readonly ref = input.required<ReasonRef>();
  /** The reason in words, to tell this button from others. */
  readonly of = input.required<string>();

  private readonly store = inject(Store);
  private readonly reasons = this.store.selectSignal(handlingFeature.selectReasons);
  private readonly handling = computed(() => this.reasons()[reasonKey(this.ref())]);

  protected readonly words = howWords;
  protected readonly hows = hows;
  protected readonly open = signal(false);
  protected readonly row = computed(() => this.handling()?.row ?? null);
  protected readonly until = computed(() => {
    const row = this.row();
    return row === null ? '' : dayText(row.hiddenUntil);
  });
  protected readonly refusal = computed(() => {
    const status = this.handling()?.status;
    if (status?.kind !== 'failed') return null;
    return status.problem.errors?.[0]?.message ?? status.problem.title;
  });

  protected toggle(): void {
    this.open.update((open) => !open);
  }

  protected choose(how: HandledReason['how']): void {
    if (this.handling()?.status.kind === 'pending') return;
    this.open.set(false);
    this.store.dispatch(handlingActions.handledChosen({ ref: this.ref(), how, key: uuid() }));
  }

  protected undo(row: HandledReason): void {
    if (this.handling()?.status.kind === 'pending') return;
    this.store.dispatch(handlingActions.undoChosen({ ref: this.ref(), row, key: uuid() }));
  }
}
