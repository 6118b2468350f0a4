import { dayText } from '#domain/chart/wording';
import { addDays, daysBetween, laterOf, type PlainDate } from '#domain/time/plain-date';
import { episodeDayOf, episodeWeekOf, lastDayOf, programWeekOf } from '#domain/time/program-week';
import type { ChartLine, NumberAxis, PhaseBand } from './chart-spec';

export interface EpisodeSpan {
  readonly admittedOn: PlainDate;
  readonly plannedEndOn: PlainDate | null;
  readonly endedOn: PlainDate | null;
}

const MOST_TICKS = 9;
const spacingOf = (days: number): number =>
  [7, 14, 28, 56, 112].find((each) => days / each <= MOST_TICKS) ?? 224;

/**
 * The axis that every lane of one person shares: the day of the episode, 0 on the day of admission.
 * It begins on the Monday of the admission week, because weekly bars span Monday to Sunday.
 */
export const sharedTimeAxis = (
  { admittedOn, plannedEndOn, endedOn }: EpisodeSpan,
  today: PlainDate,
  silent = false,
): NumberAxis => {
  const last = endedOn ?? laterOf(plannedEndOn ?? today, today);
  const max = episodeDayOf(lastDayOf(programWeekOf(last)), admittedOn) + 1;
  const spacing = spacingOf(max);
  const ticks = Array.from({ length: Math.floor(max / spacing) + 1 }, (_, n) => n * spacing)
    .filter((at) => at < max)
    .map((at) => {
      const day = addDays(admittedOn, at);
      return { at, text: [`wk ${episodeWeekOf(day, admittedOn)}`, dayText(day)] };
    });
  const min = daysBetween(admittedOn, programWeekOf(admittedOn));
  return { kind: 'number', min, max, ticks, silent };
};

/** Where a day lies on the shared axis. */
export const onAxis = (day: PlainDate, { admittedOn }: EpisodeSpan): number =>
  episodeDayOf(day, admittedOn);

/** The middle of a program week on the shared axis, for bars that span it. */
export const midWeekOnAxis = (week: PlainDate, span: EpisodeSpan): number =>
  onAxis(week, span) + 3.5;

/** Phases of the plan as bands on the shared axis. */
export const phaseBands = (
  phases: readonly {
    readonly name: string;
    readonly startedOn: PlainDate;
    readonly endedOn: PlainDate | null;
  }[],
  span: EpisodeSpan,
  axis: NumberAxis,
): PhaseBand[] =>
  phases.map(({ name, startedOn, endedOn }) => ({
    name,
    from: onAxis(startedOn, span),
    to: endedOn === null ? axis.max : Math.min(axis.max, onAxis(addDays(endedOn, 1), span)),
  }));

/** Today as a line, while the episode is open. */
export const todayLine = (
  span: EpisodeSpan,
  today: PlainDate,
  label: string | null = null,
): ChartLine[] =>
  span.endedOn === null ? [{ axis: 'x', at: onAxis(today, span), look: 'today', label }] : [];
