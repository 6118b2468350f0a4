import { Component, computed, inject, input, signal } from '@angular/core';
import { Store } from '@ngrx/store';
import type { EarlierVersion } from '#contract/recording';
import { chartFeature } from '../chart/store/chart-feature';
import { toProblem } from '../core/http/to-problem';
import { done, failed, idle, pending, type RequestStatus } from '../core/request-status';
import { LoadState } from '../ui/load-state';
import type { AnyFormKind } from './form-entries';
import type { FormContext } from './form-kind';
import { OpenRecord } from './open-record';
import { versionViews } from './row-version-view';
import type { RecordedRow } from './store/recording-actions';
import { RecordingApi } from './store/recording-api';

/** Every version of a row: who wrote it, when, and what it said. Asked for when it is opened. */
@Component({
  selector: 'sd-row-history',
  imports: [LoadState],
  template: `
    <details (toggle)="load($event)">
      <summary class="sd-more">History of this entry</summary>
      <sd-load-state what="the history" [status]="status()" [skeletonRows]="2" (retried)="ask()">
        <ng-template>
          <ol>
            @for (version of versions(); track version.version) {
              <li>
                <p>
                  <strong>Version {{ version.version }}</strong> · {{ version.who }} ·
                  {{ version.at }}
                </p>
                @if (version.struck; as why) {
                  <p>{{ why }}</p>
                }
                <dl class="sd-facts">
                  @for (fact of version.facts; track fact.label) {
                    <div>
                      <dt>{{ fact.label }}</dt>
                      <dd>{{ fact.text }}{{ fact.changed ? ' (changed)' : '' }}</dd>
                    </div>
                  }
                </dl>
              </li>
            }
          </ol>
        </ng-template>
      </sd-load-state>
    </details>
  `,
  styles: `
    ol {
      display: grid;
      gap: var(--sd-space-3);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    dd {
      white-space: pre-wrap;
    }
  `,
})
export class RowHistory {
  private readonly api = inject(RecordingApi);
  private readonly open = inject(OpenRecord);
  private readonly episodeId = inject(Store).selectSignal(chartFeature.selectEpisodeId);

  readonly kind = input.required<AnyFormKind>();
  readonly row = input.required<RecordedRow>();
  readonly context = input.required<FormContext>();

  private readonly earlier = signal<readonly EarlierVersion[]>([]);
  protected readonly status = signal<RequestStatus>(idle);
  protected readonly versions = computed(() =>
    versionViews(this.kind(), this.row(), this.earlier(), this.context()),
  );

  protected load(event: Event): void {
    if ((event.target as HTMLDetailsElement).open && this.status().kind === 'idle') this.ask();
  }

  protected ask(): void {
    const [episodeId, { path }] = [this.episodeId(), this.open.address()];
    if (episodeId === null) return;
    this.status.set(pending);
    this.api.history(episodeId, path, this.row().id).subscribe({
      next: ({ versions }) => {
        this.earlier.set(versions);
        this.status.set(done);
      },
      error: (error: unknown) => {
        this.status.set(failed(toProblem(error)));
      },
    });
  }
}
