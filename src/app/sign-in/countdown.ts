import { effect, linkedSignal, type Signal } from '@angular/core';

/** Whole seconds left of a wait, counted down from each new wait; 0 when there is none. */
export const countdown = (wait: Signal<number>): Signal<number> => {
  const left = linkedSignal(() => wait());
  effect((onCleanup) => {
    if (left() <= 0) return;
    const timer = setTimeout(() => {
      left.update((seconds) => seconds - 1);
    }, 1000);
    onCleanup(() => {
      clearTimeout(timer);
    });
  });
  return left.asReadonly();
};
