import { Component, input, output, signal } from '@angular/core';
import type { GuestChoices, GuestDraft } from '#contract/roster';

/** A name is sought from this many letters on. */
const LETTERS = 2;

/** Finds somebody of another group by name and puts them on the roster. */
@Component({
  selector: 'sd-guest-finder',
  template: `
    <details>
      <summary class="sd-more">Add a guest or a person from another group</summary>
      <div class="sd-field">
        <label for="guest-name">Name</label>
        <input
          #box
          id="guest-name"
          type="search"
          autocomplete="off"
          maxlength="60"
          aria-describedby="guest-hint"
          (input)="seek(box.value)"
        />
        <p id="guest-hint" class="sd-quiet" role="status">{{ hint() }}</p>
      </div>
      <ul>
        @for (person of people() ?? []; track person.episodeId) {
          <li>
            <button
              type="button"
              class="sd-button"
              [disabled]="pending()"
              (click)="add(person.episodeId)"
            >
              Add {{ person.name }}
            </button>
          </li>
        }
      </ul>
    </details>
  `,
  styles: `
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: var(--sd-space-2);
      padding: var(--sd-space-2) 0;
      list-style: none;
    }

    input {
      max-width: 20rem;
    }
  `,
})
export class GuestFinder {
  readonly people = input<GuestChoices['people'] | null>(null);
  readonly pending = input(false);
  readonly sought = output<string>();
  readonly added = output<GuestDraft>();

  private readonly typed = signal('');

  protected seek(name: string): void {
    this.typed.set(name.trim());
    if (name.trim().length >= LETTERS) this.sought.emit(name.trim());
  }

  protected add(episodeId: GuestDraft['episodeId']): void {
    this.added.emit({ episodeId, makesUpFor: null });
  }

  protected hint(): string {
    if (this.typed().length < LETTERS) return `Type at least ${LETTERS} letters of the name.`;
    const people = this.people();
    return people === null || people.length > 0 ? '' : 'Nobody in care here has such a name.';
  }
}
