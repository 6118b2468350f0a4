import type { EndReason, Episode } from '../chart/episode.ts';
import type { RecordingFault } from '../chart/recording.ts';
import type { PlainDate } from '../time/plain-date.ts';

/** How an episode ended, as it is typed. */
export interface EndOfCare {
  readonly endedOn: PlainDate;
  readonly endReason: EndReason;
  readonly endNote: string | null;
}

/** Everything that speaks against the end of an episode as it was entered. */
export const endFaults = (
  { endedOn, endReason, endNote }: EndOfCare,
  episode: Pick<Episode, 'admittedOn' | 'endedOn'>,
  today: PlainDate,
): RecordingFault[] => {
  if (episode.endedOn !== null)
    return [{ field: 'endedOn', message: `is known: care ended on ${episode.endedOn}` }];
  if (endedOn > today) return [{ field: 'endedOn', message: `must not be after today, ${today}` }];
  if (endedOn < episode.admittedOn)
    return [
      { field: 'endedOn', message: `must not be before the admission, ${episode.admittedOn}` },
    ];
  return endReason === 'other' && (endNote === null || endNote.trim() === '')
    ? [{ field: 'endNote', message: 'is needed where the reason is another one' }]
    : [];
};
