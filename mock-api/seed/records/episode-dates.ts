import { addDays, type PlainDate } from '#domain/time/plain-date';
import type { Course } from '../course/course.ts';
import type { EpisodeContext } from './episode-context.ts';

/** When a course begins, ends and is planned to end, on the calendar. */
export const episodeDates = (
  admittedOn: PlainDate,
  { plannedWeeks, lastDay, endReason }: Pick<Course, 'plannedWeeks' | 'lastDay' | 'endReason'>,
  today: PlainDate,
): Pick<EpisodeContext, 'admittedOn' | 'plannedEndOn' | 'endedOn' | 'endReason' | 'until'> => {
  const lastOn = addDays(admittedOn, lastDay - 1);
  const hasEnded = lastOn < today;
  return {
    admittedOn,
    plannedEndOn: addDays(admittedOn, plannedWeeks * 7 - 1),
    endedOn: hasEnded ? lastOn : null,
    endReason: hasEnded ? endReason : null,
    until: hasEnded ? lastOn : addDays(today, -1),
  };
};
