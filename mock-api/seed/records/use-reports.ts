import { addDays, daysFrom, laterOf } from '#domain/time/plain-date';
import type { DraftLists } from './draft.ts';
import { courseWeekOn, type EpisodeContext } from './episode-context.ts';

/** A quarter of the people in care were asked about each day of the last two weeks. */
const ASKED = 0.25;
const PERIOD_DAYS = 14;
const DAYS_OF_USE = 0.3;

const words: Partial<Record<EpisodeContext['profile']['primary'], string>> = {
  alcohol: 'Alcohol',
  opioids: 'Opioids',
  methamphetamine: 'Methamphetamine',
  cannabis: 'Cannabis',
  cocaine: 'Cocaine',
};

/** Days of use as some people told them. */
export const addUseReports = (context: EpisodeContext, lists: DraftLists): void => {
  const random = context.random.fork('use-reports');
  const { scribe, admittedOn, until, endedOn, therapist, profile } = context;
  const reported = words[profile.primary];
  if (endedOn !== null || reported === undefined || !random.chance(ASKED)) return;
  const from = laterOf(admittedOn, addDays(until, 1 - PERIOD_DAYS));
  const days = daysFrom(from, until).filter(
    (on) => courseWeekOn(context, on).test === 'positive' && random.chance(DAYS_OF_USE),
  );
  lists.useReports.push({
    ...scribe.stamp(until, '14:10', therapist.id),
    reported,
    from,
    until,
    days,
  });
};
