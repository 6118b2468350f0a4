import type { Routes } from '@angular/router';
import { roleGuard } from '../core/session/role-guard';
import { provideGroups, provideRoster } from './store/provide-groups';

const seesPeople = [roleGuard('therapist', 'case-manager', 'supervisor')];

export const groupsRoutes: Routes = [
  {
    path: '',
    providers: [provideGroups(), provideRoster()],
    children: [
      {
        path: '',
        pathMatch: 'full',
        title: 'Groups',
        loadComponent: () => import('./groups-page').then((m) => m.GroupsPage),
      },
      {
        path: 'new',
        title: 'New group',
        loadComponent: () => import('./group-form-page').then((m) => m.GroupFormPage),
      },
      {
        path: ':groupId',
        title: 'Group',
        loadComponent: () => import('./group-page').then((m) => m.GroupPage),
      },
      {
        path: ':groupId/edit',
        title: 'Change the group',
        loadComponent: () => import('./group-form-page').then((m) => m.GroupFormPage),
      },
      {
        path: ':groupId/sessions/:sessionId',
        title: 'Roster',
        canActivate: seesPeople,
        loadComponent: () => import('./roster-page').then((m) => m.RosterPage),
      },
      {
        path: ':groupId/sessions/:sessionId/summary',
        title: 'Session',
        canActivate: seesPeople,
        loadComponent: () => import('./session-summary-page').then((m) => m.SessionSummaryPage),
      },
    ],
  },
];
