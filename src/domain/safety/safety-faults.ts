import { dayFaults, type Draft, type Recording, type RecordingFault } from '../chart/recording.ts';
import { type Instant, localDate } from '../time/instant.ts';
import type {
  CircumstanceChange,
  SafetyCheck,
  SafetyEvent,
  SafetyNotice,
  SafetyPlan,
  SuicideRiskReview,
  WithdrawalObservation,
} from './safety-event.ts';

export type SafetyEventDraft = Draft<SafetyEvent, 'occurredOn' | 'followUpDueAt'>;
type Facts = Pick<Recording, 'record' | 'today' | 'now'>;

const ahead = (field: string, at: Instant | null, now: Instant): RecordingFault[] =>
  at !== null && at > now ? [{ field, message: 'must not be ahead of now' }] : [];

/** A moment of care: not ahead, and within the episode by the clinic's calendar. */
const momentFaults = (
  field: string,
  at: Instant,
  { record, today, now }: Facts,
): RecordingFault[] => {
  const late = ahead(field, at, now);
  if (late.length > 0) return late;
  return dayFaults(field, localDate(at, record.timeZone), record.episode, today);
};

const orderFaults = ({
  occurredAt,
  followedUpAt,
  followUp,
  closedAt,
}: SafetyEventDraft): RecordingFault[] => {
  const faults: RecordingFault[] = [];
  if (followedUpAt !== null && followedUpAt < occurredAt)
    faults.push({ field: 'followedUpAt', message: 'is before it happened' });
  if (followedUpAt !== null && followUp === null)
    faults.push({ field: 'followUp', message: 'say what the follow-up found' });
  if (followUp !== null && followedUpAt === null)
    faults.push({ field: 'followedUpAt', message: 'say when it was followed up' });
  if (closedAt !== null && followedUpAt === null)
    faults.push({ field: 'closedAt', message: 'record the follow-up before closing' });
  if (closedAt !== null && closedAt < occurredAt)
    faults.push({ field: 'closedAt', message: 'is before it happened' });
  return faults;
};

/** Everything that speaks against recording a safety event. */
export const safetyEventFaults = (event: SafetyEventDraft, facts: Facts): RecordingFault[] => [
  ...momentFaults('occurredAt', event.occurredAt, facts),
  ...ahead('followedUpAt', event.followedUpAt, facts.now),
  ...ahead('closedAt', event.closedAt, facts.now),
  ...orderFaults(event),
];

/** The day of what a review answers; null where this chart has no such source. */
const sourceDay = (
  { administrations, safetyEvents, suicideAlerts }: Recording['record'],
  id: SuicideRiskReview['answersId'],
) =>
  suicideAlerts.find(({ sourceId }) => sourceId === id)?.on ??
  administrations.find((each) => each.id === id)?.on ??
  safetyEvents.find((each) => each.id === id)?.occurredOn ??
  null;

/** Everything that speaks against a review: it names its source and the day of the next check. */
export const suicideRiskReviewFaults = (
  { answersId, on, nextCheckOn }: Draft<SuicideRiskReview>,
  { record, today }: Facts,
): RecordingFault[] => {
  const faults = dayFaults('on', on, record.episode, today);
  const source = sourceDay(record, answersId);
  if (source === null)
    faults.push({ field: 'answersId', message: 'choose what the review answers' });
  if (source !== null && on < source)
    faults.push({ field: 'on', message: `is before what it answers, ${source}` });
  if (nextCheckOn === null)
    faults.push({ field: 'nextCheckOn', message: 'say when risk is checked next' });
  if (nextCheckOn !== null && nextCheckOn < on)
    faults.push({ field: 'nextCheckOn', message: 'must not be before the review' });
  return faults;
};

/** Everything that speaks against recording the question after overdoses. */
export const safetyCheckFaults = (
  { on, overdose }: Draft<SafetyCheck>,
  { record, today }: Facts,
): RecordingFault[] => [
  ...dayFaults('on', on, record.episode, today),
  ...(overdose === null ? [{ field: 'overdose', message: 'choose what the person said' }] : []),
];

export const withdrawalObservationFaults = (
  { on }: Draft<WithdrawalObservation>,
  { record, today }: Facts,
): RecordingFault[] => dayFaults('on', on, record.episode, today);

/** Everything that speaks against recording a change in somebody's life. */
export const circumstanceFaults = (
  { on, planAcceptedOn, discussedOn }: Draft<CircumstanceChange>,
  { record, today }: Facts,
): RecordingFault[] => {
  const after = (field: string, day: typeof discussedOn): RecordingFault[] =>
    day !== null && day < on
      ? [{ field, message: 'is before the change' }]
      : dayFaults(field, day, record.episode, today);
  return [
    ...dayFaults('on', on, record.episode, today),
    ...after('discussedOn', discussedOn),
    ...after('planAcceptedOn', planAcceptedOn),
  ];
};

export const safetyPlanFaults = (
  { agreedOn }: Draft<SafetyPlan>,
  { record, today }: Facts,
): RecordingFault[] => dayFaults('agreedOn', agreedOn, record.episode, today);

/** Everything that speaks against the record of who was told. */
export const safetyNoticeFaults = (
  { aboutId, toldAt }: Draft<SafetyNotice>,
  facts: Facts,
): RecordingFault[] => [
  ...(sourceDay(facts.record, aboutId) === null
    ? [{ field: 'aboutId', message: 'choose what they were told about' }]
    : []),
  ...momentFaults('toldAt', toldAt, facts),
];
