import type { Session } from '#contract/access';
import type { Group } from '#contract/groups';

/** Whether somebody may see who is in a group or session: who leads it, and who sees the whole site. */
export const seesPeople = (
  { facilitatorId, coFacilitatorIds }: Pick<Group, 'facilitatorId' | 'coFacilitatorIds'>,
  { id, role }: Pick<Session['staff'], 'id' | 'role'>,
): boolean => {
  switch (role) {
    case 'administrator':
      return false;
    case 'therapist':
      return facilitatorId === id || coFacilitatorIds.includes(id);
    case 'case-manager':
    case 'supervisor':
      return true;
  }
};
