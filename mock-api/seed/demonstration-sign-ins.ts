import { roles, type Role } from '#domain/access/role';
import { firstOfRole } from './clinic/staff.ts';

/** One sign-in for each role, printed at the first start; refused on any other database. */
export interface DemonstrationSignIn {
  readonly role: Role;
  readonly email: string;
  readonly password: string;
  readonly name: string;
}

/** The password of everybody of a role in a demonstration. */
export const demonstrationPassword = (role: Role): string => `stepdown-demo-${role}`;

export const demonstrationSignIns: readonly DemonstrationSignIn[] = roles.map((role) => ({
  role,
  password: demonstrationPassword(role),
  ...firstOfRole(role),
}));
