import { inject } from '@angular/core';
import { type CanActivateFn, Router } from '@angular/router';
import { catchError, map, of } from 'rxjs';
import type { PersonId } from '#domain/ids';
import { PersonApi } from './store/person-api';

/** An address with a person alone leads to the latest episode. */
export const currentEpisodeGuard: CanActivateFn = ({ paramMap }) => {
  const router = inject(Router);
  const personId = (paramMap.get('personId') ?? '') as PersonId;
  const unknown = router.createUrlTree(['/not-found']);
  return inject(PersonApi)
    .read(personId)
    .pipe(
      map(({ episodes }) => {
        const latest = episodes.toSorted((a, b) => (a.admittedOn < b.admittedOn ? 1 : -1))[0];
        return latest === undefined
          ? unknown
          : router.createUrlTree(['/people', personId, 'episodes', latest.id, 'summary']);
      }),
      catchError(() => of(unknown)),
    );
};
