import { afterNextRender, DOCUMENT, inject, Injector, Service } from '@angular/core';
import { NavigationEnd, Router } from '@angular/router';
import { filter, map, pairwise, tap } from 'rxjs';

/**
 * After a navigation the focus goes to the page's `h1`, so that a screen reader says where one is.
 * Changes of the query alone (a filter, a sort) leave the focus where it is.
 */
@Service()
export class HeadingFocus {
  private readonly document = inject(DOCUMENT);
  private readonly injector = inject(Injector);

  /** Emits nothing; works while subscribed. */
  readonly moves = inject(Router).events.pipe(
    filter((event) => event instanceof NavigationEnd),
    map(({ urlAfterRedirects }) => urlAfterRedirects.replace(/[?#].*$/, '')),
    pairwise(),
    filter(([before, after]) => before !== after),
    tap(() => {
      afterNextRender(
        {
          write: () => {
            this.focusHeading();
          },
        },
        { injector: this.injector },
      );
    }),
  );

  private focusHeading(): void {
    const heading = this.document.querySelector<HTMLElement>('main h1');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
  }
}
