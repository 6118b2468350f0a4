import { markersOf } from '#domain/caseload/markers/open-markers';
import { episodeOnSchedule } from '#domain/chart/episode-on-schedule.example';
import { episodeDay, noonOf } from '#domain/chart/episode-record.example';
import { defaultRuleSet } from '#domain/configuration/default-rule-set';
import type { EpisodeId, RecordId } from '#domain/ids';
import { criterionIds, type CriterionState } from '#domain/step-down/criterion';
import { readinessFactsOfChart } from '#domain/step-down/readiness-facts';
import { stepDownReadiness } from '#domain/step-down/step-down-readiness';
import type { ReadinessSnapshot } from '#domain/step-down/snapshot-record';
import { FRIDAY, lanesOn } from './lanes.example';
import { readinessLaneView } from './readiness-lane-view';

describe('readiness lane', () => {
  const snapshot = (day: number, state: CriterionState): ReadinessSnapshot => ({
    id: `snapshot-${day}` as RecordId,
    episodeId: 'episode' as EpisodeId,
    takenOn: episodeDay(day),
    takenAt: noonOf(episodeDay(day)),
    status: 'on-course',
    criteria: criterionIds.map((id) => ({ id, state: id === 'C10' ? 'not-applicable' : state })),
    configurationId: 'stepdown-default',
    configurationVersion: 1,
    rulesVersion: '1.0.0',
    factsHash: 'x',
  });
  const draw = (over: Parameters<typeof lanesOn>[0]) => {
    const { reading, view } = lanesOn(over);
    const facts = readinessFactsOfChart(reading, markersOf(reading));
    const readiness = stepDownReadiness(facts, reading.record.snapshots, defaultRuleSet);
    return readinessLaneView(reading, readiness, view);
  };
  const snapshots = [snapshot(41, 'partly'), snapshot(48, 'met')];

  it('has a tile for each stored week and one for now, from Monday to its day', () => {
    const lane = draw({ snapshots });
    const stops = lane?.rows[0]?.stops.map(({ point }) => [point.low, point.x]);
    expect(stops).toEqual([
      [35, 42],
      [42, 49],
      [49, FRIDAY + 1],
    ]);
  });

  it('says the state of each tile in words', () => {
    const lane = draw({ snapshots });
    expect(lane?.rows[0]?.stops[0]?.point.text).toBe('Suicide safety, week to Oct 11: partly met');
    expect(lane?.table.columns).toEqual(['Criterion', 'week to Oct 11', 'week to Oct 18', 'now']);
    expect(lane?.table.rows.length).toBe(lane?.labels.length);
  });

  it('tells states apart by outline, without colour', () => {
    const lane = draw({ snapshots });
    const outline = (state: CriterionState) =>
      lane?.tiles.find((tile) => tile.state === state)?.outline ?? '';
    expect(outline('met')).toContain('V15');
    expect(outline('partly')).toMatch(/^M35.4 9H41.6V15/);
  });

  it('has no tile of now once the episode has ended, and no lane without a stored week', () => {
    const { episode } = episodeOnSchedule(FRIDAY);
    const ended = { episode: { ...episode, endedOn: episodeDay(48) } };
    expect(draw({ ...ended, snapshots })?.table.columns.at(-1)).toBe('week to Oct 18');
    expect(draw({ ...ended, snapshots })?.current).toEqual({
      value: 'On course',
      words: 'at the end',
    });
    expect(draw({ ...ended, snapshots: [] })).toBeNull();
  });
});
