import {
  afterNextRender,
  Component,
  computed,
  type ElementRef,
  inject,
  signal,
  viewChild,
} from '@angular/core';
import { form, FormField, required } from '@angular/forms/signals';
import { Store } from '@ngrx/store';
import { signInAgainActions } from '../core/session/session-actions';
import { sessionFeature } from '../core/session/session-feature';

/**
 * Stands over the blurred page after a session has ended while somebody was writing. The same
 * person goes on exactly there.
 */
@Component({
  selector: 'sd-sign-in-again',
  imports: [FormField],
  templateUrl: './sign-in-again.html',
  styleUrl: './sign-in-again.scss',
  host: { '(keydown.escape)': '$event.preventDefault()' },
})
export class SignInAgain {
  private readonly store = inject(Store);
  private readonly status = this.store.selectSignal(sessionFeature.selectSignIn);
  private readonly staff = this.store.selectSignal(sessionFeature.selectStaff);
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');
  private readonly draft = signal({ email: '', password: '' });

  protected readonly tried = signal(false);
  protected readonly name = computed(() => this.staff()?.name ?? '');
  protected readonly pending = computed(() => this.status().kind === 'pending');
  protected readonly refused = computed(() => {
    const status = this.status();
    if (status.kind !== 'failed') return null;
    const { status: code, title, retryAfter } = status.problem;
    const wait = retryAfter === undefined ? '' : ` Wait ${retryAfter} s before the next try.`;
    return code === 401 || code === 429 ? `Email or password is not right.${wait}` : `${title}.`;
  });
  protected readonly signInForm = form(this.draft, (credentials) => {
    required(credentials.email, { message: 'Enter your email address' });
    required(credentials.password, { message: 'Enter your password' });
  });

  constructor() {
    afterNextRender(() => {
      const dialog = this.dialog().nativeElement;
      dialog.addEventListener('cancel', (event) => {
        event.preventDefault();
      });
      dialog.showModal();
    });
  }

  protected signIn(event: Event): void {
    event.preventDefault();
    this.tried.set(true);
    if (this.signInForm().invalid() || this.pending()) return;
    this.store.dispatch(signInAgainActions.submitted({ credentials: this.draft() }));
  }
}
