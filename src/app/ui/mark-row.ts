import { inject } from '@angular/core';
import { ActivatedRoute, Router } from '@angular/router';

/** Marks a record's row on the same page, as a link of a reason would: the address says which. */
export const injectMarkRow = () => {
  const router = inject(Router);
  const route = inject(ActivatedRoute);
  return (rowId: string): void => {
    void router.navigate([], {
      relativeTo: route,
      queryParams: { mark: rowId },
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
  };
};
