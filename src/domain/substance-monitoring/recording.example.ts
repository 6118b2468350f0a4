import { exampleRecord, episodeDay, noonOf } from '../chart/episode-record.example.ts';
import type { EpisodeRecord } from '../chart/episode-record.ts';
import type { Recording } from '../chart/recording.ts';
import { defaultRuleSet } from '../configuration/default-rule-set.ts';
import type { StaffId } from '../ids.ts';

/** For specs: somebody records on a day of the example episode, at noon. */
export const recordingOn = (
  day: number,
  record: Partial<EpisodeRecord> = {},
  before: Recording['before'] = null,
): Recording => ({
  record: exampleRecord(record),
  today: episodeDay(day),
  now: noonOf(episodeDay(day)),
  by: 'staff-1' as StaffId,
  rules: defaultRuleSet,
  before,
});

/** For specs: `field: message` of everything that was found. */
export const told = (
  found: readonly { readonly field: string; readonly message: string }[],
): string[] => found.map(({ field, message }) => `${field}: ${message}`);
