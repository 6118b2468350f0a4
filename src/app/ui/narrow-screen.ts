import { DOCUMENT, inject, Service, signal } from '@angular/core';

/** Below this the caseload's columns do not fit beside the navigation: its rows become cards. */
const NARROW = '(max-width: 1199px)';

@Service()
export class NarrowScreen {
  private readonly media = inject(DOCUMENT).defaultView?.matchMedia(NARROW) ?? null;
  private readonly state = signal(this.media?.matches ?? false);
  readonly narrow = this.state.asReadonly();

  constructor() {
    this.media?.addEventListener('change', ({ matches }) => {
      this.state.set(matches);
    });
  }
}
