import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import type { GroupMember } from '#contract/groups';
import type { EpisodeId, RecordId } from '#domain/ids';
import { addDays, type PlainDate } from '#domain/time/plain-date';
import { EmptyState } from '../ui/empty-state';
import { LoadState } from '../ui/load-state';
import { ExtraSessionForm } from './extra-session-form';
import { GroupMembersCard } from './group-members-card';
import { selectGroupPage } from './group-view-model';
import { groupPageActions } from './store/groups-actions';
import type { ExtraSession } from '#contract/groups';

/** One group: when it meets, its sessions, and who belongs to it. */
@Component({
  selector: 'sd-group-page',
  imports: [EmptyState, ExtraSessionForm, GroupMembersCard, LoadState, RouterLink],
  templateUrl: './group-page.html',
  styleUrl: './roster-page.scss',
  host: { class: 'sd-stack' },
})
export class GroupPage {
  private readonly store = inject(Store);

  readonly groupId = input.required<RecordId>();

  private readonly page = this.store.selectSignal(selectGroupPage);
  protected readonly vm = computed(() => ({
    ...this.page(),
    view: this.page().view?.id === this.groupId() ? this.page().view : null,
  }));
  protected readonly problem = computed(() => {
    const { change } = this.vm();
    return change.kind === 'failed' ? change.problem : null;
  });

  constructor() {
    this.store.dispatch(() => this.opened());
  }

  protected retry(): void {
    this.store.dispatch(this.opened());
  }

  protected addSession(session: ExtraSession): void {
    const key = crypto.randomUUID();
    this.store.dispatch(groupPageActions.sessionAdded({ groupId: this.groupId(), session, key }));
  }

  protected addMember(episodeId: EpisodeId, startsOn: PlainDate): void {
    const member = { episodeId, startsOn, endsOn: null };
    const key = crypto.randomUUID();
    this.store.dispatch(groupPageActions.memberAdded({ groupId: this.groupId(), member, key }));
  }

  /** Yesterday was the last day; who came for the first time today never belonged to it. */
  protected endMember(member: GroupMember, today: PlainDate): void {
    const yesterday = addDays(today, -1);
    const endsOn = yesterday < member.startsOn ? member.startsOn : yesterday;
    this.store.dispatch(groupPageActions.memberLeft({ member, endsOn }));
  }

  private opened() {
    return groupPageActions.opened({ groupId: this.groupId() });
  }
}
