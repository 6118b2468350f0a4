import type { Role } from '#domain/access/role';
import { isDemonstration } from '../clock.ts';
import type { Database } from '../database.ts';

/** Printed at the start, so no secret: it opens nothing but made-up people. */
export const demonstrationPassword = 'a clinic of made-up people';

export interface DemonstrationSignIns {
  readonly password: string;
  readonly signIns: readonly { readonly role: Role; readonly email: string }[];
}

/** The sign-ins of a demonstration clinic, one per role; none of a clinic's own database. */
export const readDemonstrationSignIns = async (
  database: Database,
): Promise<DemonstrationSignIns> => {
  const signIns = (await isDemonstration(database))
    ? await database
        .selectFrom('staff')
        .select(['role', 'email'])
        .where('passwordHash', 'is not', null)
        .orderBy('role')
        .execute()
    : [];
  const seen = new Set<Role>();
  const firsts = signIns.filter(({ role }) => !seen.has(role) && seen.add(role));
  return { password: demonstrationPassword, signIns: firsts };
};
