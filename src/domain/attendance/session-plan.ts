import type { Episode } from '../chart/episode.ts';
import type { RecordingFault } from '../chart/recording.ts';
import type { RecordId, StaffId } from '../ids.ts';
import type { Modality } from '../modalities/modality.ts';
import type { PlainDate } from '../time/plain-date.ts';
import { attendanceFaults, type AttendanceFacts } from './attendance-change.ts';
import type { AttendanceRules } from './attendance-rules.ts';
import { minutesPresent } from './counted-minutes.ts';
import { missedToMakeUp } from './make-up.ts';
import type { ProgramClosure, SessionAttendance, SessionKind } from './session.ts';

/** One session, or a weekly series, for one person, with attendance where it was already held. */
export interface SessionPlan extends AttendanceFacts {
  readonly kind: SessionKind;
  readonly title: string;
  readonly heldOn: PlainDate;
  readonly startsAt: string;
  readonly plannedMinutes: number;
  readonly place: SessionAttendance['place'];
  readonly modality: Modality | null;
  readonly facilitatorId: StaffId | null;
  /** Weeks in a row; null for a session that is held once. */
  readonly weeks: number | null;
  /** The missed session for which this one is held; null for any other. */
  readonly makesUpFor: RecordId | null;
}

/** A plan with the minutes that go without saying: all of them for who came, none for who did not. */
export const settled = (plan: SessionPlan): SessionPlan => {
  if (plan.attendedMinutes !== null) return plan;
  return { ...plan, attendedMinutes: minutesPresent(plan) };
};

/** The chart that a session is planned in. */
export interface PlannedIn {
  readonly episode: Pick<Episode, 'admittedOn' | 'endedOn'>;
  readonly attendance: readonly SessionAttendance[];
  readonly closures: readonly ProgramClosure[];
}

const dayFault = ({ heldOn }: SessionPlan, { episode, closures }: PlannedIn): RecordingFault[] => {
  const fault = (message: string) => [{ field: 'heldOn', message }];
  const { admittedOn, endedOn } = episode;
  if (heldOn < admittedOn) return fault(`is before the admission on ${admittedOn}`);
  if (endedOn !== null && heldOn > endedOn) return fault(`is after the end of care on ${endedOn}`);
  const closure = closures.find(({ closedOn }) => closedOn === heldOn);
  return closure === undefined ? [] : fault(`the program is closed: ${closure.reason}`);
};

const clashFault = (
  { heldOn, startsAt }: SessionPlan,
  { attendance }: PlannedIn,
  before: RecordId | null,
): RecordingFault[] => {
  const other = attendance.find(
    (row) =>
      row.id !== before &&
      row.heldOn === heldOn &&
      row.startsAt === startsAt &&
      row.status !== 'program-cancelled',
  );
  return other === undefined
    ? []
    : [{ field: 'startsAt', message: `is the time of another session: ${other.title}` }];
};

const weekFaults = (plan: SessionPlan, rules: AttendanceRules): RecordingFault[] => {
  const { status } = plan;
  const weeks = plan.weeks ?? 1;
  if (weeks > rules.longestSeriesWeeks)
    return [{ field: 'weeks', message: `must be at most ${rules.longestSeriesWeeks}` }];
  return weeks > 1 && status !== 'scheduled'
    ? [{ field: 'weeks', message: 'must be 1 where attendance is recorded at once' }]
    : [];
};

const makeUpFaults = (
  { makesUpFor }: SessionPlan,
  { attendance }: PlannedIn,
  { before, today, rules }: PlanContext,
): RecordingFault[] => {
  if (makesUpFor === null) return [];
  const others = attendance.filter(({ id }) => id !== before);
  return missedToMakeUp(others, today, rules).some(({ id }) => id === makesUpFor)
    ? []
    : [{ field: 'makesUpFor', message: 'is no session missed lately that is still to be made up' }];
};

export interface PlanContext {
  readonly today: PlainDate;
  readonly rules: AttendanceRules;
  /** The attendance that is corrected; null for a new session. */
  readonly before: RecordId | null;
}

/** Everything that speaks against a session as it was entered; empty when nothing does. */
export const planFaults = (
  plan: SessionPlan,
  chart: PlannedIn,
  context: PlanContext,
): RecordingFault[] => {
  const day = dayFault(plan, chart);
  return [
    ...day,
    ...clashFault(plan, chart, context.before),
    ...weekFaults(plan, context.rules),
    ...makeUpFaults(plan, chart, context),
    ...(day.length > 0 ? [] : attendanceFaults(settled(plan), plan, chart.episode, context.today)),
  ];
};
