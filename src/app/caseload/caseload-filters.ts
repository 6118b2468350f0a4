import { Component, computed, input, output } from '@angular/core';
import { type Tier, tiers } from '#domain/caseload/marker';
import { tracks } from '#domain/chart/episode';
import { trackWords } from './caseload-item';
import type { CaseloadQuery } from './caseload-query';

export type FilterName = 'phase' | 'track' | 'tier' | 'therapist';
export interface FilterChange {
  readonly name: FilterName;
  /** Null for any. */
  readonly value: string | null;
}
interface Choice {
  readonly value: string;
  readonly word: string;
}

const TIER_WORDS: Record<Tier, string> = {
  safety: 'Safety',
  concern: 'Concern',
  due: 'Due',
  'on-plan': 'On plan',
};
const TIERS = tiers.map((value): Choice => ({ value, word: TIER_WORDS[value] }));
const TRACKS = tracks.map((value): Choice => ({ value, word: trackWords[value] }));

@Component({
  selector: 'sd-caseload-filters',
  template: `
    @for (filter of filters(); track filter.name) {
      <label>
        {{ filter.word }}
        <select (change)="choose(filter.name, $event)">
          <option value="">any</option>
          @for (choice of filter.choices; track choice.value) {
            <option [value]="choice.value" [selected]="choice.value === filter.chosen">
              {{ choice.word }}
            </option>
          }
        </select>
      </label>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: var(--sd-space-2) var(--sd-space-4);
    }
    label {
      display: inline-flex;
      align-items: center;
      gap: 6px;
      font-size: 0.8125rem;
      color: var(--sd-text-quiet);
    }
    select {
      min-height: var(--sd-target);
      max-width: 200px;
      padding: 0 6px;
      border: 1px solid var(--sd-edge);
      border-radius: 8px;
      background: var(--sd-card);
      color: var(--sd-text);
    }
  `,
})
export class CaseloadFilters {
  readonly query = input.required<CaseloadQuery>();
  readonly phases = input.required<readonly string[]>();
  /** Empty for somebody whose list is all their own. */
  readonly therapists = input.required<readonly { readonly id: string; readonly name: string }[]>();
  readonly chosen = output<FilterChange>();

  protected readonly filters = computed(() => {
    const query = this.query();
    const phases = this.phases().map((value): Choice => ({ value, word: value }));
    const people = this.therapists().map(({ id, name }): Choice => ({ value: id, word: name }));
    const all = [
      { name: 'tier', word: 'Reason', choices: TIERS, chosen: query.tier },
      { name: 'phase', word: 'Phase', choices: phases, chosen: query.phase },
      { name: 'track', word: 'Track', choices: TRACKS, chosen: query.track },
      { name: 'therapist', word: 'Therapist', choices: people, chosen: query.therapist },
    ] as const;
    return all.filter(({ choices }) => choices.length > 0);
  });

  protected choose(name: FilterName, event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    this.chosen.emit({ name, value: value === '' ? null : value });
  }
}
