import { afterNextRender, DOCUMENT, inject, Injector, Service } from '@angular/core';
import { NavigationEnd, Router } from '@angular/router';
import { filter, map, Observable, pairwise, switchMap } from 'rxjs';

/**
 * After a navigation the focus goes to the page's `h1`, so that a screen reader says where one is.
 * A page that loads first has its heading later: it is waited for until the next navigation, and
 * left alone when the reader has gone elsewhere meanwhile.
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
    switchMap(() => this.focusHeading()),
  );

  private focusHeading(): Observable<never> {
    return new Observable((subscriber) => {
      const before = this.document.activeElement;
      const look = () => {
        const heading = this.document.querySelector<HTMLElement>('main h1');
        if (heading === null) return;
        const now = this.document.activeElement;
        if (now === before || now === this.document.body) this.focus(heading);
        subscriber.complete();
      };
      const changes = new MutationObserver(look);
      changes.observe(this.document.body, { childList: true, subtree: true });
      const first = afterNextRender({ write: look }, { injector: this.injector });
      subscriber.add(() => {
        changes.disconnect();
        first.destroy();
      });
    });
  }

  private focus(heading: HTMLElement): void {
    heading.setAttribute('tabindex', '-1');
    heading.focus({ preventScroll: true });
  }
}
