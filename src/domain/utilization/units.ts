import { minutesPresent, wasAttended } from '../attendance/counted-minutes.ts';
import type { SessionAttendance } from '../attendance/session.ts';
import type { PlainDate } from '../time/plain-date.ts';
import type { Authorization } from './authorization.ts';
import type { UtilizationRules } from './utilization-rules.ts';

const MINUTES_PER_HOUR = 60;

const isUsable: Readonly<Record<Authorization['status'], boolean>> = {
  requested: false,
  pended: false,
  approved: true,
  'partly-approved': true,
  denied: false,
  appealed: false,
  overturned: true,
  closed: false,
};

/** True for an authorization that allows services; `overturned` is a denial taken back. */
export const allowsServices = ({ status }: Pick<Authorization, 'status'>): boolean =>
  isUsable[status];

/** The sessions whose kind an authorization's service code stands for. */
export const mappedSessions = (
  { serviceCode }: Pick<Authorization, 'serviceCode'>,
  attendance: readonly SessionAttendance[],
  rules: UtilizationRules,
): SessionAttendance[] => {
  const kinds = rules.kindsByServiceCode[serviceCode] ?? rules.otherKinds;
  return attendance.filter(({ kind }) => kinds.includes(kind));
};

/** Units that the sessions of one day use; `day` and `visit` count the day once. */
export const unitsOfDay = (
  unitType: Authorization['unitType'],
  minutes: readonly number[],
): number => {
  if (minutes.length === 0) return 0;
  switch (unitType) {
    case 'day':
    case 'visit':
      return 1;
    case 'session':
      return minutes.length;
    case 'hour':
      return minutes.reduce((sum, each) => sum + each, 0) / MINUTES_PER_HOUR;
  }
};

const minutesByDay = (
  rows: readonly SessionAttendance[],
  minutesOf: (row: SessionAttendance) => number,
): Map<PlainDate, number[]> => {
  const days = new Map<PlainDate, number[]>();
  for (const row of rows) {
    days.set(row.heldOn, [...(days.get(row.heldOn) ?? []), minutesOf(row)]);
  }
  return days;
};

/** Minutes of each attended session, by day. */
export const attendedByDay = (rows: readonly SessionAttendance[]): Map<PlainDate, number[]> =>
  minutesByDay(rows.filter(wasAttended), (row) => minutesPresent(row) ?? row.plannedMinutes);

/** Planned minutes of each session that was not cancelled by anybody, by day. */
export const plannedByDay = (rows: readonly SessionAttendance[]): Map<PlainDate, number[]> =>
  minutesByDay(
    rows.filter(
      ({ status }) =>
        status !== 'program-cancelled' &&
        status !== 'cancelled-timely' &&
        status !== 'cancelled-late',
    ),
    ({ plannedMinutes }) => plannedMinutes,
  );

/** Days of a per-diem service on which too few hours were attended for it to qualify. */
export const shortServiceDays = (
  authorization: Authorization,
  attendance: readonly SessionAttendance[],
  rules: UtilizationRules,
): PlainDate[] => {
  if (!rules.perDiemCodes.includes(authorization.serviceCode)) return [];
  return [...attendedByDay(mappedSessions(authorization, attendance, rules))]
    .filter(([on]) => on >= authorization.startsOn && on <= authorization.endsOn)
    .filter(([, minutes]) => unitsOfDay('hour', minutes) < rules.perDiemMinimumHours)
    .map(([on]) => on)
    .toSorted();
};
