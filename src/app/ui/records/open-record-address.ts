import { inject } from '@angular/core';
import { ActivatedRoute, Router } from '@angular/router';

/** Opens or closes the dialog by the page's address; the page behind it does not move. */
export const injectOpenRecord = () => {
  const router = inject(Router);
  const route = inject(ActivatedRoute);
  return (
    to: {
      readonly path: string;
      readonly row: string | null;
      readonly about: string | null;
    } | null,
  ): Promise<boolean> =>
    router.navigate([], {
      relativeTo: route,
      queryParams: { record: to?.path ?? null, row: to?.row ?? null, about: to?.about ?? null },
      queryParamsHandling: 'merge',
      replaceUrl: to === null,
      scroll: 'manual',
    });
};
