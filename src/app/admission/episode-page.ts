import { Component, computed, effect, inject, signal, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import type { Handover } from '#contract/handover';
import { ClinicForm, type ClinicFormKind } from '../clinic/clinic-form';
import { sessionFeature } from '../core/session/session-feature';
import { EmptyState } from '../ui/empty-state';
import { factsForm, personForm } from './correction-forms';
import { selectEpisodePage } from './episode-page-view-model';
import { endForm, firstContactForm, handoverForm, type OpenChart } from './handover-forms';
import { episodeFactsActions } from './store/episode-facts-actions';
import { episodeFactsFeature } from './store/episode-facts-feature';

/** What the admission brought and what is still due of it, corrections, hand-overs and the end. */
@Component({
  selector: 'sd-episode-page',
  imports: [ClinicForm, EmptyState, RouterLink],
  templateUrl: './episode-page.html',
  styleUrl: './episode-page.scss',
  host: { class: 'sd-stack' },
})
export class EpisodePage {
  private readonly store = inject(Store);
  protected readonly vm = this.store.selectSignal(selectEpisodePage);
  private readonly staff = this.store.selectSignal(sessionFeature.selectStaff);

  private readonly load = this.store.selectSignal(episodeFactsFeature.selectLoad);
  protected readonly failed = computed(() => this.load().kind === 'failed');
  protected readonly kind = signal<ClinicFormKind | null>(null);
  protected readonly mayChange = computed(() => {
    const view = this.vm();
    const staff = this.staff();
    if (view === null || staff === null || view.answer === null) return false;
    return staff.role !== 'therapist' || view.head.episode.therapistId === staff.id;
  });
  private readonly ids = computed(
    () => {
      const head = this.vm()?.head;
      return head && { episodeId: head.episode.id, personId: head.person.id };
    },
    { equal: (a, b) => a?.episodeId === b?.episodeId },
  );

  constructor() {
    effect(() => {
      const ids = this.ids();
      if (ids)
        untracked(() => {
          this.store.dispatch(episodeFactsActions.opened(ids));
        });
    });
  }

  protected retry(): void {
    const ids = this.ids();
    if (ids) this.store.dispatch(episodeFactsActions.opened(ids));
  }

  protected close(): void {
    this.kind.set(null);
    const ids = this.ids();
    if (ids) this.store.dispatch(episodeFactsActions.changed(ids));
  }

  protected correctPerson(): void {
    const head = this.vm()?.head;
    if (head) this.kind.set(personForm(head.person, head.today));
  }

  protected correctEpisode(): void {
    const view = this.vm();
    if (!view?.answer) return;
    const { head, answer } = view;
    this.kind.set(factsForm(head.episode.id, answer.row, answer.choices, head.today));
  }

  protected handOver(): void {
    const view = this.vm();
    const chart = this.chart();
    if (view?.answer && chart)
      this.kind.set(handoverForm(chart, view.head.site.id, view.answer.choices));
  }

  protected recordContact(handover: Handover): void {
    const chart = this.chart();
    if (chart) this.kind.set(firstContactForm(chart, handover));
  }

  protected end(): void {
    const chart = this.chart();
    if (chart) this.kind.set(endForm(chart));
  }

  private chart(): OpenChart | null {
    const view = this.vm();
    if (view === null) return null;
    const { episode, today, asOf } = view.head;
    return { record: view.record, episode, today, now: asOf };
  }
}
