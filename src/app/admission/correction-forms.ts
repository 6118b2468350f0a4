import type { AdmissionChoices, EpisodeFactsRow } from '#contract/admission';
import type { Person } from '#contract/chart';
import { type EpisodeFacts, episodeFaults } from '#domain/admission/episode-facts';
import { type PersonFacts, personFaults } from '#domain/admission/person-facts';
import type { EpisodeId } from '#domain/ids';
import type { PlainDate } from '#domain/time/plain-date';
import type { ClinicFormKind } from '../clinic/clinic-form';
import { choicesOf, levelChoices, levelIn, trackWords } from '../clinic/clinic-labels';
import type { FieldSpec, Values } from '../ui/fields/field-spec';
import type { FormSection, FormValues } from '../ui/fields/page-form';
import { courseFields, diagnosisFields, programFields, substanceFields } from './episode-fields';
import { personFields } from './person-fields';

/** The form that corrects who somebody is and how to reach them. */
export const personForm = (person: Person, today: PlainDate): ClinicFormKind => ({
  title: 'Correct the person',
  sections: [{ path: '', fields: personFields }],
  lists: [],
  start: { '': { ...person } },
  rule: (values) => personFaults(values[''] as unknown as PersonFacts, today),
  version: person.version,
  write: (values, version) => ({
    method: 'PUT',
    url: `/api/people/${person.id}`,
    body: values[''] ?? {},
    version,
  }),
});

const stretch: readonly FieldSpec[] = [
  { name: 'startedOn', label: 'From', control: 'date' },
  { name: 'endedOn', label: 'Until', control: 'date', optional: true },
];
const levelFields: readonly FieldSpec[] = [
  { name: 'level', label: 'Level of care', control: 'list', choices: levelChoices },
  ...stretch,
];
const phaseFields: readonly FieldSpec[] = [
  { name: 'name', label: 'Phase', control: 'text', maxLength: 60 },
  { name: 'weeklyHours', label: 'Hours a week', control: 'number', min: 0, max: 60 },
  ...stretch,
];

const listOf = (values: FormValues, path: string) => values[path] as readonly Values[];

const factsIn = (values: FormValues): EpisodeFacts =>
  ({
    ...values[''],
    diagnoses: listOf(values, 'diagnoses'),
    substanceGoals: listOf(values, 'substanceGoals'),
    levels: listOf(values, 'levels').map(({ level, ...rest }) => ({ ...rest, ...levelIn(level) })),
    phases: listOf(values, 'phases'),
  }) as unknown as EpisodeFacts;

const lists = [
  { path: 'levels', title: 'Levels of care, oldest first', word: 'Level', start: {} },
  { path: 'phases', title: 'Phases, oldest first', word: 'Phase', start: {} },
  {
    path: 'diagnoses',
    title: 'Diagnoses',
    word: 'Diagnosis',
    start: { coOccurring: 'no' },
  },
  {
    path: 'substanceGoals',
    title: 'Substances and goals',
    word: 'Substance',
    start: { role: 'secondary', goal: 'abstinence', targetDays: 0 },
  },
];

const factsSections = ({ programs }: AdmissionChoices): FormSection[] => {
  const choices = programs.map(({ id, name }) => ({ value: id, word: name }));
  return [
    { path: '', fields: [...programFields(choices, choicesOf(trackWords)), ...courseFields] },
    { path: 'levels', fields: levelFields, many: true },
    { path: 'phases', fields: phaseFields, many: true },
    { path: 'diagnoses', fields: diagnosisFields, many: true },
    { path: 'substanceGoals', fields: substanceFields, many: true },
  ];
};

/** The form that corrects what describes an episode as a whole. */
export const factsForm = (
  episodeId: EpisodeId,
  { version, facts }: EpisodeFactsRow,
  choices: AdmissionChoices,
  today: PlainDate,
): ClinicFormKind => {
  const { diagnoses, substanceGoals, levels, phases, ...columns } = facts;
  return {
    title: 'Correct the episode',
    sections: factsSections(choices),
    lists,
    start: {
      '': columns,
      levels: levels.map(({ edition, code, ...rest }) => ({
        ...rest,
        level: `${edition} ${code}`,
      })),
      phases,
      diagnoses,
      substanceGoals,
    },
    rule: (values) => episodeFaults(factsIn(values), today),
    version,
    write: (values, seen) => ({
      method: 'PUT',
      url: `/api/episodes/${episodeId}/admission`,
      body: factsIn(values),
      version: seen,
    }),
  };
};
