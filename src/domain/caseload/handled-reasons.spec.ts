import type { EpisodeRecord } from '../chart/episode-record.ts';
import {
  episodeDay,
  exampleAnswers,
  exampleGroups,
  exampleRow,
  exampleVisit,
  noonOf,
} from '../chart/episode-record.example.ts';
import type { HandledReason } from './handled-reason.ts';
import { exampleToday, markersWith } from './markers/marker.example.ts';
import { noEventDetail } from '../safety/safety-event.example.ts';

const handled = (
  markerId: string,
  on: number,
  hiddenUntil: number,
  id = `handled-${on}`,
): HandledReason => ({
  ...exampleRow(id, episodeDay(on)),
  markerId,
  on: episodeDay(on),
  how: 'spoke-with-person',
  hiddenUntil: episodeDay(hiddenUntil),
});
const craving = (day: number) => ({
  administrations: [exampleAnswers('craving', episodeDay(day), [8])],
});
const hidden = (over: Partial<EpisodeRecord>, reasons: readonly HandledReason[]) =>
  markersWith('M10', { ...over, handledReasons: reasons })[0]?.hiddenUntil;

describe('reasons that were handled', () => {
  it('are hidden until the day that was said', () => {
    expect(hidden(craving(33), [handled('M10', 34, 40)])).toBe(episodeDay(40));
    expect(hidden(craving(33), [handled('M10', 33, 36)])).toBe(episodeDay(36));
    expect(hidden(craving(33), [handled('M10', 33, 35)])).toBeNull();
    expect(hidden(craving(33), [])).toBeNull();
  });
  it('come back when something newer happened', () => {
    expect(hidden(craving(34), [handled('M10', 33, 60)])).toBeNull();
  });
  it('stay hidden until the last of several days', () => {
    const twice = [handled('M10', 34, 50), handled('M10', 33, 40, 'earlier')];
    expect(hidden(craving(33), twice)).toBe(episodeDay(50));
  });
  it('hide nothing else', () => {
    expect(hidden(craving(33), [handled('M05', 34, 60)])).toBeNull();
  });
  it('severity 1 is never hidden', () => {
    const positive = exampleAnswers('asq', episodeDay(33), [1, 0, 0, 0, 0]);
    const over = { administrations: [positive], handledReasons: [handled('M01', 35, 90)] };
    expect(markersWith('M01', over)[0]?.hiddenUntil).toBeNull();
  });
  it('a silence that has grown a line longer comes back', () => {
    const attendance = exampleGroups(32);
    const on = (day: number) =>
      markersWith(
        'M08',
        { attendance, handledReasons: [handled('M08', 36, 60)] },
        episodeDay(day),
      )[0]?.hiddenUntil;
    expect(on(37)).toBe(episodeDay(60));
    expect(on(38)).toBeNull();
  });
  it('after the end of an episode only safety and notes are left', () => {
    const ended = (day: number) => ({
      ...craving(33),
      attendance: [exampleVisit(episodeDay(20))],
      episode: {
        id: 'episode-1',
        personId: 'person-1',
        admittedOn: episodeDay(0),
        plannedEndOn: null,
        endedOn: episodeDay(day),
        endReason: 'completed',
        admissionSource: 'direct',
        track: 'day',
        therapistId: null,
        caseManagerId: null,
      } as EpisodeRecord['episode'],
    });
    expect(markersWith('M10', ended(34))).toEqual([]);
    expect(markersWith('M10', ended(35)).length).toBe(1);
    const overdose = {
      ...exampleRow('overdose', episodeDay(34)),
      kind: 'overdose' as const,
      occurredAt: noonOf(exampleToday),
      occurredOn: exampleToday,
      ...noEventDetail,
      followUpDueAt: null,
      followedUpAt: null,
      closedAt: null,
    };
    expect(markersWith('M02', { ...ended(34), safetyEvents: [overdose] }).length).toBe(1);
  });
});
