import type { Episode } from '../chart/episode.ts';
import type { PlainDate } from '../time/plain-date.ts';
import type { AttendanceStatus, SessionAttendance } from './session.ts';

/** What somebody records about one person in one session. */
export type AttendanceFacts = Pick<SessionAttendance, 'status' | 'attendedMinutes' | 'barrier'>;

/** One field that cannot be as it was entered, with what it may be. */
export interface AttendanceFault {
  readonly field: keyof AttendanceFacts;
  readonly message: string;
}

interface Meaning {
  /** `some`: somebody was there; `none`: nobody came; `open`: nobody recorded it yet. */
  readonly minutes: 'some' | 'none' | 'open';
  /** Whether the person could have had a reason not to come. */
  readonly barrier: boolean;
  /** Whether it can be known before the day. */
  readonly ahead: boolean;
}

const meanings: Record<AttendanceStatus, Meaning> = {
  scheduled: { minutes: 'open', barrier: false, ahead: true },
  attended: { minutes: 'some', barrier: false, ahead: false },
  'attended-late': { minutes: 'some', barrier: false, ahead: false },
  'left-early': { minutes: 'some', barrier: false, ahead: false },
  'no-show': { minutes: 'none', barrier: true, ahead: false },
  'cancelled-late': { minutes: 'none', barrier: true, ahead: true },
  'cancelled-timely': { minutes: 'none', barrier: true, ahead: true },
  excused: { minutes: 'none', barrier: true, ahead: true },
  'program-cancelled': { minutes: 'none', barrier: false, ahead: true },
};

type Session = Pick<SessionAttendance, 'heldOn' | 'plannedMinutes'>;
type Span = Pick<Episode, 'admittedOn' | 'endedOn'>;

const fault = (field: AttendanceFault['field'], message: string): AttendanceFault => ({
  field,
  message,
});

const statusFaults = (
  { status }: AttendanceFacts,
  { heldOn }: Session,
  { admittedOn, endedOn }: Span,
  today: PlainDate,
): AttendanceFault[] => {
  if (heldOn < admittedOn)
    return [fault('status', `the session was before the admission on ${admittedOn}`)];
  if (endedOn !== null && heldOn > endedOn)
    return [fault('status', `the session was after the end of care on ${endedOn}`)];
  if (heldOn > today && !meanings[status].ahead)
    return [fault('status', `cannot be known before the session on ${heldOn}`)];
  return [];
};

const minuteFaults = (
  { status, attendedMinutes }: AttendanceFacts,
  { plannedMinutes }: Session,
): AttendanceFault[] => {
  switch (meanings[status].minutes) {
    case 'some':
      return attendedMinutes !== null && attendedMinutes >= 1 && attendedMinutes <= plannedMinutes
        ? []
        : [fault('attendedMinutes', `must be 1 to ${plannedMinutes}, the planned minutes`)];
    case 'none':
      return attendedMinutes === 0 ? [] : [fault('attendedMinutes', 'must be 0: nobody came')];
    case 'open':
      return attendedMinutes === null
        ? []
        : [fault('attendedMinutes', 'must be empty until attendance is recorded')];
  }
};

const barrierFaults = ({ status, barrier }: AttendanceFacts): AttendanceFault[] =>
  barrier === null || meanings[status].barrier
    ? []
    : [fault('barrier', 'is for somebody who did not come')];

/** Everything that speaks against recording this about a person in a session; empty when nothing does. */
export const attendanceFaults = (
  facts: AttendanceFacts,
  session: Session,
  span: Span,
  today: PlainDate,
): AttendanceFault[] => [
  ...statusFaults(facts, session, span, today),
  ...minuteFaults(facts, session),
  ...barrierFaults(facts),
];
