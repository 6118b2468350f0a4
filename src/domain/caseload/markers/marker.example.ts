import type { EpisodeRecord } from '../../chart/episode-record.ts';
import { episodeDay, exampleRecord, noonOf } from '../../chart/episode-record.example.ts';
import { defaultRuleSet } from '../../configuration/default-rule-set.ts';
import type { PlainDate } from '../../time/plain-date.ts';
import type { Marker, MarkerId, Severity } from '../marker.ts';
import { openMarkers } from './open-markers.ts';

/** For specs: Monday of the sixth week; the first 30 days are over. */
export const exampleToday: PlainDate = episodeDay(35);

/** For specs: the markers of one id that a chart has. */
export const markersWith = (
  id: MarkerId,
  over: Partial<EpisodeRecord>,
  today: PlainDate = exampleToday,
): Marker[] =>
  openMarkers(exampleRecord(over), today, noonOf(today), defaultRuleSet).filter(
    (marker) => marker.id === id,
  );

/** What is so, the severity it has (null when nothing is raised), the chart, and the day. */
export type MarkerVignette = readonly [
  vignette: string,
  severity: Severity | null,
  over: Partial<EpisodeRecord>,
  today?: PlainDate,
];

/** For specs: one line per vignette. */
export const itIsMarked = (id: MarkerId, vignettes: readonly MarkerVignette[]): void => {
  for (const [vignette, severity, over, today] of vignettes) {
    const outcome = severity === null ? 'is not raised' : `has severity ${severity}`;
    it(`${id} ${outcome}: ${vignette}`, () => {
      expect(markersWith(id, over, today).at(0)?.severity ?? null).toBe(severity);
    });
  }
};
