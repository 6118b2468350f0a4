import type { ClinicSetup, Program } from '#contract/clinic';
import { type ProgramDraft, programFaults, type ProgramPhase } from '#domain/clinic/program';
import type { FieldSpec } from '../ui/fields/field-spec';
import type { FormValues } from '../ui/fields/page-form';
import type { ClinicFormKind } from './clinic-form';
import { choicesOf, levelChoices, levelIn, trackWords } from './clinic-labels';

const hours = { control: 'number', min: 0, max: 60 } as const;

const fieldsFor = (setup: ClinicSetup, isNew: boolean): FieldSpec[] => [
  { name: 'name', label: 'Name of the program', control: 'text', maxLength: 120 },
  ...(isNew
    ? [
        {
          name: 'siteId',
          label: 'Site',
          control: 'list' as const,
          choices: setup.sites
            .filter(({ kind }) => kind !== 'research')
            .map(({ id, name }) => ({ value: id, word: name })),
        },
      ]
    : []),
  { name: 'level', label: 'Level of care', control: 'list', choices: levelChoices },
  { name: 'weeklyHours', label: 'Prescribed dose', unit: 'hours a week', ...hours },
  {
    name: 'retiredOn',
    label: 'Nobody is admitted from',
    control: 'date',
    optional: true,
    hint: 'Leave empty while the program is in use.',
  },
  { name: 'tracks', label: 'Tracks', control: 'checks', choices: choicesOf(trackWords) },
];

const phaseFields: readonly FieldSpec[] = [
  { name: 'name', label: 'Phase', control: 'text', maxLength: 60 },
  { name: 'weeklyHours', label: 'Hours a week', ...hours },
  { name: 'usualWeeks', label: 'Usual length', unit: 'weeks', control: 'number', min: 1, max: 104 },
];

const draftOf = (values: FormValues): ProgramDraft => {
  const { level, siteId: _siteId, ...facts } = values[''] as Record<string, unknown>;
  const { edition, code: levelCode } = levelIn(level);
  const phases = values['phases'] as unknown as readonly ProgramPhase[];
  return { ...(facts as unknown as ProgramDraft), edition, levelCode, phases };
};

const siteOf = (values: FormValues): unknown => (values[''] as Record<string, unknown>)['siteId'];

const startOf = (program: Program | null, setup: ClinicSetup): FormValues => {
  if (program === null) {
    const [only, ...others] = setup.sites.filter(({ kind }) => kind !== 'research');
    const siteId = others.length === 0 ? only?.id : undefined;
    return { '': { siteId, level: 'asam-4 2.1', weeklyHours: 9 }, phases: [{}] };
  }
  const { edition, levelCode, phases, ...facts } = program;
  return { '': { ...facts, level: `${edition} ${levelCode}` }, phases };
};

/** The form of a program with its phases; of a new one for null. */
export const programForm = (program: Program | null, setup: ClinicSetup): ClinicFormKind => ({
  title: program === null ? 'New program' : `Change ${program.name}`,
  sections: [
    { path: '', fields: fieldsFor(setup, program === null) },
    { path: 'phases', fields: phaseFields, many: true },
  ],
  lists: [{ path: 'phases', title: 'Phases, in their order', word: 'Phase', start: {} }],
  start: startOf(program, setup),
  rule: (values) => {
    const siteId = program?.siteId ?? siteOf(values);
    const others = setup.programs.filter((each) => each.siteId === siteId && each !== program);
    return programFaults(
      draftOf(values),
      others.map(({ name }) => name),
    );
  },
  version: program?.version ?? null,
  write: (values, version) =>
    program === null
      ? {
          method: 'POST',
          url: '/api/programs',
          body: { siteId: siteOf(values), ...draftOf(values) },
          version,
        }
      : { method: 'PUT', url: `/api/programs/${program.id}`, body: draftOf(values), version },
});
