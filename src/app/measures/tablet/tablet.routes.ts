import { inject } from '@angular/core';
import type { CanDeactivateFn, Routes } from '@angular/router';
import { Store } from '@ngrx/store';
import { tabletFeature } from './tablet-feature';
import { TabletPage } from './tablet-page';

/**
 * Neither the back button nor a link leads away while there are questions; when the sign-in has
 * ended, or the tablet is not handed over, there is nothing to keep anybody for.
 */
const stayUntilTakenBack: CanDeactivateFn<unknown> = (_page, _route, _state, { url }) => {
  const { back, work, load } = inject(Store).selectSignal(tabletFeature.selectTabletState)();
  const isNotHandedOver = work === null && load.kind === 'failed';
  return back.kind === 'done' || isNotHandedOver || url.startsWith('/sign-in');
};

/** Below `/tablet`, outside the frame with its navigation. */
export const tabletRoutes: Routes = [
  { path: '', title: 'Questions', component: TabletPage, canDeactivate: [stayUntilTakenBack] },
];
