import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { minutesPresent, wasAttended } from '#domain/attendance/counted-minutes';
import { decimalText } from '#domain/chart/wording';
import type { RecordId } from '#domain/ids';
import { barrierWords } from '../attendance/record-attendance-labels';
import { LoadState } from '../ui/load-state';
import { factsText } from './group-words';
import { selectRosterPage, type RosterView } from './roster-view-model';
import { rosterPageActions } from './store/roster-actions';

const MINUTES_PER_HOUR = 60;

const hoursOf = (view: RosterView): string => {
  const minutes = view.rows.reduce(
    (sum, { facts }) =>
      sum + (minutesPresent({ ...facts, plannedMinutes: view.session.plannedMinutes }) ?? 0),
    0,
  );
  return `${decimalText(minutes / MINUTES_PER_HOUR)} h of care in all`;
};

const away = (view: RosterView) =>
  view.rows
    .filter(({ facts }) => facts.status !== 'scheduled' && !wasAttended(facts))
    .map((row) => ({
      ...row,
      why: `${factsText(row.facts)}${row.facts.barrier === null ? '' : `: ${barrierWords[row.facts.barrier]}`}`,
    }));

/** What a session came to: hours, who was away and why, and whom nobody has recorded. */
@Component({
  selector: 'sd-session-summary-page',
  imports: [LoadState, RouterLink],
  templateUrl: './session-summary-page.html',
  host: { class: 'sd-stack' },
})
export class SessionSummaryPage {
  private readonly store = inject(Store);

  readonly groupId = input.required<RecordId>();
  readonly sessionId = input.required<RecordId>();

  protected readonly vm = this.store.selectSignal(selectRosterPage);
  protected readonly view = computed(() => this.vm().view);
  protected readonly summary = computed(() => {
    const view = this.view();
    return (
      view && {
        title: view.title,
        when: view.when,
        recorded: view.recorded,
        came: view.rows.filter(({ facts }) => wasAttended(facts)).length,
        hours: hoursOf(view),
        away: away(view),
        open: view.rows.filter(({ facts }) => facts.status === 'scheduled'),
        part: view.rows.filter(({ tap }) => tap === 'late' || tap === 'left-early'),
      }
    );
  });

  constructor() {
    this.store.dispatch(() => rosterPageActions.opened({ sessionId: this.sessionId() }));
  }

  protected retry(): void {
    this.store.dispatch(rosterPageActions.retryChosen({ sessionId: this.sessionId() }));
  }

  protected text(facts: RosterView['rows'][number]['facts']): string {
    return factsText(facts);
  }
}
