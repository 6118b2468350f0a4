import type { DestroyRef } from '@angular/core';
import { computed, DOCUMENT, effect, inject, Service, type Signal, signal } from '@angular/core';
import type { CanDeactivateFn } from '@angular/router';

/** Something that is being written: whether anything would be lost, and how to ask about it. */
export interface Work {
  readonly unsaved: Signal<boolean>;
  /** Asks the writer; true when it may be left. */
  readonly mayLeave: () => Promise<boolean>;
}

/** What is written and not saved anywhere on the page; nothing is asked while there is none. */
@Service()
export class UnsavedWork {
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly open = signal<readonly Work[]>([]);

  private readonly released = signal(false);

  readonly any = computed(() => !this.released() && this.open().some(({ unsaved }) => unsaved()));

  constructor() {
    const warn = (event: BeforeUnloadEvent) => {
      event.preventDefault();
    };
    effect((onCleanup) => {
      if (!this.any()) return;
      this.window?.addEventListener('beforeunload', warn);
      onCleanup(() => {
        this.window?.removeEventListener('beforeunload', warn);
      });
    });
  }

  register(work: Work, until: DestroyRef): void {
    this.open.update((works) => [...works, work]);
    until.onDestroy(() => {
      this.open.update((works) => works.filter((each) => each !== work));
    });
  }

  /** Nobody is asked any more: who wrote it is gone. */
  release(): void {
    this.released.set(true);
  }

  async mayLeave(): Promise<boolean> {
    for (const work of this.open()) {
      if (work.unsaved() && !(await work.mayLeave())) return false;
    }
    return true;
  }
}

/** A page is left only after what is typed on it was saved or given up. */
export const unsavedWorkGuard: CanDeactivateFn<unknown> = () => inject(UnsavedWork).mayLeave();
