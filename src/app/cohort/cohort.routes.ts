import type { Routes } from '@angular/router';
export const cohortRoutes: Routes = [];
