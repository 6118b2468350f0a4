import type {
  CircumstanceChange,
  SafetyCheck,
  SafetyNotice,
  WithdrawalObservation,
} from '#contract/safety';
import type { Draft } from '#domain/chart/recording';
import type { EpisodeRecord } from '#domain/chart/episode-record';
import type { RecordId } from '#domain/ids';
import {
  circumstanceFaults,
  safetyCheckFaults,
  safetyNoticeFaults,
  withdrawalObservationFaults,
} from '#domain/safety/safety-faults';
import type { Choice, FormKind } from '../recording/form-kind';
import { longDay } from '../ui/format/dates';
import {
  choicesOf,
  circumstanceWords,
  noticeWords,
  safetyEventWords,
  signalWords,
  withdrawalCategories,
  withdrawalWords,
} from './safety-labels';

const matters = ({ suicideAlerts, safetyEvents }: EpisodeRecord): Choice[] => {
  const told = [
    ...suicideAlerts.map(({ sourceId, source, finding, on }) => ({
      value: sourceId,
      word: `${signalWords(source, finding)}, ${longDay(on)}`,
    })),
    ...safetyEvents.map(({ id, kind, occurredOn }) => ({
      value: id,
      word: `${safetyEventWords[kind]}, ${longDay(occurredOn)}`,
    })),
  ];
  return [...new Map(told.toReversed().map((choice) => [choice.value, choice])).values()];
};

/** Who was told of a safety matter, when and how. */
export const safetyNoticeForm: FormKind<SafetyNotice, Draft<SafetyNotice>> = {
  path: 'safety-notices',
  title: 'Somebody was told',
  rows: ({ safetyNotices }) => safetyNotices as readonly SafetyNotice[],
  fields: [
    { name: 'aboutId', label: 'About', control: 'list', choices: ({ record }) => matters(record) },
    { name: 'who', label: 'Who was told', control: 'text', maxLength: 200 },
    { name: 'how', label: 'How', control: 'list', choices: () => choicesOf(noticeWords) },
    { name: 'toldAt', label: 'When', control: 'moment' },
  ],
  start: ({ record, now, about }) => ({
    aboutId: (about ?? matters(record)[0]?.value ?? '') as RecordId,
    toldAt: now,
    who: '',
    how: 'phone',
  }),
  typed: ({ aboutId, toldAt, who, how }) => ({ aboutId, toldAt, who, how }),
  faults: safetyNoticeFaults,
};

/** Asked at every individual session. */
export const safetyCheckForm: FormKind<SafetyCheck, Draft<SafetyCheck>> = {
  path: 'safety-checks',
  title: 'Safety question',
  rows: ({ safetyChecks }) => safetyChecks as readonly SafetyCheck[],
  fields: [
    {
      name: 'overdose',
      label: 'Overdose or medical crisis since we last met?',
      control: 'buttons',
      choices: () => choicesOf({ no: 'No', yes: 'Yes' }),
    },
    { name: 'on', label: 'Asked on', control: 'date' },
  ],
  start: ({ today }) => ({ on: today, overdose: null }),
  typed: ({ on, overdose }) => ({ on, overdose }),
  faults: safetyCheckFaults,
};

/** Withdrawal as staff saw it; COWS and CIWA-Ar are measures of their own. */
export const withdrawalReportForm: FormKind<WithdrawalObservation, Draft<WithdrawalObservation>> = {
  path: 'withdrawal-reports',
  title: 'Withdrawal report',
  rows: ({ withdrawalObservations }) => withdrawalObservations as readonly WithdrawalObservation[],
  fields: [
    {
      name: 'substance',
      label: 'From',
      control: 'buttons',
      choices: () => choicesOf(withdrawalWords),
    },
    {
      name: 'category',
      label: 'How strong',
      control: 'number',
      min: 0,
      max: withdrawalCategories.length - 1,
      hint: () => withdrawalCategories.map((word, at) => `${at} ${word.toLowerCase()}`).join(', '),
    },
    {
      name: 'signs',
      label: 'Signs',
      control: 'text',
      maxLength: 1000,
      optional: true,
      nullWord: 'Not described',
    },
    { name: 'on', label: 'On', control: 'date' },
  ],
  start: ({ today }) => ({ on: today, substance: 'opioids', category: 1, signs: null }),
  typed: ({ on, substance, category, signs }) => ({ on, substance, category, signs }),
  faults: withdrawalObservationFaults,
};

/** Something in somebody's life that the team must know. */
export const circumstanceForm: FormKind<CircumstanceChange, Draft<CircumstanceChange>> = {
  path: 'circumstance-changes',
  title: 'Change in their life',
  rows: ({ circumstances }) => circumstances as readonly CircumstanceChange[],
  fields: [
    {
      name: 'kind',
      label: 'What changed',
      control: 'list',
      choices: () => choicesOf(circumstanceWords),
    },
    { name: 'summary', label: 'In one line', control: 'text', maxLength: 1000 },
    { name: 'on', label: 'Since', control: 'date' },
    {
      name: 'discussedOn',
      label: 'Talked about with the person',
      control: 'date',
      optional: true,
      nullWord: 'Not yet',
    },
    {
      name: 'planAcceptedOn',
      label: 'Plan agreed',
      control: 'date',
      optional: true,
      nullWord: 'None yet',
    },
  ],
  start: ({ today }) => ({
    kind: 'housing-unsafe',
    on: today,
    summary: '',
    planAcceptedOn: null,
    discussedOn: null,
  }),
  typed: ({ kind, on, summary, planAcceptedOn, discussedOn }) => ({
    kind,
    on,
    summary,
    planAcceptedOn,
    discussedOn,
  }),
  faults: circumstanceFaults,
};
