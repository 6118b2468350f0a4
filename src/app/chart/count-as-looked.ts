import { DOCUMENT, effect, inject, type Signal } from '@angular/core';

/** A shorter glance does not make the next visit's "since you last looked" forget anything. */
const LOOKED_AFTER_MS = 5000;

/** Tells once per open chart that its reader has had it visibly before them for a while. */
export const countAsLooked = <Id>(open: Signal<Id | null>, tell: (id: Id) => void): void => {
  const document = inject(DOCUMENT);
  effect((onCleanup) => {
    const id = open();
    if (id === null) return;
    const timer = setTimeout(() => {
      if (document.visibilityState === 'visible') tell(id);
    }, LOOKED_AFTER_MS);
    onCleanup(() => {
      clearTimeout(timer);
    });
  });
};
