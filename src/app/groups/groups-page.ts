import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { EmptyState } from '../ui/empty-state';
import { LoadState } from '../ui/load-state';
import { GroupTable } from './group-table';
import { selectGroupsPage } from './groups-view-model';
import { groupsPageActions } from './store/groups-actions';

/** Today's sessions and all groups with their schedules. */
@Component({
  selector: 'sd-groups-page',
  imports: [EmptyState, GroupTable, LoadState, RouterLink],
  templateUrl: './groups-page.html',
  host: { class: 'sd-stack' },
})
export class GroupsPage {
  private readonly store = inject(Store);

  protected readonly vm = this.store.selectSignal(selectGroupsPage);

  constructor() {
    this.store.dispatch(groupsPageActions.opened());
  }

  protected retry(): void {
    this.store.dispatch(groupsPageActions.retryChosen());
  }
}
