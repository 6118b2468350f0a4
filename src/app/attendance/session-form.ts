import type { SessionAttendance, SessionPlan } from '#contract/attendance';
import { missedToMakeUp } from '#domain/attendance/make-up';
import { absenceBarriers, sessionKinds } from '#domain/attendance/session';
import { planFaults } from '#domain/attendance/session-plan';
import { inForce } from '#domain/chart/recorded';
import { modalities } from '#domain/modalities/modality';
import { modalityFacts } from '#domain/modalities/modality-facts';
import type { FormContext, FormKind } from '../recording/form-kind';
import { weekdayDay } from '../ui/format/dates';
import { sessionKindWords } from './attendance-labels';
import { barrierWords, recordableStatuses, recordingWords } from './record-attendance-labels';

const planned = { value: 'scheduled', word: 'Still to come' } as const;
const statuses = [
  planned,
  ...recordableStatuses.map((value) => ({ value, word: recordingWords[value] })),
];

const isIn = <Value>(values: readonly Value[], value: Value): boolean => values.includes(value);
const inPart = ['attended-late', 'left-early'] as const satisfies SessionPlan['status'][];
const away = ['no-show', 'excused', 'cancelled-late', 'cancelled-timely'] as const;

/** The last session of one person alone: the next one is most often like it. */
const lastOwn = ({ record, by }: FormContext): SessionAttendance | null => {
  const own = inForce(record.attendance as readonly SessionAttendance[]).filter(
    (row) => row.groupId === null && row.kind === 'individual',
  );
  return own.findLast((row) => row.facilitatorId === by) ?? own.at(-1) ?? null;
};

const USUAL_MINUTES = 50;
const USUAL_TIME = '10:00';

const missed = ({ record, today, rules }: FormContext) =>
  missedToMakeUp(inForce(record.attendance), today, rules.attendance);

/** A session of one person: held today in two presses, or planned, once or every week. */
export const sessionForm: FormKind<SessionAttendance, SessionPlan> = {
  path: 'sessions',
  title: 'Session',
  rows: ({ attendance }) => attendance as readonly SessionAttendance[],
  fields: [
    {
      name: 'status',
      label: 'Attendance',
      control: 'list',
      choices: () => statuses,
    },
    {
      name: 'kind',
      label: 'Kind',
      control: 'list',
      choices: () => sessionKinds.map((value) => ({ value, word: sessionKindWords[value] })),
    },
    { name: 'title', label: 'What it is called', control: 'text', maxLength: 120 },
    { name: 'heldOn', label: 'Day', control: 'date' },
    { name: 'startsAt', label: 'Begins at', control: 'time' },
    {
      name: 'plannedMinutes',
      label: 'Planned length',
      control: 'number',
      min: 5,
      max: 480,
      unit: 'min',
    },
    {
      name: 'attendedMinutes',
      label: 'Minutes present',
      control: 'number',
      min: 1,
      max: 480,
      unit: 'min',
      optional: true,
      when: ({ status }) => isIn<SessionPlan['status']>(inPart, status),
    },
    {
      name: 'barrier',
      label: 'What stood in the way',
      control: 'list',
      optional: true,
      choices: () => absenceBarriers.map((value) => ({ value, word: barrierWords[value] })),
      when: ({ status }) => isIn<SessionPlan['status']>(away, status),
    },
    {
      name: 'weeks',
      label: 'Every week, so many times',
      control: 'number',
      min: 1,
      max: 26,
      optional: true,
      hint: () => 'Days on which the program is closed are left out.',
      when: ({ status }) => status === 'scheduled',
    },
    {
      name: 'place',
      label: 'Place',
      control: 'buttons',
      choices: () => [
        { value: 'on-site', word: 'On site' },
        { value: 'telehealth', word: 'Telehealth' },
      ],
    },
    {
      name: 'modality',
      label: 'Approach',
      control: 'list',
      optional: true,
      nullWord: 'None named',
      choices: () => modalities.map((value) => ({ value, word: modalityFacts[value].label })),
    },
    {
      name: 'facilitatorId',
      label: 'With',
      control: 'list',
      optional: true,
      nullWord: 'Nobody named',
      choices: ({ team }) => team.map(({ id, name }) => ({ value: id, word: name })),
    },
    {
      name: 'makesUpFor',
      label: 'Makes up for',
      control: 'list',
      optional: true,
      nullWord: 'No missed session',
      choices: (context) =>
        missed(context).map(({ id, heldOn, title }) => ({
          value: id,
          word: `${weekdayDay(heldOn)}, ${title}`,
        })),
      when: (_draft, context) => missed(context).length > 0,
    },
  ],
  start: (context) => {
    const last = lastOwn(context);
    return {
      kind: 'individual',
      title: 'Individual session',
      heldOn: context.today,
      startsAt: last?.startsAt ?? USUAL_TIME,
      plannedMinutes: last?.plannedMinutes ?? USUAL_MINUTES,
      place: last?.place ?? 'on-site',
      modality: last?.modality ?? null,
      facilitatorId: context.by,
      status: 'attended',
      attendedMinutes: null,
      barrier: null,
      weeks: null,
      makesUpFor: null,
    };
  },
  typed: (row) => ({
    kind: row.kind,
    title: row.title,
    heldOn: row.heldOn,
    startsAt: row.startsAt,
    plannedMinutes: row.plannedMinutes,
    place: row.place,
    modality: row.modality,
    facilitatorId: row.facilitatorId,
    status: row.status,
    attendedMinutes: isIn<SessionPlan['status']>(inPart, row.status) ? row.attendedMinutes : null,
    barrier: row.barrier,
    weeks: null,
    makesUpFor: row.makesUpFor,
  }),
  faults: (draft, { record, today, rules, before }) =>
    planFaults(
      draft,
      { ...record, attendance: inForce(record.attendance) },
      { today, rules: rules.attendance, before: before?.id ?? null },
    ),
};
