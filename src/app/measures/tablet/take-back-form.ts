import {
  afterNextRender,
  Component,
  computed,
  type ElementRef,
  inject,
  output,
  viewChild,
} from '@angular/core';
import { Store } from '@ngrx/store';
import { tabletActions } from './tablet-actions';
import { tabletFeature } from './tablet-feature';

/** The password of whoever handed the tablet over opens the chart again. */
@Component({
  selector: 'sd-take-back-form',
  template: `
    <form novalidate (submit)="submit($event, control)">
      <h1>For staff</h1>
      <p>Your password takes the tablet back. What was answered is saved.</p>
      <div class="sd-field">
        <label for="take-back-password">Password</label>
        <input
          #control
          id="take-back-password"
          type="password"
          autocomplete="off"
          aria-describedby="take-back-fault"
          [attr.aria-invalid]="fault() !== null"
        />
        <p id="take-back-fault" role="alert">{{ fault() }}</p>
      </div>
      <p class="row">
        <button type="submit" class="sd-button sd-filled">Take back</button>
        <button type="button" class="sd-button" (click)="cancelled.emit()">
          Back to the questions
        </button>
      </p>
    </form>
  `,
  styles: `
    form {
      display: grid;
      gap: var(--sd-space-3);
      max-width: 420px;
    }
    .row {
      display: flex;
      flex-wrap: wrap;
      gap: var(--sd-space-2);
    }
    [role='alert'] {
      color: var(--sd-concern);
      font-weight: 600;
    }
  `,
})
export class TakeBackForm {
  private readonly store = inject(Store);
  private readonly back = this.store.selectSignal(tabletFeature.selectBack);
  private readonly control = viewChild.required<ElementRef<HTMLInputElement>>('control');
  readonly cancelled = output();

  protected readonly fault = computed(() => {
    const back = this.back();
    if (back.kind !== 'failed') return null;
    const { title, detail } = back.problem;
    return detail === undefined ? `${title}.` : `${title}. ${detail}`;
  });

  constructor() {
    afterNextRender(() => {
      this.control().nativeElement.focus();
    });
  }

  protected submit(event: Event, control: HTMLInputElement): void {
    event.preventDefault();
    const password = control.value;
    control.value = '';
    if (password !== '' && this.back().kind !== 'pending')
      this.store.dispatch(tabletActions.takeBackSubmitted({ password }));
  }
}
