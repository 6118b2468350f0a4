import type { AbsenceBarrier, AttendanceStatus } from '#domain/attendance/session';
import type { Tables } from '../../tables.ts';
import { dateOf, type StudyDay } from './calendar.ts';
import { type PlannedVisit, type ReasonFlag, wasMissed } from './files/visit.ts';
import type { Participant } from './participant.ts';
import { ownedBy, recordedRow } from './people-rows.ts';
import { researchSite } from './research-site.ts';
import { plannedDayOf } from './visit-day.ts';

/**
 * The files know no length of a visit. One minute is the least that a session can be planned for,
 * and visits are of a kind that does not count toward weekly hours.
 */
const UNKNOWN_MINUTES = 1;
const UNKNOWN_TIME = '00:00';

interface Reason {
  readonly words: string;
  readonly status: Extract<AttendanceStatus, 'no-show' | 'excused' | 'program-cancelled'>;
  readonly barrier: AbsenceBarrier | null;
}

const reasons: Record<ReasonFlag, Reason> = {
  is_dead: { words: 'died', status: 'excused', barrier: 'other' },
  is_in_jail: { words: 'in jail', status: 'excused', barrier: 'legal' },
  is_in_hospital: { words: 'in hospital', status: 'excused', barrier: 'hospital' },
  is_moved: { words: 'moved', status: 'no-show', barrier: 'other' },
  is_left_study: { words: 'left the study', status: 'no-show', barrier: 'other' },
  is_missing_14_consecutive: {
    words: 'missing 14 days in a row',
    status: 'no-show',
    barrier: 'other',
  },
  is_illness: { words: 'ill', status: 'excused', barrier: 'illness' },
  is_on_vacation: { words: 'on vacation', status: 'excused', barrier: 'other' },
  is_unable: { words: 'unable to come', status: 'excused', barrier: 'other' },
  is_no_funding: { words: 'no funding', status: 'program-cancelled', barrier: 'other' },
  is_window: { words: 'outside the time window', status: 'program-cancelled', barrier: 'other' },
  is_forgot: { words: 'forgot', status: 'no-show', barrier: 'other' },
  is_other: { words: 'other reason', status: 'excused', barrier: 'other' },
  is_no_show: { words: 'no-show', status: 'no-show', barrier: null },
};

type Outcome = Pick<Tables['attendances'], 'status' | 'attendedMinutes' | 'barrier'>;

/** A visit with a day took place unless the file says otherwise; the weightiest reason decides. */
const outcomeOf = (visit: PlannedVisit): Outcome => {
  if (!wasMissed(visit)) return { status: 'attended', attendedMinutes: null, barrier: null };
  const [flag] = visit.reasons;
  if (flag === undefined) return { status: 'no-show', attendedMinutes: 0, barrier: null };
  const { status, barrier } = reasons[flag];
  return { status, attendedMinutes: 0, barrier };
};

/** The title keeps what the file says and the chart has no field for. */
const titleOf = (visit: PlannedVisit): string => {
  const remarks = [
    ...(visit.what === null || visit.what === 'visit' ? [] : [visit.what.toLowerCase()]),
    ...visit.reasons.map((flag) => reasons[flag].words),
    ...(visit.day === null ? ['day taken from the week'] : []),
  ];
  return `Visit ${visit.visit}${remarks.length === 0 ? '' : ` (${remarks.join(', ')})`}`;
};

const LONGEST_TITLE = 120;

export interface VisitRows {
  readonly session: Tables['sessions'];
  readonly attendance: Tables['attendances'];
}

const sessionRow = (visit: PlannedVisit, key: string, day: StudyDay): Tables['sessions'] => {
  const heldOn = dateOf(visit.who, day);
  return {
    ...recordedRow(`visit/${key}`, heldOn),
    siteId: researchSite.id,
    kind: 'medical',
    title: titleOf(visit).slice(0, LONGEST_TITLE),
    heldOn,
    startsAt: UNKNOWN_TIME,
    plannedMinutes: UNKNOWN_MINUTES,
    place: 'on-site',
    modality: null,
    facilitatorId: null,
    curriculumCode: null,
    groupId: null,
    seriesId: null,
    cancelledReason: null,
  };
};

/**
 * A planned visit as a session of one person; a text says why it cannot be one.
 * @param nth 0 for the first row of this person and visit, 1 for the next.
 */
export const visitRows = (
  person: Participant,
  visit: PlannedVisit,
  nth: number,
): VisitRows | string => {
  if (visit.day === null && !wasMissed(visit)) return 'has no day and is not said to be missed';
  const day = visit.day ?? plannedDayOf(visit.visit, person);
  if (day === null) return `has no day, and "${visit.visit}" tells no week`;
  const key = `${visit.who}/${visit.visit}/${nth}`;
  const session = sessionRow(visit, key, day);
  return {
    session,
    attendance: {
      ...recordedRow(`attendance/${key}`, session.heldOn),
      ...ownedBy(person),
      sessionId: session.id,
      ...outcomeOf(visit),
      joinedAs: 'member',
      makesUpFor: null,
    },
  };
};
