import type { ClinicSetup, ClinicStaff } from '#contract/clinic';
import { type Account, type StaffDraft, staffFaults } from '#domain/clinic/staff-account';
import type { FormValues } from '../ui/fields/page-form';
import type { ClinicFormKind } from './clinic-form';
import { roleChoices } from './clinic-labels';

const draftOf = (values: FormValues): StaffDraft => values[''] as unknown as StaffDraft;

const accountsOf = ({ staff }: ClinicSetup): Account[] =>
  staff.map(({ id, email, role, access }) => ({ id, email, role, isActive: access === 'active' }));

const fieldsFor = ({ sites }: ClinicSetup) => [
  { name: 'name', label: 'Name', control: 'text', maxLength: 120 } as const,
  { name: 'email', label: 'Email', control: 'email', maxLength: 254 } as const,
  { name: 'role', label: 'Role', control: 'list', choices: roleChoices } as const,
  {
    name: 'credential',
    label: 'Credential',
    control: 'text',
    maxLength: 40,
    optional: true,
    hint: 'As it is written after the name, such as LCSW.',
  } as const,
  {
    name: 'standing',
    label: 'Standing',
    control: 'list',
    choices: [
      { value: 'independent', word: 'Independent' },
      { value: 'associate', word: 'Associate: a supervisor co-signs' },
    ],
  } as const,
  {
    name: 'siteIds',
    label: 'Sites',
    control: 'checks',
    choices: sites.map(({ id, name }) => ({ value: id, word: name })),
  } as const,
];

const startOf = (member: ClinicStaff | null, { sites }: ClinicSetup): FormValues => {
  if (member !== null) return { '': { ...member } };
  const own = sites.filter(({ kind }) => kind !== 'research').map(({ id }) => id);
  return { '': { standing: 'independent', siteIds: own.length === 1 ? own : [] } };
};

/** The form of somebody's account; of a new one, with an invitation, for null. */
export const staffForm = (member: ClinicStaff | null, setup: ClinicSetup): ClinicFormKind => ({
  title: member === null ? 'New member of the staff' : `Change ${member.name}`,
  sections: [{ path: '', fields: fieldsFor(setup) }],
  lists: [],
  start: startOf(member, setup),
  rule: (values) => staffFaults(draftOf(values), member?.id ?? null, accountsOf(setup)),
  version: member?.version ?? null,
  write: (values, version) => ({
    method: member === null ? 'POST' : 'PUT',
    url: member === null ? '/api/staff' : `/api/staff/${member.id}`,
    body: draftOf(values),
    version,
  }),
});
