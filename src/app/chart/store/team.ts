import type { StaffMember } from '#contract/access';
import type { StaffId } from '#domain/ids';

/** The name of a member of the team; an id that the chart does not name is said to be unknown. */
export const staffName = (team: readonly StaffMember[], id: StaffId | null): string =>
  id === null
    ? 'not recorded'
    : (team.find((member) => member.id === id)?.name ?? 'somebody outside the team');
