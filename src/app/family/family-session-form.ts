import type { Draft } from '#domain/chart/recording';
import { inForce } from '#domain/chart/recorded';
import { listText } from '#domain/chart/wording';
import type { FamilySession, FamilySupport } from '#domain/family/family-record';
import {
  consentGap,
  familySessionDoubts,
  familySessionFaults,
} from '#domain/family/family-session-faults';
import type { RecordId } from '#domain/ids';
import type { PlainDate } from '#domain/time/plain-date';
import { longDay } from '../ui/format/dates';
import { type Choice, choicesOf, type FormContext, type FormKind } from '../recording/form-kind';
import { sessionStatusWords, unsafeWords } from './family-labels';

type Typed = Draft<FamilySession>;

/** The length of most sessions, so that nobody has to choose it. */
const USUAL_MINUTES = 50;

const yesOrNo = choicesOf({ yes: 'yes', no: 'no' });

/** What may be said to a supporter stands with the name, before anything is typed. */
const supportWord = (support: FamilySupport, today: PlainDate, context: FormContext): string => {
  const { name, relation, contact, consentEndsOn } = support;
  if (contact === 'unsafe') return `${name} (${relation}) – ${unsafeWords}`;
  const gap = consentGap(support, today, context.rules.family.sessionReach);
  if (gap !== null) return `${name} (${relation}) – ${gap.slice(gap.indexOf(': ') + 2)}`;
  const until = consentEndsOn === null ? '' : ` until ${longDay(consentEndsOn)}`;
  return `${name} (${relation}) – consent${until}`;
};

const supporters = (context: FormContext): Choice[] =>
  inForce(context.record.familySupports).map((support) => ({
    value: support.id,
    word: supportWord(support, context.today, context),
  }));

/** What consent leaves open about those who are chosen. */
const consentHint = ({ participants }: Typed, context: FormContext): string | null => {
  if (context.record.familySupports.length === 0) return 'Add a supporter first.';
  const gaps = inForce(context.record.familySupports)
    .filter(({ id, contact }) => participants.includes(id) && contact === 'supportive')
    .flatMap((one) => consentGap(one, context.today, context.rules.family.sessionReach) ?? []);
  return gaps.length === 0 ? null : `Record that it happened; ${listText(gaps)}.`;
};

const start = ({ record, today, about }: FormContext): Typed => ({
  participants: inForce(record.familySupports)
    .filter(({ id }) => id === (about as RecordId | null))
    .map(({ id }) => id),
  on: today,
  status: 'held',
  minutes: USUAL_MINUTES,
  topic: '',
  relationshipGoal: null,
  nextOn: null,
  withPerson: 'yes',
});

/** A session with supporters, or an invitation to one. */
export const familySessionForm: FormKind<FamilySession> = {
  path: 'family-sessions',
  title: 'Family session',
  rows: ({ familySessions }) => familySessions,
  fields: [
    {
      name: 'participants',
      label: 'With whom',
      control: 'checks',
      choices: supporters,
      hint: consentHint,
    },
    { name: 'on', label: 'Day', control: 'date' },
    {
      name: 'status',
      label: 'State',
      control: 'buttons',
      choices: choicesOf(sessionStatusWords),
    },
    {
      name: 'minutes',
      label: 'Length',
      control: 'number',
      min: 1,
      max: 480,
      unit: 'minutes',
      optional: true,
      when: ({ status }) => status === 'held',
    },
    { name: 'topic', label: 'Topic', control: 'text', maxLength: 500 },
    {
      name: 'withPerson',
      label: 'Was the person in treatment there?',
      control: 'buttons',
      choices: yesOrNo,
      optional: true,
      when: ({ status }) => status === 'held',
    },
    {
      name: 'relationshipGoal',
      label: 'What they want to be different between them',
      control: 'text',
      maxLength: 500,
      optional: true,
      nullWord: 'Not talked about',
    },
    {
      name: 'nextOn',
      label: 'Next session',
      control: 'date',
      optional: true,
      nullWord: 'Not agreed',
    },
  ],
  start,
  typed: ({
    participants,
    on,
    status,
    minutes,
    topic,
    relationshipGoal,
    nextOn,
    withPerson,
  }: FamilySession): Typed => ({
    participants,
    on,
    status,
    minutes,
    topic,
    relationshipGoal,
    nextOn,
    withPerson,
  }),
  faults: familySessionFaults,
  doubts: familySessionDoubts,
};
