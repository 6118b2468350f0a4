import type { ProgramClosure, SessionAttendance } from '#contract/attendance';
import { inForce } from '#domain/chart/recorded';
import { daysFrom, laterOf, type PlainDate } from '#domain/time/plain-date';
import { lastDayOf, programWeeksOf } from '#domain/time/program-week';
import { clockText, longDay, weekdayDay } from '../ui/format/dates';
import { type SessionContext, statusOf } from './session-rows';

export interface StripSession {
  readonly id: string;
  readonly sign: string;
  readonly tone: string;
  readonly words: string;
}

export interface StripDay {
  readonly on: PlainDate;
  readonly name: string;
  readonly isToday: boolean;
  readonly closure: string | null;
  readonly sessions: readonly StripSession[];
}

export interface StripWeek {
  readonly title: string;
  readonly days: readonly StripDay[];
}

const stripSession = (
  row: SessionAttendance,
  { today, daysOnly }: Pick<SessionContext, 'today' | 'daysOnly'>,
): StripSession => {
  const { sign, tone, word } = statusOf(row, today);
  const what = daysOnly
    ? row.title
    : `${clockText(row.startsAt)} ${row.title}, ${row.plannedMinutes} min`;
  return {
    id: row.id,
    sign,
    tone,
    words: `${what}: ${word}`,
  };
};

/** Every program week of the episode with its sessions by day, up to the last one on the schedule. */
export const stripWeeks = (
  attendance: readonly SessionAttendance[],
  closures: readonly ProgramClosure[],
  admittedOn: PlainDate,
  until: PlainDate,
  context: Pick<SessionContext, 'today' | 'daysOnly'>,
): readonly StripWeek[] => {
  const sessions = inForce(attendance).toSorted((a, b) => a.startsAt.localeCompare(b.startsAt));
  const byDay = Map.groupBy(sessions, ({ heldOn }) => heldOn);
  const closed = new Map(closures.map(({ closedOn, reason }) => [closedOn, reason]));
  const last = sessions.reduce((day, { heldOn }) => laterOf(day, heldOn), until);
  return programWeeksOf(admittedOn, last).map((week) => ({
    title: `Week of ${longDay(week)}`,
    days: daysFrom(week, lastDayOf(week)).map((on) => ({
      on,
      name: weekdayDay(on),
      isToday: on === context.today,
      closure: closed.get(on) ?? null,
      sessions: (byDay.get(on) ?? []).map((row) => stripSession(row, context)),
    })),
  }));
};
