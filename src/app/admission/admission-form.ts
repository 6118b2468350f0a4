import type { AdmissionChoices, AdmissionDraft } from '#contract/admission';
import { type AdmissionDraft as Draft, admissionFaults } from '#domain/admission/admission';
import type { PersonFacts } from '#domain/admission/person-facts';
import { addDays, type PlainDate } from '#domain/time/plain-date';
import type { Entries, FieldChoice, FieldFault, FieldSpec, Values } from '../ui/fields/field-spec';
import type { FormSection, FormValues } from '../ui/fields/page-form';
import { choicesOf, levelChoices, levelIn, trackWords } from '../clinic/clinic-labels';
import {
  consentFields,
  courseFields,
  diagnosisFields,
  homeFields,
  programFields,
  substanceFields,
} from './episode-fields';
import { personFields } from './person-fields';
import type { Known } from './store/admission-actions';

type Program = AdmissionChoices['programs'][number];

const staffAt = (
  { staff }: AdmissionChoices,
  siteId: unknown,
  ...roles: readonly string[]
): FieldChoice[] =>
  staff
    .filter(({ role, siteIds }) => roles.includes(role) && siteIds.some((id) => id === siteId))
    .map(({ id, name, credential }) => ({
      value: id,
      word: credential === null ? name : `${name}, ${credential}`,
    }));

const programsAt = ({ programs }: AdmissionChoices, siteId: unknown): Program[] =>
  programs.filter((program) => program.siteId === siteId && program.retiredOn === null);

const tracksOf = (program: Program | undefined): FieldChoice[] =>
  choicesOf(trackWords).filter(
    ({ value }) => program === undefined || program.tracks.some((track) => track === value),
  );

const phaseField = (program: Program | undefined): FieldSpec =>
  program === undefined
    ? { name: 'phase', label: 'First phase', control: 'text', maxLength: 60 }
    : {
        name: 'phase',
        label: 'First phase',
        control: 'list',
        choices: program.phases.map(({ name }) => ({ value: name, word: name })),
      };

const placeFields = (choices: AdmissionChoices, siteId: unknown): FieldSpec[] => [
  {
    name: 'siteId',
    label: 'Site',
    control: 'list',
    choices: choices.sites.map(({ id, name }) => ({ value: id, word: name })),
  },
  {
    name: 'therapistId',
    label: 'Primary therapist',
    control: 'list',
    choices: staffAt(choices, siteId, 'therapist', 'supervisor'),
    optional: true,
    nullWord: 'Not assigned yet',
  },
  {
    name: 'caseManagerId',
    label: 'Case manager',
    control: 'list',
    choices: staffAt(choices, siteId, 'case-manager'),
    optional: true,
    nullWord: 'Not assigned yet',
  },
];

/** The program that is chosen; undefined without one. */
export const programIn = (choices: AdmissionChoices, programId: unknown): Program | undefined =>
  choices.programs.find(({ id }) => id === programId);

/** Everything that an admission asks, with the answers that its site and program leave. */
export const admissionSections = (
  choices: AdmissionChoices,
  siteId: unknown,
  programId: unknown,
  known: Known | null,
): FormSection[] => {
  const program = programIn(choices, programId);
  const programs = programsAt(choices, siteId).map(({ id, name }) => ({ value: id, word: name }));
  return [
    ...(known === null ? [{ path: 'person', fields: personFields }] : []),
    { path: '', fields: placeFields(choices, siteId) },
    {
      path: 'episode',
      fields: [
        ...programFields(programs, tracksOf(program)),
        phaseField(program),
        {
          name: 'weeklyHours',
          label: 'Prescribed dose',
          unit: 'hours a week',
          control: 'number',
          min: 0,
          max: 60,
        },
        { name: 'level', label: 'Level of care', control: 'list', choices: levelChoices },
        ...courseFields,
      ],
    },
    { path: 'episode/diagnoses', fields: diagnosisFields, many: true },
    { path: 'episode/substanceGoals', fields: substanceFields, many: true },
    { path: 'home', fields: homeFields },
    { path: 'consents', fields: consentFields, many: true },
  ];
};

/** What follows from a program: its track, first phase, dose and level, and the usual end. */
export const followingFrom = (program: Program, admittedOn: PlainDate | null): Entries => {
  const [phase] = program.phases;
  const weeks = program.phases.reduce((sum, { usualWeeks }) => sum + usualWeeks, 0);
  return {
    track: program.tracks.length === 1 ? (program.tracks[0] ?? '') : '',
    phase: phase?.name ?? '',
    weeklyHours: String(phase?.weeklyHours ?? program.weeklyHours),
    level: `${program.edition} ${program.levelCode}`,
    plannedEndOn: admittedOn === null ? '' : addDays(admittedOn, weeks * 7 - 1),
  };
};

const homeOf = (home: Values): Draft['home'] =>
  home['situation'] === null ? null : (home as unknown as Draft['home']);

/** What is typed, as it is sent. */
export const draftIn = (
  values: FormValues,
  known: Known | null,
  differentFrom: Draft['differentFrom'],
): Draft => {
  const { level, phase, weeklyHours, ...facts } = values['episode'] as Record<string, unknown>;
  const startedOn = facts['admittedOn'] as PlainDate;
  const episode = {
    ...facts,
    diagnoses: values['episode/diagnoses'],
    substanceGoals: values['episode/substanceGoals'],
    levels: [{ ...levelIn(level), startedOn, endedOn: null }],
    phases: [{ name: phase, startedOn, endedOn: null, weeklyHours }],
  } as unknown as Draft['episode'];
  return {
    ...(values[''] as unknown as Pick<Draft, 'siteId' | 'therapistId' | 'caseManagerId'>),
    personId: known?.personId ?? null,
    person: known === null ? (values['person'] as unknown as PersonFacts) : null,
    differentFrom,
    episode,
    home: homeOf(values['home'] as Values),
    consents: values['consents'] as unknown as Draft['consents'],
  };
};

/** What speaks against an admission as it is typed. */
export const faultsIn = (draft: Draft, values: FormValues, today: PlainDate): FieldFault[] => {
  const { situation, safety } = values['home'] as Values;
  return [
    ...(situation !== null && safety === null
      ? [{ field: 'home/safety', message: 'is needed with the living situation' }]
      : []),
    ...admissionFaults(draft, today),
  ];
};

/** The draft of the rules as the API takes it; its lists are the same, only not read-only. */
export const sent = (draft: Draft): AdmissionDraft => draft as AdmissionDraft;
