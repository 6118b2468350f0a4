import { Component, DOCUMENT, inject } from '@angular/core';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { Store } from '@ngrx/store';
import { LoadState } from '../ui/load-state';
import { selectClinicPage } from './clinic-page-view-model';
import { clinicPageActions } from './store/clinic-actions';

/** What an administrator keeps, one page for each kind of thing. */
@Component({
  selector: 'sd-clinic-page',
  imports: [LoadState, RouterLink, RouterLinkActive, RouterOutlet],
  templateUrl: './clinic-page.html',
  styleUrl: './clinic-page.scss',
  host: { class: 'sd-stack' },
})
export class ClinicPage {
  private readonly store = inject(Store);
  private readonly location = inject(DOCUMENT).location;

  protected readonly vm = this.store.selectSignal(selectClinicPage);
  protected readonly pages = [
    { path: 'sites', word: 'Sites' },
    { path: 'programs', word: 'Programs' },
    { path: 'staff', word: 'Staff' },
    { path: 'closures', word: 'Closures' },
  ];

  constructor() {
    this.store.dispatch(clinicPageActions.opened());
  }

  protected retry(): void {
    this.store.dispatch(clinicPageActions.retryChosen());
  }

  protected linkOf(token: string): string {
    return `${this.location.origin}/invitation#${token}`;
  }

  protected closeInvitation(): void {
    this.store.dispatch(clinicPageActions.invitationClosed());
  }
}
