import type { Role } from '../access/role.ts';
import type { RecordingFault } from '../chart/recording.ts';
import type { SiteId, StaffId } from '../ids.ts';
import { blankFaults } from './text-faults.ts';

export interface StaffDraft {
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly credential: string | null;
  readonly standing: 'independent' | 'associate';
  readonly siteIds: readonly SiteId[];
}

/** Somebody of the staff as the rules of accounts see them. */
export interface Account {
  readonly id: StaffId;
  readonly email: string;
  readonly role: Role;
  /** Whether they may sign in: not deactivated. */
  readonly isActive: boolean;
}

/** The form in which addresses are kept and compared. */
export const plainEmail = (email: string): string => email.trim().toLowerCase();

/** Whether a text can be an e-mail address. */
export const emailFaults = (field: string, email: string): RecordingFault[] =>
  /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email.trim())
    ? []
    : [{ field, message: 'must be an e-mail address, such as dana@example.org' }];

/** True where nobody else could keep the clinic's accounts any more. */
export const isLastAdministrator = (id: StaffId, staff: readonly Account[]): boolean => {
  const administrators = staff.filter(({ role, isActive }) => role === 'administrator' && isActive);
  return administrators.length === 1 && administrators[0]?.id === id;
};

/** Everything that speaks against an account as it was entered; `before` is null for a new one. */
export const staffFaults = (
  draft: StaffDraft,
  before: StaffId | null,
  staff: readonly Account[],
): RecordingFault[] => {
  const faults = [...blankFaults(draft, 'name'), ...emailFaults('email', draft.email)];
  const email = plainEmail(draft.email);
  if (staff.some((other) => other.id !== before && other.email === email))
    faults.push({ field: 'email', message: 'is the address of somebody else' });
  if (draft.siteIds.length === 0 && draft.role !== 'administrator')
    faults.push({ field: 'siteIds', message: 'must name at least one site' });
  if (draft.role !== 'administrator' && before !== null && isLastAdministrator(before, staff))
    faults.push({ field: 'role', message: 'must stay: nobody else is an administrator' });
  return faults;
};
