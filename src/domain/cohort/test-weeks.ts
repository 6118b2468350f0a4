import type { Episode } from '../chart/episode.ts';
import type { PlainDate } from '../time/plain-date.ts';
import { episodeWeekOf } from '../time/program-week.ts';

/**
 * Weeks in care without any test, counted from 1 at admission. Where a study tests weekly and files
 * hold only what was collected, each of them is one test that was due and not given.
 */
export const weeksWithoutTest = (
  { admittedOn, endedOn }: Pick<Episode, 'admittedOn' | 'endedOn'>,
  testedWeeks: ReadonlySet<number>,
  today: PlainDate,
): number[] => {
  const weeks = episodeWeekOf(endedOn ?? today, admittedOn);
  return Array.from({ length: Math.max(0, weeks) }, (_, index) => index + 1).filter(
    (week) => !testedWeeks.has(week),
  );
};

/**
 * The series up to its last week with at least `smallest` due tests: a handful of late tests says
 * nothing about a week. All of it where no week has so many.
 */
export const withoutSparseTail = <Week extends { readonly due: number }>(
  weeks: readonly Week[],
  smallest: number,
): Week[] => {
  const last = weeks.findLastIndex(({ due }) => due >= smallest);
  return last < 0 ? [...weeks] : weeks.slice(0, last + 1);
};
