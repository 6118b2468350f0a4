import type { Routes } from '@angular/router';
import { roleGuard } from './core/session/role-guard';
import { signedInGuard } from './core/session/signed-in-guard';

export const routes: Routes = [
  {
    path: 'sign-in',
    title: 'Sign in',
    loadComponent: () => import('./sign-in/sign-in-page').then((m) => m.SignInPage),
  },
  ...['first-administrator', 'invitation'].map((path) => ({
    path,
    title: 'Welcome',
    loadChildren: () => import('./sign-in/first-access.routes').then((m) => m.firstAccessRoutes),
  })),
  {
    path: 'tablet',
    loadChildren: () => import('./measures/tablet/tablet.routes').then((m) => m.tabletRoutes),
  },
  {
    path: 'print/people/:personId/episodes/:episodeId',
    canActivate: [signedInGuard],
    loadChildren: () => import('./safety/print.routes').then((m) => m.printRoutes),
  },
  {
    path: '',
    canActivate: [signedInGuard],
    loadComponent: () => import('./shell/shell').then((m) => m.Shell),
    children: [
      { path: '', pathMatch: 'full', redirectTo: 'home' },
      {
        path: 'home',
        title: 'Home',
        loadChildren: () => import('./home/home.routes').then((m) => m.homeRoutes),
      },
      {
        path: 'caseload',
        title: 'Caseload',
        loadChildren: () => import('./caseload/caseload.routes').then((m) => m.caseloadRoutes),
      },
      {
        path: 'queue',
        title: 'Work',
        canActivate: [roleGuard('therapist', 'case-manager', 'supervisor')],
        loadChildren: () => import('./work/work.routes').then((m) => m.workRoutes),
      },
      {
        path: 'cohort',
        title: 'Cohort',
        canActivate: [roleGuard('supervisor')],
        loadChildren: () => import('./cohort/cohort.routes').then((m) => m.cohortRoutes),
      },
      {
        path: 'admissions',
        canActivate: [roleGuard('therapist', 'case-manager', 'supervisor')],
        loadChildren: () => import('./admission/admission.routes').then((m) => m.admissionRoutes),
      },
      {
        path: 'admin',
        canActivate: [roleGuard('administrator')],
        loadChildren: () => import('./clinic/clinic.routes').then((m) => m.clinicRoutes),
      },
      {
        path: 'groups',
        loadChildren: () => import('./groups/groups.routes').then((m) => m.groupsRoutes),
      },
      {
        path: 'people/:personId',
        loadChildren: () => import('./chart/chart.routes').then((m) => m.chartRoutes),
      },
      {
        path: '**',
        title: 'Page not found',
        loadComponent: () => import('./shell/not-found-page').then((m) => m.NotFoundPage),
      },
    ],
  },
];
