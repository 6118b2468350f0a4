import type { AdmissionChoices } from '#contract/admission';
import type { Chart } from '#contract/chart';
import type { Handover } from '#contract/handover';
import { type EndOfCare, endFaults } from '#domain/admission/end-of-care';
import { firstContactDueOn, type HandoverDraft, handoverFaults } from '#domain/admission/handover';
import type { EpisodeRecord } from '#domain/chart/episode-record';
import type { Recording } from '#domain/chart/recording';
import { defaultRuleSet } from '#domain/configuration/default-rule-set';
import type { StaffId } from '#domain/ids';
import type { Instant } from '#domain/time/instant';
import type { PlainDate } from '#domain/time/plain-date';
import type { ClinicFormKind } from '../clinic/clinic-form';
import { choicesOf } from '../clinic/clinic-labels';
import type { FieldSpec } from '../ui/fields/field-spec';
import type { FormValues } from '../ui/fields/page-form';
import { endChoices } from './admission-labels';

/** What a hand-over is written in. */
export interface OpenChart {
  readonly record: EpisodeRecord;
  readonly episode: Chart['episode'];
  readonly today: PlainDate;
  readonly now: Instant;
}

const recordingOf = ({ record, today, now }: OpenChart, before: Handover | null): Recording => ({
  record,
  today,
  now,
  by: '' as StaffId,
  rules: defaultRuleSet,
  before,
});

const staffFor = ({ staff }: AdmissionChoices, siteId: string): FieldSpec['choices'] =>
  staff
    .filter(({ siteIds }) => siteIds.some((id) => id === siteId))
    .map(({ id, name, credential, role }) => ({
      value: id,
      word: `${name}${credential === null ? '' : `, ${credential}`} (${role.replace('-', ' ')})`,
    }));

const draftIn = (values: FormValues): HandoverDraft =>
  ({ firstContactOn: null, ...values[''] }) as unknown as HandoverDraft;

const handoverFields = (choices: AdmissionChoices, siteId: string): readonly FieldSpec[] => [
  {
    name: 'role',
    label: 'As',
    control: 'list',
    choices: choicesOf({ therapist: 'Primary therapist', 'case-manager': 'Case manager' }),
  },
  { name: 'toStaffId', label: 'To', control: 'list', choices: staffFor(choices, siteId) },
  { name: 'on', label: 'From', control: 'date' },
  { name: 'firstContactDueOn', label: 'First contact by', control: 'date' },
  {
    name: 'note',
    label: 'What they must know',
    control: 'long-text',
    maxLength: 2000,
  },
];

/** The form that hands somebody over. */
export const handoverForm = (
  chart: OpenChart,
  siteId: string,
  choices: AdmissionChoices,
): ClinicFormKind => ({
  title: 'Hand over',
  sections: [
    {
      path: '',
      fields: handoverFields(choices, siteId),
    },
  ],
  lists: [],
  start: {
    '': {
      role: 'therapist',
      on: chart.today,
      firstContactDueOn: firstContactDueOn(chart.today, defaultRuleSet),
    },
  },
  rule: (values) => handoverFaults(draftIn(values), recordingOf(chart, null)),
  version: null,
  write: (values) => ({
    method: 'POST',
    url: `/api/episodes/${chart.episode.id}/handovers`,
    body: draftIn(values),
    version: null,
  }),
});

const contactedOn = (values: FormValues) =>
  (values[''] as { readonly firstContactOn: PlainDate }).firstContactOn;

/** The form that says when whoever took over had the first contact. */
export const firstContactForm = (chart: OpenChart, handover: Handover): ClinicFormKind => {
  const { role, toStaffId, on, note, firstContactDueOn: dueOn } = handover;
  const draft = (values: FormValues): HandoverDraft => ({
    role,
    toStaffId,
    on,
    note,
    firstContactDueOn: dueOn,
    firstContactOn: contactedOn(values),
  });
  return {
    title: 'First contact',
    sections: [
      {
        path: '',
        fields: [{ name: 'firstContactOn', label: 'First contact on', control: 'date' }],
      },
    ],
    lists: [],
    start: { '': { firstContactOn: chart.today } },
    rule: (values) => handoverFaults(draft(values), recordingOf(chart, handover)),
    version: handover.version,
    write: (values, version) => ({
      method: 'PUT',
      url: `/api/episodes/${chart.episode.id}/handovers/${handover.id}`,
      body: draft(values),
      version,
    }),
  };
};

/** The form that ends an episode of care. */
export const endForm = ({ episode, today }: OpenChart): ClinicFormKind => {
  const endIn = (values: FormValues) => values[''] as unknown as EndOfCare;
  return {
    title: 'End this episode',
    sections: [
      {
        path: '',
        fields: [
          { name: 'endedOn', label: 'Last day of care', control: 'date' },
          { name: 'endReason', label: 'How it ended', control: 'list', choices: endChoices },
          { name: 'endNote', label: 'Note', control: 'long-text', maxLength: 500, optional: true },
        ],
      },
    ],
    lists: [],
    start: { '': { endedOn: today } },
    rule: (values) => endFaults(endIn(values), episode, today),
    version: episode.version,
    write: (values, version) => ({
      method: 'POST',
      url: `/api/episodes/${episode.id}/end`,
      body: endIn(values),
      version,
    }),
  };
};
