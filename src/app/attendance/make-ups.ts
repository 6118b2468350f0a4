import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { Store } from '@ngrx/store';
import type { MakeUpOption } from '#contract/roster';
import type { RecordId } from '#domain/ids';
import { clockText, weekdayDay } from '../ui/format/dates';
import type { MissedSession } from './attendance-view-model';
import { makeUpsActions } from './store/make-ups-actions';
import { makeUpsFeature } from './store/make-ups-feature';

const lineOf = (option: MakeUpOption) => ({
  id: option.sessionId,
  text: `${weekdayDay(option.heldOn)}, ${clockText(option.startsAt)}: ${option.name}, ${option.plannedMinutes} min`,
  room: `${option.capacity - option.expected} of ${option.capacity} places free`,
});

/** Sessions of this and next week with room, to make up hours that were missed. */
@Component({
  selector: 'sd-make-ups',
  template: `
    <details (toggle)="look($event)">
      <summary class="sd-more">Make up hours</summary>
      @if (missed().length > 0) {
        <div class="sd-field">
          <label for="make-up-for">In place of</label>
          <select #choice id="make-up-for" (change)="inPlaceOf.set(choice.value)">
            <option value="">No missed session</option>
            @for (session of missed(); track session.id) {
              <option [value]="session.id" [selected]="session.id === inPlaceOf()">
                {{ session.text }}
              </option>
            }
          </select>
        </div>
      }
      <ul>
        @for (option of options(); track option.id) {
          <li>
            <span
              >{{ option.text }} <span class="sd-quiet">{{ option.room }}</span></span
            >
            <button
              type="button"
              class="sd-button"
              [disabled]="status().kind === 'pending'"
              [attr.aria-label]="'Join: ' + option.text"
              (click)="join(option.id)"
            >
              Join
            </button>
          </li>
        } @empty {
          <li class="sd-quiet" role="status">
            {{
              status().kind === 'pending'
                ? 'Looking for sessions…'
                : 'No session of this or next week has room.'
            }}
          </li>
        }
      </ul>
      @if (problem(); as title) {
        <p role="alert">{{ title }}</p>
      }
    </details>
  `,
  styles: `
    ul {
      display: grid;
      gap: var(--sd-space-2);
      padding: var(--sd-space-2) 0;
      list-style: none;
    }

    li {
      display: flex;
      flex-wrap: wrap;
      gap: var(--sd-space-2) var(--sd-space-3);
      align-items: center;
    }

    select {
      max-width: 24rem;
    }
  `,
})
export class MakeUps {
  private readonly store = inject(Store);
  private readonly episodeId = this.store.selectSignal(makeUpsFeature.selectEpisodeId);
  private readonly found = this.store.selectSignal(makeUpsFeature.selectOptions);

  readonly missed = input.required<readonly MissedSession[]>();

  protected readonly status = this.store.selectSignal(makeUpsFeature.selectStatus);
  protected readonly options = computed(() => (this.found() ?? []).map(lineOf));
  /** The newest missed session to begin with. */
  protected readonly inPlaceOf = linkedSignal<string>(() => this.missed()[0]?.id ?? '');
  protected readonly problem = computed(() => {
    const status = this.status();
    return status.kind === 'failed' ? `${status.problem.title}.` : null;
  });

  protected look(event: Event): void {
    const episodeId = this.episodeId();
    const isOpen = (event.target as HTMLDetailsElement).open;
    if (isOpen && episodeId !== null) this.store.dispatch(makeUpsActions.opened({ episodeId }));
  }

  protected join(sessionId: RecordId): void {
    const episodeId = this.episodeId();
    if (episodeId === null) return;
    const chosen = this.inPlaceOf();
    const makesUpFor = chosen === '' ? null : (chosen as RecordId);
    const key = crypto.randomUUID();
    this.store.dispatch(
      makeUpsActions.joined({ episodeId, makeUp: { sessionId, makesUpFor }, key }),
    );
  }
}
