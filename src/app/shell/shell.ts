import { Component, computed, inject } from '@angular/core';
import { MatMenuModule } from '@angular/material/menu';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { Store } from '@ngrx/store';
import { CalmErrorHandler } from '../core/error-handler';
import { shellActions } from '../core/session/session-actions';
import { sessionFeature } from '../core/session/session-feature';
import { schemes, type Scheme, ThemeChoice } from '../core/theme/theme-choice';
import { Icon } from '../ui/icon';
import { selectShell } from './shell-view-model';
import { SignInAgain } from './sign-in-again';

const SCHEME_WORDS: Record<Scheme, string> = { auto: 'as device', light: 'light', dark: 'dark' };

@Component({
  selector: 'sd-shell',
  imports: [Icon, MatMenuModule, RouterLink, RouterLinkActive, RouterOutlet, SignInAgain],
  templateUrl: './shell.html',
  styleUrl: './shell.scss',
})
export class Shell {
  private readonly store = inject(Store);
  private readonly theme = inject(ThemeChoice);
  protected readonly faults = inject(CalmErrorHandler);

  protected readonly vm = this.store.selectSignal(selectShell);
  protected readonly lapsed = this.store.selectSignal(sessionFeature.selectLapsed);
  protected readonly schemeWord = computed(() => SCHEME_WORDS[this.theme.scheme()]);

  protected chooseNextScheme(): void {
    const next = (schemes.indexOf(this.theme.scheme()) + 1) % schemes.length;
    this.theme.scheme.set(schemes[next] ?? 'auto');
  }

  protected signOut(): void {
    this.store.dispatch(shellActions.signOutChosen());
  }

  /** A link alone would change the address and, with it, the page's base. */
  protected skipTo(main: HTMLElement, event: Event): void {
    event.preventDefault();
    main.focus();
    main.scrollIntoView();
  }
}
