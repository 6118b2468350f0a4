import type { FieldSpec } from '../ui/fields/field-spec';

/** Who somebody is and how to reach them. */
export const personFields: readonly FieldSpec[] = [
  { name: 'givenName', label: 'Legal given name', control: 'text', maxLength: 80 },
  { name: 'familyName', label: 'Legal family name', control: 'text', maxLength: 80 },
  {
    name: 'preferredName',
    label: 'Preferred name',
    control: 'text',
    maxLength: 80,
    optional: true,
  },
  { name: 'pronouns', label: 'Pronouns', control: 'text', maxLength: 40, optional: true },
  { name: 'bornOn', label: 'Birth date', control: 'date', optional: true },
  { name: 'phone', label: 'Phone', control: 'tel', maxLength: 40, optional: true },
  {
    name: 'contactRule',
    label: 'How we may make contact',
    control: 'text',
    maxLength: 200,
    optional: true,
    hint: 'Shown beside the phone number: voice messages, the name to use, good times.',
  },
  {
    name: 'emergencyName',
    label: 'Emergency contact',
    control: 'text',
    maxLength: 120,
    optional: true,
  },
  {
    name: 'emergencyRelation',
    label: 'Emergency contact is their',
    control: 'text',
    maxLength: 60,
    optional: true,
  },
  {
    name: 'emergencyPhone',
    label: 'Emergency contact’s phone',
    control: 'tel',
    maxLength: 40,
    optional: true,
  },
  { name: 'coverage', label: 'Coverage', control: 'text', maxLength: 60, optional: true },
  { name: 'allergies', label: 'Allergies', control: 'text', maxLength: 200, optional: true },
];
