import { Component, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { RouterOutlet } from '@angular/router';
import { HeadingFocus } from './core/heading-focus';
import { ThemeChoice } from './core/theme/theme-choice';

@Component({ selector: 'sd-root', imports: [RouterOutlet], template: `<router-outlet />` })
export class App {
  // Both work by being there: the scheme is set and the focus follows navigation.
  protected readonly theme = inject(ThemeChoice);
  protected readonly focusMoved = toSignal(inject(HeadingFocus).moves);
}
