import type { Routes } from '@angular/router';
export const caseloadRoutes: Routes = [];
