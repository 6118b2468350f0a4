import type { Role } from '#domain/access/role';
import type { SiteId, StaffId } from '#domain/ids';

/** Everything that touches people's data; each route names the one that it does. */
export const actions = [
  'caseload.read',
  'chart.read',
  'chart.visit',
  'person.read',
  'note.read',
  'attendance.change',
  'substance-monitoring.change',
  'medication.change',
  'group.read',
  'group.change',
  'roster.read',
  'roster.change',
  'family.change',
  'services.change',
  'consent.change',
  'measures.change',
  'safety.change',
  'suicide-risk.review',
  'reason.handle',
  'work.read',
  'work.change',
  'episode.admit',
  'episode.change',
  'person.change',
  'handover.change',
  'clinic.read',
  'clinic.change',
  'modalities.change',
  'incentives.change',
  'prize-shelf.read',
  'prize-shelf.change',
  'prize-mix.change',
  'draft.keep',
  'cohort.read',
] as const;
export type Action = (typeof actions)[number];

export interface Actor {
  readonly id: StaffId;
  readonly role: Role;
  readonly siteIds: readonly SiteId[];
}

/** Whose data it is: the sites that keep it and the therapists to whom it is assigned. */
export interface Resource {
  readonly siteId: SiteId;
  readonly therapistIds: readonly (StaffId | null)[];
}

/**
 * `assigned`: the therapist's own caseload; `site`: everybody at the actor's sites; `clinic`: all
 * sites, those included that nobody works at yet.
 */
export type Reach = 'nobody' | 'assigned' | 'site' | 'clinic';

const allOf = (reach: Reach): Record<Action, Reach> => ({
  'caseload.read': reach,
  'chart.read': reach,
  'chart.visit': reach,
  'person.read': reach,
  'note.read': reach,
  'attendance.change': reach,
  'substance-monitoring.change': reach,
  'medication.change': reach,
  // Schedules name nobody; rosters are for who leads the session.
  'group.read': 'site',
  'group.change': 'site',
  'roster.read': reach,
  'roster.change': reach,
  'family.change': reach,
  'services.change': reach,
  'consent.change': reach,
  'measures.change': reach,
  'safety.change': reach,
  'suicide-risk.review': reach,
  'reason.handle': reach,
  'work.read': reach,
  'work.change': reach,
  'episode.admit': reach,
  'episode.change': reach,
  'person.change': reach,
  'handover.change': reach,
  'clinic.read': 'nobody',
  'clinic.change': 'nobody',
  'modalities.change': reach,
  'incentives.change': reach,
  // The shelf names nobody and serves the whole site.
  'prize-shelf.read': reach === 'nobody' ? 'nobody' : 'site',
  'prize-shelf.change': reach === 'nobody' ? 'nobody' : 'site',
  'prize-mix.change': 'nobody',
  'draft.keep': reach,
  'cohort.read': reach,
});

/** The one policy table. Administrators keep accounts and never see clinical content. */
const policy: Record<Role, Record<Action, Reach>> = {
  therapist: { ...allOf('assigned'), 'cohort.read': 'nobody' },
  'case-manager': { ...allOf('site'), 'suicide-risk.review': 'nobody', 'cohort.read': 'nobody' },
  supervisor: { ...allOf('site'), 'prize-mix.change': 'site', 'clinic.read': 'site' },
  administrator: { ...allOf('nobody'), 'clinic.read': 'clinic', 'clinic.change': 'clinic' },
};

export const reachOf = (role: Role, action: Action): Reach => policy[role][action];

/** The one decision on who may do what to whose data. */
export const authorize = (actor: Actor, action: Action, resource: Resource): boolean => {
  switch (reachOf(actor.role, action)) {
    case 'nobody':
      return false;
    case 'assigned':
      return actor.siteIds.includes(resource.siteId) && resource.therapistIds.includes(actor.id);
    case 'site':
      return actor.siteIds.includes(resource.siteId);
    case 'clinic':
      return true;
  }
};
