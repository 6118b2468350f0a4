import type { SiteId, StaffId } from '#domain/ids';
import type { TimeZone } from '#domain/time/instant';
import { plainDate } from '#domain/time/plain-date';
import type { Tables } from '../../tables.ts';
import type { Participant } from './participant.ts';
import { stableId } from './stable-id.ts';

const MADE_ON = plainDate('2015-01-01');
/** One case manager looks after so many trial sites. */
const SITES_PER_CASE_MANAGER = 4;

export const researchSite: Tables['sites'] = {
  id: stableId<SiteId>('site', MADE_ON),
  name: 'CTN-0094 (public-use research data)',
  // The files know neither place nor hour.
  version: 1,
  crisisPhone: null,
  timeZone: 'UTC' as TimeZone,
  kind: 'research',
  notice:
    'Public-use research data of CTN-0094: real courses of treatment, de-identified. Calendar ' +
    'dates are made up, names are codes, the team is invented.',
};

const staffId = (name: string): StaffId => stableId<StaffId>(`staff/${name}`, MADE_ON);

const member = (name: string, key: string, role: Tables['staff']['role']): Tables['staff'] => ({
  id: staffId(key),
  name,
  version: 1,
  credential: null,
  role,
  standing: 'independent',
  email: `${key}@ctn0094.invalid`,
  // Nobody signs in as them: they exist so that every episode has somebody.
  passwordHash: null,
  deactivatedAt: null,
});

const therapistKey = (site: number): string => `therapist-of-site-${site}`;
const groupOf = (site: number): number => Math.ceil(site / SITES_PER_CASE_MANAGER);
const caseManagerKey = (site: number): string => `case-manager-${groupOf(site)}`;

export interface Team {
  readonly therapistId: StaffId | null;
  readonly caseManagerId: StaffId | null;
}

/** The invented team of a person: one therapist for each trial site. */
export const teamOf = ({ trialSite }: Participant): Team =>
  trialSite === null
    ? { therapistId: null, caseManagerId: null }
    : {
        therapistId: staffId(therapistKey(trialSite)),
        caseManagerId: staffId(caseManagerKey(trialSite)),
      };

/** Everybody in the invented team of the trial sites that the files name. */
export const researchTeam = (people: Iterable<Participant>): Tables['staff'][] => {
  const sites = new Set<number>();
  for (const { trialSite } of people) if (trialSite !== null) sites.add(trialSite);
  const inOrder = [...sites].toSorted((a, b) => a - b);
  const caseManagers = new Map(inOrder.map((site) => [caseManagerKey(site), groupOf(site)]));
  return [
    member('Supervisor (research data)', 'supervisor', 'supervisor'),
    ...[...caseManagers].map(([key, group]) =>
      member(`Case manager ${group} (research data)`, key, 'case-manager'),
    ),
    ...inOrder.map((site) =>
      member(`Therapist of trial site ${site}`, therapistKey(site), 'therapist'),
    ),
  ];
};
