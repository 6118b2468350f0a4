import type { StaffMember } from '#contract/access';
import type { Role } from '#domain/access/role';
import type { StaffId } from '#domain/ids';
import type { Instant } from '#domain/time/instant';
import type { Random } from '../random.ts';
import { seededId } from '../seeded-id.ts';

export interface MadeUpStaff extends StaffMember {
  readonly email: string;
}

/** A therapist with the supervisor who co-signs; null for independent therapists. */
export interface Therapist extends MadeUpStaff {
  readonly cosignerId: StaffId | null;
}

export interface Team {
  readonly therapists: readonly Therapist[];
  readonly caseManagers: readonly MadeUpStaff[];
  readonly supervisors: readonly MadeUpStaff[];
  readonly administrators: readonly MadeUpStaff[];
}

/** The first of each role has the demonstration sign-in. */
const named: Readonly<Record<Role, readonly (readonly [name: string, credential: string])[]>> = {
  therapist: [
    ['Dana Reyes', 'LCSW'],
    ['Priya Nair', 'LPC'],
    ['Marcus Bell', 'LMFT'],
    ['Ingrid Solberg', 'LCSW'],
    ['Tomás Aguilar', 'LPC'],
    ['Noor Haddad', 'LCSW-A'],
  ],
  'case-manager': [
    ['Kim Wu', 'CADC'],
    ['Andre Baptiste', 'CADC'],
    ['Lucía Ferreira', 'BSW'],
  ],
  supervisor: [
    ['Miriam Okafor', 'LCSW, clinical supervisor'],
    ['Henrik Dahl', 'PhD, clinical supervisor'],
  ],
  administrator: [['Robin Castellan', 'Administrator']],
};

const titles: Readonly<Record<Role, string>> = {
  therapist: 'Therapist',
  'case-manager': 'Case Manager',
  supervisor: 'Supervisor',
  administrator: 'Administrator',
};

const memberOf = (role: Role, at: number): readonly [name: string, credential: string] => {
  const known = named[role][at];
  if (known !== undefined) return known;
  return [`${titles[role]} ${at + 1}`, 'made up'];
};

const emailOf = (name: string): string =>
  `${name
    .normalize('NFD')
    .replace(/[^A-Za-z0-9 ]/g, '')
    .toLowerCase()
    .replaceAll(' ', '.')}@stepdown.example`;

/** Name and address of the first of a role, who has the demonstration sign-in. */
export const firstOfRole = (role: Role): Pick<MadeUpStaff, 'name' | 'email'> => {
  const [name] = memberOf(role, 0);
  return { name, email: emailOf(name) };
};

/** Every sixth therapist is an associate whose notes a supervisor co-signs. */
const isAssociate = (role: Role, at: number): boolean => role === 'therapist' && at % 6 === 5;

const madeUpStaff = (random: Random, at: Instant, role: Role, count: number): MadeUpStaff[] =>
  Array.from({ length: count }, (_, index) => {
    const [name, credential] = memberOf(role, index);
    return {
      id: seededId<StaffId>(random, at),
      name,
      credential,
      role,
      standing: isAssociate(role, index) ? 'associate' : 'independent',
      email: emailOf(name),
    };
  });

/** A team in proportion: ten people for each therapist, a case manager for two therapists. */
export const madeUpTeam = (random: Random, at: Instant, openEpisodes: number): Team => {
  const therapists = Math.max(6, Math.ceil(openEpisodes / 10));
  const supervisors = madeUpStaff(random, at, 'supervisor', Math.max(2, Math.ceil(therapists / 6)));
  return {
    therapists: madeUpStaff(random, at, 'therapist', therapists).map((therapist, index) => ({
      ...therapist,
      cosignerId:
        therapist.standing === 'associate'
          ? (supervisors[Math.floor(index / 6) % supervisors.length]?.id ?? null)
          : null,
    })),
    caseManagers: madeUpStaff(random, at, 'case-manager', Math.max(3, Math.ceil(therapists / 2))),
    supervisors,
    administrators: madeUpStaff(random, at, 'administrator', 1),
  };
};
