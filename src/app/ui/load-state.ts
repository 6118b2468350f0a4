import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, contentChild, input, output, TemplateRef } from '@angular/core';
import { Icon } from './icon';

/** What a panel needs to know of a request; the request status of a slice has this shape. */
export type LoadStatus =
  | { readonly kind: 'idle' | 'pending' | 'done' }
  | {
      readonly kind: 'failed';
      readonly problem: {
        readonly title: string;
        readonly status: number;
        readonly code: string;
        readonly detail?: string;
        readonly requestId?: string;
      };
    };

/**
 * One panel's states: a skeleton while loading, old data while refreshing, what failed with a way to
 * try again, and who to ask when something is not permitted. The content is an `<ng-template>`, so
 * nothing of it exists before its data does.
 */
@Component({
  selector: 'sd-load-state',
  imports: [Icon, NgTemplateOutlet],
  templateUrl: './load-state.html',
  styleUrl: './load-state.scss',
  host: { '[attr.aria-busy]': 'status().kind === "pending" ? "true" : null' },
})
export class LoadState {
  readonly status = input.required<LoadStatus>();
  /** Data of an earlier answer is still there: it stays visible while refreshing and after a failure. */
  readonly hasData = input(false);
  /** As in a sentence: `testing results`. */
  readonly what = input.required<string>();
  /** What can still be relied upon when this fails. */
  readonly stillRight = input('Everything else is up to date.');
  readonly skeletonRows = input(4);
  readonly retried = output();

  protected readonly content = contentChild.required(TemplateRef);
  protected readonly rows = computed(() =>
    Array.from({ length: this.skeletonRows() }, (_, n) => n),
  );
  protected readonly refreshing = computed(
    () => this.status().kind === 'pending' && this.hasData(),
  );
  protected readonly problem = computed(() => {
    const status = this.status();
    return status.kind === 'failed' ? status.problem : null;
  });
  protected readonly refused = computed(() => this.problem()?.status === 403);
  protected readonly shown = computed(() => this.status().kind === 'done' || this.hasData());
}
