import { inject } from '@angular/core';
import type { CanDeactivateFn, Routes } from '@angular/router';
import { Store } from '@ngrx/store';
import { tabletFeature } from './tablet-feature';
import { TabletPage } from './tablet-page';

/** Neither the back button nor a link leads away; when the sign-in has ended there is nothing to see. */
const stayUntilTakenBack: CanDeactivateFn<unknown> = (_page, _route, _state, { url }) =>
  inject(Store).selectSignal(tabletFeature.selectBack)().kind === 'done' ||
  url.startsWith('/sign-in');

/** Below `/tablet`, outside the frame with its navigation. */
export const tabletRoutes: Routes = [
  { path: '', title: 'Questions', component: TabletPage, canDeactivate: [stayUntilTakenBack] },
];
