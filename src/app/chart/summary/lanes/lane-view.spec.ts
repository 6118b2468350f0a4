import { episodeDay } from '#domain/chart/episode-record.example';
import { episodeOnSchedule } from '#domain/chart/episode-on-schedule.example';
import { FRIDAY, lanesOn, wholeEpisode } from './lanes.example';

describe('the view that lanes share', () => {
  it('shows the whole episode up to its planned end', () => {
    const { view } = lanesOn();
    expect(view.axis.min).toBe(-0.5);
    expect(view.axis.max).toBeGreaterThan(FRIDAY);
    expect(view.axis.silent).toBe(true);
  });

  it('shows four program weeks, Monday to Sunday, with a tick for each week of the episode', () => {
    const { view } = lanesOn({}, { choices: { ...wholeEpisode, range: '4' } });
    expect([view.axis.min, view.axis.max]).toEqual([27.5, 56]);
    expect(view.axis.ticks?.map(({ text }) => text[0])).toEqual(['wk 5', 'wk 6', 'wk 7', 'wk 8']);
    expect(view.from).toBe(episodeDay(28));
  });

  it('never begins before the episode', () => {
    const { view } = lanesOn({}, { day: 9, choices: { ...wholeEpisode, range: '8' } });
    expect(view.axis.min).toBe(-0.5);
  });

  it('ends with the episode, without a line for today', () => {
    const { episode } = episodeOnSchedule(FRIDAY);
    const { view } = lanesOn({ episode: { ...episode, endedOn: episodeDay(40) } });
    expect(view.axis.max).toBe(42);
    expect(view.todayLine).toEqual([]);
  });

  it('leaves the bands of the plan away when they are not wanted', () => {
    expect(lanesOn().view.bands.length).toBeGreaterThan(0);
    const { view } = lanesOn({}, { choices: { ...wholeEpisode, plan: false } });
    expect(view.bands).toEqual([]);
  });
});
