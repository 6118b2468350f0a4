import { episodeOnSchedule } from '../chart/episode-on-schedule.example.ts';
import type { EpisodeRecord } from '../chart/episode-record.ts';
import {
  episodeDay,
  exampleRow,
  exampleVisit,
  exampleZone,
} from '../chart/episode-record.example.ts';
import { defaultRuleSet } from '../configuration/default-rule-set.ts';
import { type Instant, instantAt } from '../time/instant.ts';
import { summarize } from './summary.ts';
import { noEventDetail } from '../safety/safety-event.example.ts';

/** For specs: a wall clock at the clinic on a day of the episode. */
export const at = (day: number, time: string): Instant =>
  instantAt(episodeDay(day), time, exampleZone);
export const summaryAt = (record: EpisodeRecord, now: Instant) =>
  summarize(record, now, defaultRuleSet);
const note = (day: number, endedAt: Instant) => ({
  ...exampleRow(`note-${day}`, episodeDay(day)),
  kind: 'progress' as const,
  format: 'dap' as const,
  sessionId: null,
  serviceOn: episodeDay(day),
  serviceEndedAt: endedAt,
  authorId: 'staff-1' as EpisodeRecord['notes'][number]['authorId'],
  state: 'draft' as const,
  signedAt: null,
  cosignerId: null,
  cosignedAt: null,
});
const crisis = {
  ...exampleRow('crisis', episodeDay(35)),
  kind: 'crisis-contact' as const,
  occurredAt: at(34, '15:10'),
  occurredOn: episodeDay(34),
  ...noEventDetail,
  followUpDueAt: at(35, '15:10'),
  followedUpAt: null,
  closedAt: null,
};
const ahead = (day: number, startsAt: string) =>
  exampleVisit(episodeDay(day), {
    ...exampleRow(`ahead-${day}-${startsAt}`, episodeDay(day)),
    status: 'scheduled',
    startsAt,
    title: 'Evening group',
  });
/** For specs: somebody whose Monday holds a crisis clock, a note that runs late, and two sessions. */
export const busy: EpisodeRecord = {
  ...episodeOnSchedule(34),
  safetyEvents: [crisis],
  notes: [
    note(30, at(30, '13:20')),
    note(32, at(32, '09:00')),
    { ...note(29, at(29, '09:00')), state: 'final' },
  ],
  attendance: [
    ...episodeOnSchedule(34).attendance,
    ahead(36, '17:30'),
    ahead(37, '17:30'),
    ahead(35, '17:30'),
  ],
};
