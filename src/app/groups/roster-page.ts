import { Component, computed, DestroyRef, DOCUMENT, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import type { SessionChange } from '#contract/groups';
import type { GuestDraft } from '#contract/roster';
import type { AttendanceFacts } from '#domain/attendance/attendance-change';
import { defaultAttendanceRules } from '#domain/attendance/attendance-rules';
import { tapped } from '#domain/attendance/presence';
import type { RecordId } from '#domain/ids';
import { EmptyState } from '../ui/empty-state';
import { LoadState } from '../ui/load-state';
import { GuestFinder } from './guest-finder';
import { RosterRow } from './roster-row';
import { type RosterRowView, selectRosterPage } from './roster-view-model';
import { SessionChangeForm } from './session-change-form';
import { rosterPageActions, type Taps } from './store/roster-actions';

/** How often is looked what others have tapped. */
const LOOK_MS = 8_000;

/** The roster of one session, to be tapped in the room. */
@Component({
  selector: 'sd-roster-page',
  imports: [EmptyState, GuestFinder, LoadState, RosterRow, RouterLink, SessionChangeForm],
  templateUrl: './roster-page.html',
  styleUrl: './roster-page.scss',
  host: { class: 'sd-stack' },
})
export class RosterPage {
  private readonly store = inject(Store);
  private readonly document = inject(DOCUMENT);

  readonly groupId = input.required<RecordId>();
  readonly sessionId = input.required<RecordId>();

  protected readonly vm = this.store.selectSignal(selectRosterPage);
  protected readonly problem = computed(() => {
    const { change } = this.vm();
    return change.kind === 'failed' ? change.problem : null;
  });

  constructor() {
    this.store.dispatch(() => rosterPageActions.opened({ sessionId: this.sessionId() }));
    const timer = setInterval(() => {
      this.look();
    }, LOOK_MS);
    inject(DestroyRef).onDestroy(() => {
      clearInterval(timer);
    });
  }

  protected retry(): void {
    this.store.dispatch(rosterPageActions.retryChosen({ sessionId: this.sessionId() }));
  }

  protected record(row: RosterRowView, facts: AttendanceFacts): void {
    this.send([row], facts, 'each');
  }

  protected recordRest(tap: 'present' | 'absent'): void {
    const view = this.vm().view;
    if (view === null) return;
    const rest = view.rows.filter(({ facts }) => facts.status === 'scheduled');
    this.send(rest, tapped(tap, view.session, defaultAttendanceRules), 'rest');
  }

  protected takeTheirs({ id }: RosterRowView): void {
    this.store.dispatch(rosterPageActions.theirsTaken({ attendanceId: id }));
  }

  protected seek(name: string): void {
    this.store.dispatch(rosterPageActions.guestSought({ sessionId: this.sessionId(), name }));
  }

  protected addGuest(guest: GuestDraft): void {
    const key = crypto.randomUUID();
    this.store.dispatch(rosterPageActions.guestAdded({ sessionId: this.sessionId(), guest, key }));
  }

  protected takeBack({ id, version }: RosterRowView): void {
    this.store.dispatch(
      rosterPageActions.placeTakenBack({
        sessionId: this.sessionId(),
        attendanceId: id,
        version,
        reason: 'Put on the roster by mistake',
        key: crypto.randomUUID(),
      }),
    );
  }

  protected changeSession(version: number, change: SessionChange): void {
    const sessionId = this.sessionId();
    this.store.dispatch(rosterPageActions.sessionChanged({ sessionId, version, change }));
  }

  private look(): void {
    if (this.document.visibilityState !== 'visible' || this.vm().view === null) return;
    this.store.dispatch(rosterPageActions.looked({ sessionId: this.sessionId() }));
  }

  private send(rows: readonly RosterRowView[], facts: AttendanceFacts, meant: Taps['meant']): void {
    if (rows.length === 0) return;
    const entries = rows.map(({ id, version }) => ({ attendanceId: id, version, ...facts }));
    const taps = { sessionId: this.sessionId(), entries, meant, key: crypto.randomUUID() };
    this.store.dispatch(rosterPageActions.tapped({ taps }));
  }
}
