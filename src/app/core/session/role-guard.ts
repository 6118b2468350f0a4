import { inject } from '@angular/core';
import { type CanActivateFn, Router } from '@angular/router';
import { Store } from '@ngrx/store';
import type { Role } from '#domain/access/role';
import { sessionFeature } from './session-feature';

/** For pages that one role has and another has not: those see "not found", as for any unknown page. */
export const roleGuard =
  (...allowed: readonly Role[]): CanActivateFn =>
  () => {
    const staff = inject(Store).selectSignal(sessionFeature.selectStaff)();
    return staff !== null && allowed.includes(staff.role)
      ? true
      : inject(Router).createUrlTree(['/not-found']);
  };
