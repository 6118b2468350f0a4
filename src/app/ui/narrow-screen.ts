import { DOCUMENT, inject, Service, signal } from '@angular/core';

/** Below this, tables become cards. */
const NARROW = '(max-width: 839px)';

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
