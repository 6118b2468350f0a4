import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { EmptyState } from '../ui/empty-state';
import { LoadState } from '../ui/load-state';
import { selectHome } from './home-page-view-model';
import { NeedsList } from './needs-list';
import { homePageActions } from './store/home-page-actions';

@Component({
  selector: 'sd-home-page',
  imports: [EmptyState, LoadState, NeedsList, RouterLink],
  templateUrl: './home-page.html',
  styleUrl: './home-page.scss',
})
export class HomePage {
  private readonly store = inject(Store);

  protected readonly vm = this.store.selectSignal(selectHome);

  constructor() {
    if (this.vm().clinical) this.store.dispatch(homePageActions.opened());
  }

  protected retry(): void {
    this.store.dispatch(homePageActions.retryChosen());
  }
}
