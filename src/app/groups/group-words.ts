import type { Group, GroupSessionHead } from '#contract/groups';
import type { AttendanceFacts } from '#domain/attendance/attendance-change';
import type { RosterTap } from '#domain/attendance/presence';
import type { AttendanceStatus } from '#domain/attendance/session';
import { clockText } from '../ui/format/dates';

export const weekdayWords = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

export const placeWords: Readonly<Record<Group['place'], string>> = {
  'on-site': 'On site',
  telehealth: 'Telehealth',
};

/** What can be tapped, in the order of a row. */
export const tapWords = [
  ['present', 'Present'],
  ['late', 'Late'],
  ['left-early', 'Left early'],
  ['absent', 'Absent'],
  ['excused', 'Excused'],
] as const satisfies readonly (readonly [RosterTap, string])[];

/** The tap that a status shows as; null where another word says it. */
export const tapOf: Readonly<Record<AttendanceStatus, RosterTap | null>> = {
  scheduled: null,
  attended: 'present',
  'attended-late': 'late',
  'left-early': 'left-early',
  'no-show': 'absent',
  excused: 'excused',
  'cancelled-late': null,
  'cancelled-timely': null,
  'program-cancelled': null,
};

export const statusText: Readonly<Record<AttendanceStatus, string>> = {
  scheduled: 'Not recorded',
  attended: 'Present',
  'attended-late': 'Late',
  'left-early': 'Left early',
  'no-show': 'Absent',
  excused: 'Excused',
  'cancelled-late': 'Cancelled late',
  'cancelled-timely': 'Cancelled in time',
  'program-cancelled': 'Cancelled by the program',
};

/** `Present, 170 min` */
export const factsText = ({ status, attendedMinutes }: AttendanceFacts): string =>
  attendedMinutes === null || attendedMinutes === 0
    ? statusText[status]
    : `${statusText[status]}, ${attendedMinutes} min`;

/** `Mon and Wed 9:00 AM, Fri 5:30 PM`, as the schedule is today. */
export const scheduleText = ({ schedule, endedOn }: Group, today: string): string => {
  if (endedOn !== null && endedOn < today) return 'has ended';
  const now = schedule.filter(({ endsOn }) => endsOn === null || endsOn >= today);
  if (now.length === 0) return 'no schedule';
  const times = Map.groupBy(now, ({ startsAt }) => startsAt);
  return [...times]
    .map(([startsAt, slots]) => {
      const days = slots.map(({ weekday }) => weekdayWords[weekday - 1] ?? '').join(', ');
      return `${days} ${clockText(startsAt)}`;
    })
    .join('; ');
};

/** `3 of 12 recorded`, or why there is nothing to record. */
export const recordedText = ({
  cancelledReason,
  expected,
  recorded,
}: Pick<GroupSessionHead, 'cancelledReason' | 'expected' | 'recorded'>): string => {
  if (cancelledReason !== null) return `cancelled: ${cancelledReason}`;
  return expected === 0 ? 'nobody on the roster' : `${recorded} of ${expected} recorded`;
};
