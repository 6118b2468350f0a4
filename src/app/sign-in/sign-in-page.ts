import { Component, computed, inject, input, signal } from '@angular/core';
import { form, FormField, required } from '@angular/forms/signals';
import { Store } from '@ngrx/store';
import { signInPageActions } from '../core/session/session-actions';
import { countdown } from './countdown';
import { selectSignIn } from './sign-in-view-model';

@Component({
  selector: 'sd-sign-in-page',
  imports: [FormField],
  templateUrl: './sign-in-page.html',
  styleUrl: './sign-in-page.scss',
})
export class SignInPage {
  private readonly store = inject(Store);

  /** The page that was asked for. */
  readonly returnTo = input<string>();
  /** `yes` when a session ended while its owner was at work. */
  readonly ended = input<string>();

  protected readonly vm = this.store.selectSignal(selectSignIn);
  protected readonly wait = countdown(computed(() => this.vm().waitSeconds));
  protected readonly passwordShown = signal(false);
  protected readonly tried = signal(false);

  private readonly draft = signal({ email: '', password: '' });
  protected readonly signInForm = form(this.draft, (credentials) => {
    required(credentials.email, { message: 'Enter your email address' });
    required(credentials.password, { message: 'Enter your password' });
  });

  constructor() {
    this.store.dispatch(signInPageActions.opened());
  }

  protected signIn(event: Event): void {
    event.preventDefault();
    this.tried.set(true);
    if (this.signInForm().invalid() || this.wait() > 0 || this.vm().pending) return;
    const asked = this.returnTo() ?? '/home';
    const returnTo = asked.startsWith('/') ? asked : '/home';
    this.store.dispatch(signInPageActions.submitted({ credentials: this.draft(), returnTo }));
  }

  protected togglePassword(): void {
    this.passwordShown.update((shown) => !shown);
  }
}
