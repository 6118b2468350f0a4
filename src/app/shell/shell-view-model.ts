import { createSelector } from '@ngrx/store';
import type { Session } from '#contract/access';
import type { Role } from '#domain/access/role';
import { sessionFeature } from '../core/session/session-feature';
import { fullDay } from '../ui/format/dates';
import type { IconName } from '../ui/icon-paths';

interface Destination {
  readonly path: string;
  readonly label: string;
  readonly icon: IconName;
}

const home: Destination = { path: '/home', label: 'Home', icon: 'home' };
const caseload: Destination = { path: '/caseload', label: 'Caseload', icon: 'people' };
const work: Destination = { path: '/queue', label: 'Work', icon: 'work' };
const groups: Destination = { path: '/groups', label: 'Groups', icon: 'groups' };
const cohort: Destination = { path: '/cohort', label: 'Cohort', icon: 'cohort' };

const clinic: Destination = { path: '/admin', label: 'Clinic', icon: 'clinic' };

const admit: Destination = { path: '/admissions/new', label: 'Admit', icon: 'admit' };

const DESTINATIONS: Record<Role, readonly Destination[]> = {
  therapist: [home, caseload, groups, work, admit],
  'case-manager': [home, caseload, groups, work, admit],
  supervisor: [home, caseload, groups, work, cohort, admit],
  administrator: [home, groups, clinic],
};

const ROLE_WORDS: Record<Role, string> = {
  therapist: 'Therapist',
  'case-manager': 'Case manager',
  supervisor: 'Supervisor',
  administrator: 'Administrator',
};

export interface ShellView {
  readonly name: string;
  readonly role: string;
  readonly destinations: readonly Destination[];
  /** Said above every page of a demonstration; null in a clinic of its own. */
  readonly banner: string | null;
}

const toShell = (session: Session | null): ShellView =>
  session === null
    ? { name: '', role: '', destinations: [], banner: null }
    : {
        name: session.staff.name,
        role: ROLE_WORDS[session.staff.role],
        destinations: DESTINATIONS[session.staff.role],
        banner:
          session.clock === 'standing'
            ? `Synthetic data – this clinic's day stands at ${fullDay(session.today)}`
            : null,
      };

export const selectShell = createSelector(sessionFeature.selectSession, toShell);
