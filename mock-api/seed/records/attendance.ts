import type { Session, SessionAttendance } from '#contract/attendance';
import type { AbsenceBarrier, AttendanceStatus } from '#domain/attendance/session';
import type { PlainDate } from '#domain/time/plain-date';
import { laterThatDay } from '../clinic/wall-clock.ts';
import type { Random } from '../random.ts';
import { courseWeekOn, type EpisodeContext, type Presence } from './episode-context.ts';

/** Why people stay away; `unknown` stands for a reason that nobody learned. */
const reasons = {
  transport: 24,
  work: 20,
  illness: 16,
  childcare: 9,
  'return-to-use': 12,
  legal: 6,
  unknown: 13,
} as const;

const scheduled: Presence = { status: 'scheduled', attendedMinutes: null, barrier: null };
export const closedByProgram: Presence = {
  status: 'program-cancelled',
  attendedMinutes: 0,
  barrier: null,
};

const absence = (random: Random, excusedShare: number): Presence => {
  const reason = random.weighted(reasons);
  const barrier: AbsenceBarrier | null = reason === 'unknown' ? null : reason;
  const mayBeExcused = reason !== 'unknown' && reason !== 'return-to-use';
  const status: AttendanceStatus =
    mayBeExcused && random.chance(excusedShare)
      ? 'excused'
      : random.weighted({ 'no-show': 62, 'cancelled-late': 24, 'cancelled-timely': 14 });
  return { status, attendedMinutes: 0, barrier };
};

const partly = (random: Random, plannedMinutes: number): Presence => ({
  status: random.chance(0.7) ? 'attended-late' : 'left-early',
  attendedMinutes: plannedMinutes - random.integer(3, 8) * 5,
  barrier: null,
});

const presenceOn = (context: EpisodeContext, random: Random, session: Session): Presence => {
  const { habits, until } = context;
  if (session.heldOn > until) return scheduled;
  const wasThere = { status: 'attended', attendedMinutes: session.plannedMinutes } as const;
  if (session.heldOn === context.admittedOn) return { ...wasThere, barrier: null };
  const told = context.presence(session);
  if (told !== null) return told;
  if (!random.chance(courseWeekOn(context, session.heldOn).attendance))
    return absence(random, habits.excusedAbsences);
  return session.plannedMinutes >= 120 && random.chance(habits.partAttendance)
    ? partly(random, session.plannedMinutes)
    : { ...wasThere, barrier: null };
};

/** A place on the roster of a session, with the session's facts beside it. */
export const placeIn = (
  { scribe }: Pick<EpisodeContext, 'scribe'>,
  session: Session,
  presence: Presence,
): SessionAttendance => {
  const { heldOn, startsAt, facilitatorId } = session;
  const recordedTime = laterThatDay(startsAt, presence.status === 'scheduled' ? 0 : 5);
  const { kind, title, plannedMinutes, place, modality, curriculumCode } = session;
  const { groupId, seriesId, cancelledReason } = session;
  return {
    ...(presence.status === 'scheduled'
      ? { ...scribe.stamp(heldOn, recordedTime, facilitatorId), recordedAt: session.recordedAt }
      : scribe.stamp(heldOn, recordedTime, facilitatorId)),
    sessionId: session.id,
    ...presence,
    kind,
    title,
    heldOn,
    startsAt,
    plannedMinutes,
    place,
    modality,
    facilitatorId,
    curriculumCode,
    groupId,
    seriesId,
    cancelledReason,
    joinedAs: 'member',
    makesUpFor: null,
  };
};

/** The places of one person in the sessions that were planned for them. */
export const attendanceOf = (
  context: EpisodeContext,
  sessions: readonly Session[],
  isClosed: (on: PlainDate) => boolean,
): SessionAttendance[] => {
  const random = context.random.fork('attendance');
  return sessions.map((session) =>
    placeIn(
      context,
      session,
      isClosed(session.heldOn) ? closedByProgram : presenceOn(context, random, session),
    ),
  );
};
