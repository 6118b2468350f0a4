import { capitalized, dayText } from '#domain/chart/wording';
import { episodeWeekOf } from '#domain/time/program-week';
import { dayOnAxis, type LaneView } from './lane-view';

/** One sentence about a day, from every lane that has something to say about it. */
export const daySentence = (
  day: number,
  { span }: LaneView,
  says: readonly ((day: number) => string | null)[],
): string => {
  const on = dayOnAxis(day, span);
  const told = says.map((say) => say(day)).filter((text) => text !== null);
  const head =
    day < 0 ? 'Before admission' : `Week ${episodeWeekOf(on, span.admittedOn)}, ${dayText(on)}`;
  const texts = told.length === 0 ? ['Nothing recorded on this day'] : told.map(capitalized);
  return `${[head, ...texts].join('. ')}.`;
};
