import { dayFaults, type Draft, type Recording, type RecordingFault } from '../chart/recording.ts';
import type { RecordId } from '../ids.ts';
import type { PlainDate } from '../time/plain-date.ts';
import {
  type OutcomeReport,
  type ServiceBarrier,
  type ServiceNeed,
  type ServiceReferral,
  type ServiceStage,
  serviceStages,
  type ServiceVisit,
} from './service-need.ts';

const before = (field: string, on: PlainDate | null, first: PlainDate, what: string) =>
  on !== null && on < first ? [{ field, message: `must not be before ${what} on ${first}` }] : [];

const ahead = (field: string, on: PlainDate | null, today: PlainDate): RecordingFault[] =>
  on !== null && on > today ? [{ field, message: `must not be after today, ${today}` }] : [];

const needFault = ({ record }: Recording, needId: RecordId | null): RecordingFault[] =>
  needId === null ||
  record.serviceNeeds.some(({ id, enteredInErrorAt }) => id === needId && enteredInErrorAt === null)
    ? []
    : [{ field: 'needId', message: 'is not a need of this person' }];

/** True where a need goes back to a stage that it had passed; declining is no step back. */
export const isStepBack = (from: ServiceStage, to: ServiceStage): boolean =>
  to !== 'declined' &&
  from !== 'declined' &&
  serviceStages.indexOf(to) < serviceStages.indexOf(from);

/** Everything that speaks against recording a need or moving its stage. */
export const serviceNeedFaults = (
  { stage, stageSince, stageReason, nextStep, nextStepOn }: Draft<ServiceNeed>,
  { record, today, before: row }: Recording,
): RecordingFault[] => {
  const was = record.serviceNeeds.find(({ id }) => id === row?.id);
  const unsaid = was !== undefined && isStepBack(was.stage, stage) && stageReason === null;
  return [
    ...dayFaults('stageSince', stageSince, record.episode, today),
    ...(was !== undefined && was.stage !== stage
      ? before('stageSince', stageSince, was.stageSince, 'the stage before it')
      : []),
    ...(unsaid ? [{ field: 'stageReason', message: 'say why it went back' }] : []),
    ...(nextStep === null && nextStepOn !== null
      ? [{ field: 'nextStep', message: 'say what is to be done that day' }]
      : []),
  ];
};

/** Asks whether a stage that was changed really began on the day of the one before it. */
export const serviceNeedDoubts = (
  { stage, stageSince }: Draft<ServiceNeed>,
  { record, before: row, today }: Recording,
): RecordingFault[] => {
  const was = record.serviceNeeds.find(({ id }) => id === row?.id);
  const sameDay = was !== undefined && was.stage !== stage && was.stageSince === stageSince;
  return sameDay && stageSince !== today
    ? [{ field: 'stageSince', message: 'The day is still that of the stage before.' }]
    : [];
};

/** Everything that speaks against recording a referral or its answer. */
export const serviceReferralFaults = (
  { needId, sentOn, answer, answeredOn, appointmentOn }: Draft<ServiceReferral>,
  recording: Recording,
): RecordingFault[] => [
  ...needFault(recording, needId),
  ...dayFaults('sentOn', sentOn, recording.record.episode, recording.today),
  ...(answer === null && answeredOn !== null
    ? [{ field: 'answer', message: 'say what the answer was' }]
    : []),
  ...before('answeredOn', answeredOn, sentOn, 'it was sent'),
  ...ahead('answeredOn', answeredOn, recording.today),
  ...before('appointmentOn', appointmentOn, sentOn, 'it was sent'),
];

/** Everything that speaks against recording a barrier or that it was cleared. */
export const serviceBarrierFaults = (
  { needId, since, clearedOn }: Draft<ServiceBarrier>,
  recording: Recording,
): RecordingFault[] => [
  ...needFault(recording, needId),
  ...dayFaults('since', since, recording.record.episode, recording.today),
  ...before('clearedOn', clearedOn, since, 'it began'),
  ...ahead('clearedOn', clearedOn, recording.today),
];

/** Everything that speaks against recording a visit to a service. */
export const serviceVisitFaults = (
  { on }: Draft<ServiceVisit>,
  { record, today }: Recording,
): RecordingFault[] => dayFaults('on', on, record.episode, today);

/** Everything that speaks against recording outcomes of a day. */
export const outcomeReportFaults = (
  { on, employment, arrests, selfHelpDays, connected }: Draft<OutcomeReport>,
  { record, today }: Recording,
): RecordingFault[] => [
  ...dayFaults('on', on, record.episode, today),
  ...([employment, arrests, selfHelpDays, connected].every((answer) => answer === null)
    ? [{ field: 'employment', message: 'answer at least one of the questions' }]
    : []),
];
