import { episodeOnSchedule } from '#domain/chart/episode-on-schedule.example';
import { episodeDay, noonOf } from '#domain/chart/episode-record.example';
import type { EpisodeRecord } from '#domain/chart/episode-record';
import { readChart } from '#domain/chart/chart-reading';
import { defaultRuleSet } from '#domain/configuration/default-rule-set';
import { type LaneChoices, laneView } from './lane-view';

/** For specs: Friday of the eighth week. */
export const FRIDAY = 53;

export const wholeEpisode: LaneChoices = { range: 'episode', plan: true, expected: true };

/** For specs: the chart of somebody who does well on the default schedule, and what lanes share of it. */
export const lanesOn = (
  over: Partial<EpisodeRecord> = {},
  { day = FRIDAY, choices = wholeEpisode }: { day?: number; choices?: LaneChoices } = {},
) => {
  const today = episodeDay(day);
  const record = { ...episodeOnSchedule(day), ...over };
  const reading = readChart(record, today, noonOf(today), defaultRuleSet);
  return { reading, view: laneView(reading, choices) };
};
