import { join } from 'node:path';
import type { Role } from '#domain/access/role';
import {
  type DemonstrationSignIn,
  demonstrationSignIns,
} from '../../mock-api/seed/demonstration-sign-ins.ts';

/** Somebody whom tests sign in as. */
export interface Persona extends DemonstrationSignIn {
  /** What they are greeted as. */
  readonly givenName: string;
  /** Where the run keeps their sign-in: each role signs in once, as the limits on tries ask for. */
  readonly signedIn: string;
}

const personaOf = (role: Role): Persona => {
  const signIn = demonstrationSignIns.find((each) => each.role === role);
  const folder = process.env['STEPDOWN_TEST_DATA'];
  if (signIn === undefined || folder === undefined) throw new Error(`No sign-in of a ${role}`);
  const [givenName = ''] = signIn.name.split(' ');
  return { ...signIn, givenName, signedIn: join(folder, `signed-in-${role}.json`) };
};

/** A therapist with the caseload of most stories. */
export const dana = personaOf('therapist');
/** The case manager of every story. */
export const kim = personaOf('case-manager');
/** A supervisor of every site. */
export const miriam = personaOf('supervisor');
/** Looks after accounts and sees nothing clinical. */
export const robin = personaOf('administrator');

export const personas: readonly Persona[] = [dana, kim, miriam, robin];
